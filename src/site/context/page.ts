import { memoise } from '../../core/basics/memoise.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { type Renderer, renderer } from '../../outputs/render/renderer.ts'
import { getCorpus } from './corpus.ts'
import { pagePath } from './path.ts'

const rendererOf = memoise((corpus: Corpus, page: string): Renderer => renderer(corpus, page))

/** The renderer of the page that is being made, by its address. */
export async function pageRenderer({ url }: { url: URL }): Promise<Renderer> {
  return rendererOf(await getCorpus(), pagePath(url))
}
