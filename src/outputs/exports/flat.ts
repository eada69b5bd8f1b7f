import { memoise } from '../../core/basics/memoise.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Kind, Records } from '../../core/kinds/types.ts'
import { type ContractRecord, contractRecords } from './contract-records.ts'
import { flatColumns } from './flat-columns.ts'

const indexOf = memoise((records: readonly ContractRecord[]) => new Map(records.map(record => [record['id'], record])))

/** A record in the flat columns of the data contract: every key there, each as `data/` has it, null where it has none. */
export function flat(corpus: Corpus, kind: Kind, record: Pick<Records[Kind], 'id'>): ContractRecord {
  const facets = corpus.vocabulary.facets.map(({ id }) => id)
  const names = flatColumns(facets).map(({ name }) => name)
  return flatPart(corpus, kind, record, names)
}

/** A record in some of these columns alone: who asks for few of each of many records has no use for all. */
export function flatPart<Name extends string>(
  corpus: Corpus,
  kind: Kind,
  { id }: Pick<Records[Kind], 'id'>,
  names: readonly Name[],
): Record<Name, unknown> {
  const found = indexOf(contractRecords(corpus, kind)).get(id)
  return Object.fromEntries(names.map(name => [name, found?.[name] ?? null])) as Record<Name, unknown>
}
