import { type Renderer, renderer } from '../../outputs/render/renderer.ts'
import { getCorpus } from './corpus.ts'
import { pagePath } from './path.ts'

/** That of the page that is being made: of the links that it knows nobody asks once the page is made. */
let last: Renderer | undefined

/** The renderer of the page that is being made, by its address. */
export async function pageRenderer({ url }: { url: URL }): Promise<Renderer> {
  const [corpus, page] = [await getCorpus(), pagePath(url)]
  const own = last?.corpus === corpus && last.page === page ? last : renderer(corpus, page)
  last = own
  return own
}
