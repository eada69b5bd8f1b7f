import { memoise } from '../basics/memoise.ts'
import type { Ledger } from '../corpus/publication.ts'
import type { Corpus } from '../corpus/types.ts'
import { rowsFolder } from '../kinds/home.ts'
import { keyOf, kinds } from '../kinds/kinds.ts'
import type { Kind, Records } from '../kinds/types.ts'
import type { RowKind } from '../schema/rows.ts'
import { isLive } from './ledger.ts'

/** The parts of a corpus that say where records stand that have rows in place of pages. */
export type Rowed = Pick<Corpus, 'records'> & {
  readonly review: Pick<Corpus['review'], 'rows'>
  readonly publication: Pick<Corpus['publication'], 'ledger'>
}

/** How many rows stand together: as many as a phone shows without a wait. */
const most = 50

/** The kinds whose records are rows of a list, in place of pages of their own. */
export const isInRows = ({ review }: Pick<Rowed, 'review'>, kind: Kind): kind is RowKind =>
  (review.rows as readonly Kind[]).includes(kind)

/** The path of a part of the list of all records of a kind, from 1. */
export const rowsPath = (kind: Kind, part: number): string => `${rowsFolder}${kind}/${part}/`

/** The address of a record's row; null where its kind has pages, or there is no such record. */
export function rowAddress(source: Rowed, kind: Kind, key: string): string | null {
  if (!isInRows(source, kind)) return null
  const part = placesOf(source.records, source.publication.ledger, kind).parts.get(key)
  return part === undefined ? null : `${rowsPath(kind, part)}#${key}`
}

/** The parts of the lists of a review, with the records that have their rows there. */
export interface RowPart<K extends RowKind = RowKind> {
  kind: K
  part: number
  /** How many parts the list has in all. */
  parts: number
  /** Those before them in the list. */
  before: number
  records: readonly Records[K][]
}

/**
 * Every part of the lists of rows, by its path. What was published of a part stays a page, be it that its records are
 * withdrawn by now, or have pages again.
 */
export const rowParts = memoise((corpus: Corpus): ReadonlyMap<string, RowPart> => {
  const { records, publication } = corpus
  return new Map(
    kinds.flatMap(kind => {
      const held = isInRows(corpus, kind)
        ? Map.groupBy(records[kind] as Records[RowKind][], record =>
            placesOf(records, publication.ledger, kind).parts.get(keyOf(kind, record as never)),
          )
        : new Map<number | undefined, Records[RowKind][]>()
      const parts = Math.max(0, ...[...held.keys()].map(Number), ...published(publication.ledger, kind).values())
      let before = 0
      return Array.from({ length: parts }, (_, index): [string, RowPart] => {
        const own = held.get(index + 1) ?? []
        before += own.length
        const part = { kind: kind as RowKind, part: index + 1, parts, before: before - own.length, records: own }
        return [rowsPath(kind, index + 1), part]
      })
    }),
  )
})

/** Where the rows of each part of a list stand in it: what other parts say of one, which does not read its records. */
export const rowRanges = memoise((corpus: Corpus, kind: Kind): readonly RowRange[] =>
  [...rowParts(corpus).values()]
    .filter(one => one.kind === kind)
    .map(({ before, records }) => ({ from: before + 1, to: before + records.length })),
)

export interface RowRange {
  from: number
  to: number
}

/**
 * In which part each record of a kind has its row. Where it was published it stays for good, as the ledger says; what is
 * new fills the last part and those behind it, in the order of the data. All of it is one answer to whoever hears what is
 * read: pages ask for very many rows, and which records there are changes seldom.
 */
const placesOf = memoise((records: Corpus['records'], ledger: Ledger, kind: Kind): Places => {
  const kept = new Map(published(ledger, kind))
  const keys = (records[kind] as Records[Kind][]).map(record => keyOf(kind, record))
  let last = Math.max(1, ...kept.values())
  let room = most - [...kept.values()].filter(part => part === last).length
  const parts = new Map<string, number>()
  for (const key of keys) {
    const known = kept.get(key)
    if (known === undefined && room-- <= 0) {
      last++
      room = most - 1
    }
    parts.set(key, known ?? last)
  }
  return { parts }
})

/** The parts of the records of a kind, by their keys. */
interface Places {
  parts: ReadonlyMap<string, number>
}

/** The part in which each record of a kind was published, by its key; of one that was in several, the one it had last. */
const published = memoise((ledger: Ledger, kind: Kind): ReadonlyMap<string, number> => {
  const start = `${rowsFolder}${kind}/`
  const parts = new Map<string, number>()
  for (const entry of ledger.values()) {
    if (!entry.path.startsWith(start)) continue
    const [, part, key] = /^(\d+)\/#(.+)$/.exec(entry.path.slice(start.length)) ?? []
    if (key !== undefined && (isLive(entry) || !parts.has(key))) parts.set(key, Number(part))
  }
  return parts
})
