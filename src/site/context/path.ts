import { missingPage } from '../../core/permalinks/href.ts'

/** The path of a page within the site, without a leading slash: `s/3.1.2/`, `` for home, `404.html`. */
export function pagePath(url: URL): string {
  const path = decodeURIComponent(url.pathname)
    .replace(/^\//, '')
    .replace(/(^|\/)index\.html$/, '$1')
  if (path === '' || path.endsWith('/')) return path === '404/' ? missingPage : path
  return path.endsWith('.html') ? path : path === '404' ? missingPage : `${path}/`
}
