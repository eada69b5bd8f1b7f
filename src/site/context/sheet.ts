import { capital } from '../../core/basics/letters.ts'
import { memoise } from '../../core/basics/memoise.ts'
import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import { listedBy } from '../../core/corpus/related.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { keyOf, kindOf } from '../../core/kinds/kinds.ts'
import type { ListedKind, Records } from '../../core/kinds/types.ts'
import { isCounted } from '../../core/query/counted.ts'
import { checksAbout, type Judged } from '../../core/sources/asked.ts'
import { calledIn } from '../../core/words/called.ts'

/** A record that a work is cited for, or was asked about, with what it says. */
export interface SheetRow<K extends ListedKind = ListedKind> {
  kind: K
  id: string
  record: Records[K]
  /** What the work says of it; empty where it was not looked up. */
  judged: Judged[]
}

/** The records of one kind on the sheet of a work. */
export interface SheetPart {
  kind: ListedKind
  /** The anchor of its heading. */
  id: string
  heading: string
  rows: SheetRow[]
}

/**
 * All that rests on a work, and what else it was asked about, by kind in the order of a page; scales of pictures, which
 * are no results, come last.
 */
export function sheetOf(corpus: Corpus, work: number, order: readonly ListedKind[]): SheetPart[] {
  const picked = byWork(corpus).get(work)
  const rowsOf = <K extends ListedKind>(kind: K): SheetRow<K>[] =>
    (picked?.[kind] ?? []).map(record => ({
      kind,
      id: keyOf<ListedKind>(kind, record),
      record,
      judged: checksAbout(corpus, record.id).filter(one => one.check.ref === work && one.kind === kind),
    }))
  const { named: t } = wordsFor(corpus.review)
  const parts = order.map((kind): SheetPart => {
    const { listed } = kindOf(kind)
    const isHelp = (row: SheetRow) =>
      kind === 'measurements' && !isCounted(corpus, row.record as Records['measurements'])
    const rows = (rowsOf(kind) as SheetRow[]).filter(row => !isHelp(row))
    return {
      kind,
      id: listed ?? kind,
      heading: say(t.kindCounted, { kind: capital(calledIn(corpus, kind).many), n: rows.length }),
      rows,
    }
  })
  const scales = rowsOf('measurements').filter(({ record }) => !isCounted(corpus, record))
  return [
    ...parts,
    { kind: 'measurements', id: 'scales', heading: say(t.scalesOfPictures, { n: scales.length }), rows: scales },
  ].filter(({ rows }) => rows.length > 0) as SheetPart[]
}

/** The records that rest on each work, or about which it was asked. */
const byWork = memoise((corpus: Corpus) => {
  const asked = Map.groupBy(corpus.records['source-checks'], ({ about }) => about)
  return listedBy(corpus, ({ id, refs }) => [...refs, ...(asked.get(id) ?? []).map(({ ref }) => ref)])
})
