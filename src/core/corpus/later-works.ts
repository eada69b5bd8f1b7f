import { memoise } from '../basics/memoise.ts'
import { kindOf } from '../kinds/kinds.ts'
import { isAnswer } from '../kinds/source-check.ts'
import type { Kind, Records } from '../kinds/types.ts'
import { isCitation } from './section-records.ts'
import type { Block, Corpus, Use } from './types.ts'

/** Whether a record is from later literature. */
export const isAddition = (record: object): boolean => 'origin' in record && record.origin === 'addition'

/** A record with its kind. */
interface Known {
  kind: Kind
  record: Records[Kind]
}

/** What of a text tells which works it cites where. */
interface Cited {
  blocks: readonly Pick<Block, 'anchor' | 'addition'>[]
  uses: readonly Pick<Use, 'component' | 'ids' | 'anchor'>[]
}

/**
 * The numbers of the works that only additions rest on: records of later literature, paragraphs that are marked as added,
 * and answers to open problems. A work that the article cites as well is none of them.
 */
export function laterWorksOf(records: readonly Known[], texts: readonly Cited[]): ReadonlySet<number> {
  const later = new Set<string>()
  const older = new Set<string>()
  for (const { kind, record } of records) {
    if ('tells' in record && isAnswer(record.tells)) later.add(String(record.ref))
    const isOlder = 'origin' in record ? !isAddition(record) : kind === 'figures'
    if (!isOlder && !isAddition(record)) continue
    for (const named of kindOf(kind).names(record))
      if (named.kind === 'references') (isOlder ? older : later).add(named.id)
  }
  for (const { blocks, uses } of texts) {
    const added = new Set(blocks.flatMap(({ anchor, addition }) => (addition ? anchor : [])))
    for (const { anchor, ids } of uses.filter(isCitation))
      for (const id of ids) (added.has(anchor) ? later : older).add(id)
    for (const { addition } of blocks) for (const ref of addition?.refs ?? []) later.add(String(ref))
  }
  return new Set([...later.difference(older)].map(Number))
}

/** The works of a review that only additions rest on; worked out once. */
export const laterWorks = memoise((corpus: Pick<Corpus, 'records' | 'sections'>): ReadonlySet<number> => {
  const records = (Object.keys(corpus.records) as Kind[]).flatMap(kind =>
    corpus.records[kind].map(record => ({ kind, record })),
  )
  return laterWorksOf(records, corpus.sections)
})
