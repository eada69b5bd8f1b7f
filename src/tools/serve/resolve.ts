import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** What stands at a URL: a file to send, a folder to redirect to, nothing, or a request that is not a path at all. */
export type Resolution =
  | { kind: 'file'; file: string; size: number; modified: number }
  | { kind: 'redirect'; to: string }
  | { kind: 'missing' }
  | { kind: 'malformed' }

/**
 * Finds what stands at a request's URL under a folder that is mounted at `mount` (begins and ends with `/`). A folder
 * is its `index.html`, and is redirected to when its slash is missing, the query with it. Nothing outside of the folder
 * is ever found, be it by `..`, encoded or not, or through a symbolic link; nor is anything whose name begins with a dot.
 */
export async function resolveUrl(root: string, mount: string, url: string): Promise<Resolution> {
  const [, encoded = '', query = ''] = url.match(/^([^?#]*)(\?[^#]*)?/) ?? []
  const path = decode(encoded)
  if (path === undefined) return { kind: 'malformed' }
  if (`${path}/` === mount) return { kind: 'redirect', to: `${mount}${query}` }
  if (!path.startsWith(mount)) return { kind: 'missing' }

  const below = path.slice(mount.length)
  if (/(^|[/\\])\./.test(below)) return { kind: 'missing' }
  const found = await inside(root, join(root, below))
  if (!found) return { kind: 'missing' }
  if (!found.isFolder) return path.endsWith('/') ? { kind: 'missing' } : found.resolution
  // Never `//…`, which a browser would take for the name of another host.
  if (!path.endsWith('/')) return { kind: 'redirect', to: `/${encoded.replace(/^[/\\]+/, '')}/${query}` }
  const index = await inside(root, join(found.resolution.file, 'index.html'))
  return index && !index.isFolder ? index.resolution : { kind: 'missing' }
}

function decode(encoded: string): string | undefined {
  try {
    const path = decodeURIComponent(encoded)
    return path.startsWith('/') && !path.includes('\0') ? path : undefined
  } catch {
    return undefined
  }
}

async function inside(root: string, path: string) {
  try {
    const [top, file] = await Promise.all([realpath(root), realpath(path)])
    if (file !== top && !file.startsWith(top + sep)) return undefined
    const info = await stat(file)
    const resolution = { kind: 'file', file, size: info.size, modified: info.mtimeMs } as const
    // A pipe or a device is no file of a site: reading it may never end.
    return info.isFile() || info.isDirectory() ? { isFolder: info.isDirectory(), resolution } : undefined
  } catch {
    return undefined
  }
}
