import { memoise } from '../../core/basics/memoise.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { type Renderer, renderer } from '../../outputs/render/renderer.ts'
import { getCorpus } from './corpus.ts'

const rendererOf = memoise((corpus: Corpus, page: string): Renderer => renderer(corpus, page))

/** The renderer of the page that is being made, by its address. */
export async function pageRenderer({ url }: { url: URL }): Promise<Renderer> {
  return rendererOf(await getCorpus(), pagePath(url))
}

/** The path of a page within the site, without a leading slash: `s/3.1.2/`, `` for home, `404.html`. */
export function pagePath(url: URL): string {
  const path = decodeURIComponent(url.pathname)
    .replace(/^\//, '')
    .replace(/(^|\/)index\.html$/, '$1')
  if (path === '' || path.endsWith('/')) return path === '404/' ? '404.html' : path
  return path.endsWith('.html') ? path : path === '404' ? '404.html' : `${path}/`
}
