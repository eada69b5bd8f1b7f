import { memoise } from '../../core/basics/memoise.ts'
import { sayFor } from '../../core/catalogue/say.ts'
import type { Words } from '../../core/catalogue/words.ts'
import { isAddition } from '../../core/corpus/later-works.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Reference } from '../../core/kinds/reference.ts'
import type { Kind } from '../../core/kinds/types.ts'
import { isCounted } from '../../core/query/counted.ts'
import { type Depth, depths } from '../../core/schema/reading.ts'
import { type SourceVerdict, sourceVerdicts } from '../../core/schema/source-verdict.ts'
import { checksAbout, type Judged, judgedChecks } from '../../core/sources/asked.ts'

/** A cited work with what it says of our records. */
export interface AskedWork {
  work: Reference
  checks: Judged[]
}

/** Every source check with its verdict, in the order of the data. */
export const allChecks = memoise((corpus: Corpus): readonly Judged[] => {
  const judged = new Map([...judgedChecks(corpus).values()].flat().map(one => [one.check.id, one]))
  return corpus.records['source-checks'].flatMap(({ id }) => judged.get(id) ?? [])
})

/** The source checks that rest on a work, with their verdicts, in the order of the data. */
export const checksOfWork = (corpus: Corpus, work: number): readonly Judged[] => checksByWork(corpus).get(work) ?? []

const checksByWork = memoise(
  (corpus: Corpus): ReadonlyMap<number, readonly Judged[]> => Map.groupBy(allChecks(corpus), ({ check }) => check.ref),
)

/** The works that were read, by number, each with what it says: what differs first, what it does not mention last. */
export function askedWorks(corpus: Corpus): AskedWork[] {
  return corpus.records.references.flatMap(work => {
    const checks = checksOfWork(corpus, work.id)
    if (checks.length === 0) return []
    return [{ work, checks: checks.toSorted((a, b) => order(a) - order(b)) }]
  })
}

const order = ({ verdict }: Judged): number => sourceVerdicts.indexOf(verdict)

/** How much is known of the works of the bibliography themselves. */
export function workCounts({ records }: Corpus) {
  const works = records.references
  return {
    all: works.length,
    identified: works.filter(({ identified }) => identified !== null).length,
    titles: works.filter(({ title }) => title !== null).length,
    dois: works.filter(({ DOI }) => DOI !== null).length,
    lookedUp: works.filter(({ status }) => status !== null).length,
  }
}

/** The sign of what a source check comes to, so that nothing is told by colour alone. */
export const verdictSigns: Readonly<Record<SourceVerdict, string>> = {
  differs: '✗',
  refutes: '✗',
  agrees: '✓',
  confirms: '✓',
  answers: '✓',
  'partly-answers': '◐',
  'leaves-open': '?',
  'says-nothing': '–',
}

/** What records come to by the works that were read for them. */
export interface Outcomes {
  agree: number
  differ: number
  /** Works say of them what they say, and otherwise. */
  parted: number
  silent: number
  /** They rest on works of which none was read. */
  unseen: number
  /** They rest on no work. */
  without: number
  all: number
}

/** What the records of a kind come to by the works that were read for them; additions are none of what is retold. */
export const outcomesOf = memoise((corpus: Corpus, kind: 'measurements' | 'findings' | 'pathways'): Outcomes => {
  const count: Outcomes = { agree: 0, differ: 0, parted: 0, silent: 0, unseen: 0, without: 0, all: 0 }
  for (const record of corpus.records[kind]) {
    if (isAddition(record) || ('property' in record && !isCounted(corpus, record))) continue
    count[outcomeOf(corpus, kind, record)]++
    count.all++
  }
  return count
})

function outcomeOf(corpus: Corpus, kind: Kind, { id, refs }: { id: string; refs: number[] }): keyof Outcomes {
  const verdicts = new Set(checksAbout(corpus, id).flatMap(one => (one.kind === kind ? [one.verdict] : [])))
  if (verdicts.has('differs')) return verdicts.has('agrees') ? 'parted' : 'differ'
  if (verdicts.has('agrees')) return 'agree'
  if (verdicts.has('says-nothing')) return 'silent'
  return refs.length > 0 ? 'unseen' : 'without'
}

/** How many source checks come to each verdict at each depth of reading, for the verdicts and depths that there are. */
export function byDepth(checks: readonly Judged[]) {
  const here = depths.filter(depth => checks.some(({ check }) => check.read === depth))
  const rows = sourceVerdicts.flatMap(verdict => {
    const own = checks.filter(one => one.verdict === verdict)
    const numbers = here.map(depth => own.filter(({ check }) => check.read === depth).length)
    return own.length > 0 ? [{ verdict, sign: verdictSigns[verdict], numbers }] : []
  })
  return { depths: here, rows }
}

/** Works by the gravest of what they say: that something is otherwise, that all is as told, nothing. */
export function worksByVerdict({ asked: t }: Pick<Words, 'asked'>, works: readonly AskedWork[]) {
  const has = ({ checks }: AskedWork, ...wanted: SourceVerdict[]) => checks.some(one => wanted.includes(one.verdict))
  const differing = works.filter(work => has(work, 'differs', 'refutes'))
  const agreeing = works.filter(
    work => !differing.includes(work) && has(work, 'agrees', 'confirms', 'answers', 'partly-answers', 'leaves-open'),
  )
  const silent = works.filter(work => !differing.includes(work) && !agreeing.includes(work))
  return [
    { id: 'differ', heading: t.differ, works: differing, open: true },
    { id: 'agree', heading: t.agree, works: agreeing, open: false },
    { id: 'silent', heading: t.silent, works: silent, open: false },
  ].filter(({ works }) => works.length > 0)
}

/** What a work comes to, in a few words: `2 differ, 5 agree, 3 say nothing`. */
export function tallyText(words: Pick<Words, 'language' | 'asked'>, checks: readonly Judged[]): string {
  return sourceVerdicts
    .flatMap(verdict => {
      const { length } = checks.filter(one => one.verdict === verdict)
      return length > 0 ? [sayFor(words, words.asked[verdict], length)] : []
    })
    .join(', ')
}

/** A reading of a work: where, when and how deep. */
export interface WorkReading {
  at: string | null
  copy: string | null
  on: string
  read: Depth
  version: Judged['check']['version']
}

/** The readings of a work on which its checks rest, each once. */
export function readingsOf(corpus: Corpus, work: number): WorkReading[] {
  const readings = checksOfWork(corpus, work).map(({ check: { at, copy, on, read, version } }) => {
    return [`${at} ${copy} ${on}`, { at, copy, on, read, version }] as const
  })
  return [...new Map(readings).values()]
}
