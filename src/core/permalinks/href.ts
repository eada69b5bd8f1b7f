/**
 * The page for a missing address. It is shown at addresses of any depth: its links begin with `./`, in whose place a
 * server puts the path of the site.
 */
export const missingPage = '404.html'

/**
 * The link from one page to another, relative, naming `index.html`, so that it works from a server's root, from any
 * sub-path and from `file://`. Paths are relative to the site: `s/3.1.2/`, `r/<id>/#p4`, `data/x.csv`, `` for home.
 */
export function href(from: string, to: string): string {
  const [source, target] = [withoutSlash(from), withoutSlash(to)]
  const hash = target.indexOf('#')
  const path = hash < 0 ? target : target.slice(0, hash)
  const fragment = hash < 0 ? '' : target.slice(hash)
  if (fragment !== '' && source === path) return fragment
  const shared = sharedFolders(source, path)
  const start = from === missingPage ? './' : '../'.repeat(slashesFrom(source, shared))
  const rest = path.slice(shared)
  return `${start}${rest}${rest === '' || rest.endsWith('/') ? 'index.html' : ''}${fragment}`
}

const withoutSlash = (path: string): string => (path.startsWith('/') ? path.slice(1) : path)

/** How many characters two paths have in the folders that they share. Pages have hundreds of links: nothing is taken apart. */
function sharedFolders(a: string, b: string): number {
  let shared = 0
  for (let at = 0; at < a.length && a[at] === b[at]; at++) if (a[at] === '/') shared = at + 1
  return shared
}

function slashesFrom(path: string, from: number): number {
  let slashes = 0
  for (let at = path.indexOf('/', from); at >= 0; at = path.indexOf('/', at + 1)) slashes++
  return slashes
}
