import { type Renderer, renderer } from '../../outputs/render/renderer.ts'
import { getCorpus } from './corpus.ts'

const made = new Map<string, Renderer>()

/** The renderer of the page that is being made, by its address. */
export async function pageRenderer({ url }: { url: URL }): Promise<Renderer> {
  const corpus = await getCorpus()
  const page = pagePath(url)
  const known = made.get(page)
  if (known?.corpus === corpus) return known
  const fresh = renderer(corpus, page)
  made.set(page, fresh)
  return fresh
}

/** The path of a page within the site, without a leading slash: `s/3.1.2/`, `` for home, `404.html`. */
export function pagePath(url: URL): string {
  const path = decodeURIComponent(url.pathname)
    .replace(/^\//, '')
    .replace(/(^|\/)index\.html$/, '$1')
  if (path === '' || path.endsWith('/')) return path === '404/' ? '404.html' : path
  return path.endsWith('.html') ? path : path === '404' ? '404.html' : `${path}/`
}
