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
  const [path = '', fragment] = splitOnce(to.replace(/^\//, ''), '#')
  const source = from.replace(/^\//, '').split('/').slice(0, -1)
  const target = path.split('/')
  const file = target.pop() || 'index.html'
  let shared = 0
  while (shared < source.length && shared < target.length && source[shared] === target[shared]) shared++
  const up = '../'.repeat(source.length - shared)
  const down = target
    .slice(shared)
    .map(part => `${part}/`)
    .join('')
  const same = up === '' && down === '' && fragment !== undefined && from.replace(/^\//, '') === path
  const start = from === missingPage ? './' : up
  return `${same ? '' : start + down + file}${fragment === undefined ? '' : `#${fragment}`}`
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}
