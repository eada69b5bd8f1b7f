import { facetValues } from '../corpus/related.ts'
import type { Corpus } from '../corpus/types.ts'

/** The lists of what stands in the folders that every site has. */
const lists = {
  'chart/': 'charts/',
  'fig/': 'figures/',
  'm/': 'materials/',
  'r/': 'explore/',
  'ref/': 'refs/',
  's/': 'contents/',
  'table/': 'figures/',
}

/**
 * Where an address leads that was cut after its folder: the path of the list of what stands there, by the path of the
 * folder. These are no addresses to cite: nobody is promised that they stay.
 */
export const parents = (corpus: Corpus): Map<string, string> =>
  new Map([
    ...Object.entries(lists),
    ...corpus.vocabulary.facets
      .filter(({ id }) => facetValues(corpus, id).length > 0)
      .map(({ id }): [string, string] => [`${id}/`, `explore/#${id}`]),
  ])
