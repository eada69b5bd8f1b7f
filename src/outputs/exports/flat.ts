import type { Corpus } from '../../core/corpus/types.ts'
import type { Kind, Records } from '../../core/kinds/types.ts'
import { flatColumns } from './flat-columns.ts'
import { type PublishedRecord, published } from './publish.ts'

const indexes = new WeakMap<readonly PublishedRecord[], Map<unknown, PublishedRecord>>()

/** A record in the flat columns of the data contract: every key there, each as `data/` has it, null where it has none. */
export function flat(corpus: Corpus, kind: Kind, { id }: Pick<Records[Kind], 'id'>): PublishedRecord {
  const all = published(corpus, kind)
  const index = indexes.get(all) ?? new Map(all.map(record => [record['id'], record]))
  indexes.set(all, index)
  const facets = corpus.vocabulary.facets.map(({ id }) => id)
  return Object.fromEntries(flatColumns(facets).map(({ name }) => [name, index.get(id)?.[name] ?? null]))
}
