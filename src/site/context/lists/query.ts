import { memoise } from '../../../core/basics/memoise.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import { facetPath, materialPath, sectionPath } from '../../../core/permalinks/path.ts'
import { emptyState, stateQuery } from '../../../outputs/explore/state.ts'
import { allFacetValues } from '../facet.ts'

/** The query that sets the explorer to the records of a page, with its question mark; empty for one of many things. */
export const queryOf = (corpus: Corpus, page: string): string => queries(corpus).get(page) ?? ''

const queries = memoise(
  (corpus: Corpus): ReadonlyMap<string, string> =>
    new Map(
      [
        ...allFacetValues(corpus).map(({ facet, value }) => [facetPath(facet.id, value), facet.id, value] as const),
        ...corpus.records.materials.map(({ id }) => [materialPath(id), 'material', id] as const),
        ...corpus.sections.flatMap(({ number }) =>
          [sectionPath(number), `explore/${number}/`].map(page => [page, 'section', number] as const),
        ),
      ].map(([page, dimension, value]) => [
        page,
        `?${stateQuery({ ...emptyState(), chosen: { [dimension]: [value] } })}`,
      ]),
    ),
)
