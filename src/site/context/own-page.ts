import { hasPage } from '../../core/permalinks/pages.ts'
import { getCorpus } from './corpus.ts'

/** The one page of a template `[...all]`, by its address; none where the review has nothing for it. */
export const onePage = async (path: string): Promise<{ params: { all: undefined } }[]> =>
  hasPage(await getCorpus(), path) ? [{ params: { all: undefined } }] : []
