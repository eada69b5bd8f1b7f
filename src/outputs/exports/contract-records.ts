import type { z } from 'zod'
import { checksOf } from '../../core/audit/index.ts'
import { memoise } from '../../core/basics/memoise.ts'
import { marked } from '../../core/corpus/read/as-written.ts'
import { type KeptValue, keep } from '../../core/corpus/read/kept.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { keyOf, kindOf } from '../../core/kinds/kinds.ts'
import type { Kind, Records } from '../../core/kinds/types.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { prose } from '../../core/schema/id.ts'
import type { Condition } from '../../core/schema/quantity.ts'
import { type Pattern, pathsTo } from '../../core/schema/shape.ts'
import { plainText } from '../../core/words/plain.ts'
import { quantitiesIn } from '../../core/words/quantities.ts'
import { titleWithFormula } from '../../core/words/title.ts'
import { referenceId } from '../cite/items.ts'
import { type PublishedCheck, publishedCheckOf } from './checks.ts'
import { contractSchemas } from './contract.ts'
import { checkItself, publishedStanding } from './published-standing.ts'

/** A record as it is published: the keys of its kind's contract in their order, text without markup. */
export type ContractRecord = Record<string, unknown>

/** Every record of a kind as it is published, in the order of the data; made once. */
export const contractRecords = memoise((corpus: Corpus, kind: Kind): ContractRecord[] => {
  const keys = Object.keys(schemasOf(corpus)[kind].shape)
  // A copy of an object that was read takes a fifth of the memory of one that is filled with a hundred keys.
  const empty = JSON.parse(JSON.stringify(Object.fromEntries(keys.map(key => [key, null])))) as ContractRecord
  return corpus.records[kind].map(record => contractRecord(corpus, kind, record, empty))
})

/** A record as it is written, its text without markup: what of it is published as it is. */
export function plainRecord(corpus: Corpus, kind: Kind, record: Records[Kind]): ContractRecord {
  const plain: ContractRecord = { ...record }
  for (const path of proseOf(kindOf(kind)))
    change(plain, path, text => (typeof text === 'string' ? plainText(corpus, text) : text))
  return plain
}

/** Where the records of a kind hold prose; facets are left out, whose values are none. */
const proseOf = memoise(({ schema }: Pick<ReturnType<typeof kindOf>, 'schema'>): readonly Pattern[] =>
  pathsTo(schema([]), prose),
)

/** The schemas of the published records of a review; made once. */
export const schemasOf = memoise(
  (corpus: Corpus): Record<Kind, z.ZodObject> =>
    contractSchemas(corpus.vocabulary, {
      ids: kind => idsIn(corpus, kind),
      hasSeveral: (kind, facet) => severalOf(corpus, kind).has(facet),
    }),
)

/** The facets of which a record of a kind has several values. */
const severalOf = memoise(
  (corpus: Corpus, kind: Kind): ReadonlySet<string> =>
    new Set(
      corpus.records[kind].flatMap((record: object) => {
        const held = corpus.facetsOf(record)
        return Object.keys(held).filter(facet => (held[facet]?.length ?? 0) > 1)
      }),
    ),
)

/** The ids of the records of a kind, for facets whose values they are. */
const idsIn = (corpus: Corpus, kind: Kind): string[] => corpus.records[kind].map(({ id }) => String(id))

function contractRecord<K extends Kind>(
  corpus: Corpus,
  kind: K,
  record: Records[K],
  empty: Readonly<ContractRecord>,
): ContractRecord {
  const plain: ContractRecord = { ...record }
  const again = restated[kind]?.(corpus, record)
  // What is published in another form says nothing of how it is written.
  for (const key in again) plain[key] = undefined
  const written: KeptValue<string>[] = []
  const publish = (text: unknown, field: string) => {
    if (typeof text !== 'string') return text
    const words = plainText(corpus, text)
    if (words !== text || marked(words) !== text) written.push(keep(field, text, words))
    return words
  }
  for (const path of proseOf(kindOf(kind))) change(plain, path, publish)
  Object.assign(plain, computedFields(corpus, kind, record), again, { written })
  const published = { ...empty }
  for (const key in published) published[key] = plain[key] ?? null
  return published
}

/**
 * Changes the values at a path inside a record; `null` in the path stands for every item of a list. What lies between is
 * copied: all else is what the record itself holds, as copies of all texts of all records are much of a build's memory.
 */
function change(
  holder: ContractRecord,
  [step, ...rest]: Pattern,
  how: (value: unknown, field: string) => unknown,
  above: readonly string[] = [],
): void {
  if (step === undefined) return
  for (const key of step === null ? Object.keys(holder) : [step]) {
    const value = holder[key]
    const path = [...above, key]
    if (rest.length === 0) holder[key] = how(value, path.join('.'))
    else if (typeof value === 'object' && value !== null) {
      const copy = (Array.isArray(value) ? [...value] : { ...value }) as ContractRecord
      holder[key] = copy
      change(copy, rest, how, path)
    }
  }
}

function computedFields<K extends Kind>(corpus: Corpus, kind: K, record: Records[K]): ContractRecord {
  const id = keyOf(kind, record)
  const made = {
    called: () => calledOf(corpus, kind, record),
    checks: () => publishedChecks(corpus, kind, id),
    quantities: () => ('statement' in record ? quantitiesIn(corpus, record.statement) : []),
    ucum: () => ('unit' in record && record.unit !== null ? corpus.unit(record.unit).ucum : null),
    verdict: () => checkItself(corpus, record)?.verdict,
    of: () => checkItself(corpus, record)?.of,
    ...publishedStanding(corpus, kind, id),
  }
  return {
    url: recordPath(kind, id, corpus),
    ...Object.fromEntries(kindOf<Kind>(kind).computed.map(key => [key, made[key]()])),
  }
}

/** What is published in another form than a curator writes it, by kind; the contract says so in its descriptions. */
const restated: { readonly [K in Kind]?: (corpus: Corpus, record: Records[K]) => ContractRecord } = {
  references: (_corpus, { id }) => ({ id: referenceId(id) }),
  measurements: (corpus, { formula, material, conditions }) => ({
    formula: formula ?? formulaOf(corpus, material),
    conditions: conditions.map(condition => publishedCondition(corpus, condition)),
  }),
}

const calledOf = (corpus: Corpus, kind: Kind, record: object): string | null =>
  kind === 'measurements' ? titleWithFormula(corpus, record as Records['measurements']) : null

const publishedChecks = (corpus: Corpus, kind: Kind, id: string): PublishedCheck[] =>
  checksOf(corpus, kind, id).map(check => publishedCheckOf(corpus, kind, check))

const formulaOf = (corpus: Corpus, material: string | null): string | null =>
  material === null ? null : (corpus.get('materials', material)?.formula ?? null)

/** A condition as it is published: one object for all records that share it. */
const publishedCondition = memoise((corpus: Corpus, condition: Condition) => ({
  ...condition,
  ucum: corpus.unit(condition.unit).ucum,
}))
