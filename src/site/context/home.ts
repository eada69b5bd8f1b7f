import { lower } from '../../core/basics/letters.ts'
import { counted, say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import { laterWorks } from '../../core/corpus/later-works.ts'
import { recordOf } from '../../core/corpus/needed.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { count, joined } from '../../core/corpus/words.ts'
import type { Measurement } from '../../core/kinds/measurement.ts'
import { sectionPath } from '../../core/permalinks/path.ts'
import { isCounted } from '../../core/query/counted.ts'
import { levelCounted } from '../../outputs/render/note-words.ts'
import { tallies, totals } from './audit.ts'
import { notesBySeverity } from './notes.ts'
import { hasAdditions, sinceLabel } from './since.ts'
import { tools } from './tools.ts'

/** The quantities that the home page shows, with what each says. */
export const tellingNumbers = (corpus: Corpus): { measurement: Measurement; before: string | null; says: string }[] =>
  (corpus.review.home?.numbers ?? []).map(({ record, before, says }) => ({
    measurement: recordOf(corpus, 'measurements', record),
    before,
    says,
  }))

/** The drawing and the chart that the home page shows; null where the review has none. */
export function shownAtHome({ review, records }: Pick<Corpus, 'review' | 'records'>) {
  return {
    drawing: review.home?.drawing ?? records.schematics[0]?.id ?? null,
    chart: review.home?.chart ?? records.charts[0]?.id ?? null,
  }
}

/** What was checked, a sentence each, with the page that tells of it. */
export function whatWasChecked(corpus: Corpus): { says: string; path: string; label: string }[] {
  const { records } = corpus
  const recomputed = auditSentence(corpus)
  const checks = records['source-checks']
  const works = new Set(checks.map(({ ref }) => ref)).size
  const levels = notesBySeverity(corpus).map(({ severity, notes }) => levelCounted(severity, notes.length))
  return [
    ...(checks.length > 0
      ? [
          {
            says: `${count(checks.length, 'statement')} ${checks.length === 1 ? 'was' : 'were'} held against what ${count(works, 'cited work')} ${works === 1 ? 'says' : 'say'}.`,
            path: 'sources/',
            label: 'What the cited works say',
          },
        ]
      : []),
    ...(recomputed ? [{ says: recomputed, path: 'audit/', label: 'What was recomputed, and how' }] : []),
    ...(records.notes.length > 0
      ? [
          {
            says: `${count(records.notes.length, 'note')}, each with its evidence: ${joined(levels)}.`,
            path: 'notes/',
            label: 'Editorial notes',
          },
        ]
      : []),
  ]
}

/** A number on the home page: how many of what there are, and where they stand. */
export interface Counted {
  length: number
  label: string
  path: string
}

/** How much a review holds, what it has none of left out. */
export function countedRecords(corpus: Pick<Corpus, 'records' | 'property'>): Counted[] {
  const { records } = corpus
  const quantities = records.measurements.filter(one => isCounted(corpus, one))
  return [
    { of: quantities, names: ['quantity', 'quantities'], says: ', each with its source', path: 'explore/' },
    { of: records.findings, names: ['finding', 'findings'], says: ', each a sentence you can cite', path: 'explore/' },
    {
      of: records.references,
      names: ['work', 'works'],
      says: ', each with what the review takes from it',
      path: 'refs/',
    },
    { of: records.notes, names: ['note', 'notes'], says: ', each with its evidence', path: 'notes/' },
  ].flatMap(({ of: { length }, names: [one, many], says, path }) =>
    length > 0 ? [{ length, label: `${length === 1 ? one : many}${says}`, path }] : [],
  )
}

/** What the audit found, in a sentence; null where there was nothing to recompute. */
export function auditSentence(corpus: Corpus): string | null {
  const all = tallies(corpus)
  const of = (bibliography: boolean) =>
    totals(all.filter(({ rule }) => (rule.topic === 'bibliography') === bibliography))
  const [stated, entries] = [of(false), of(true)]
  const flaws =
    entries.inconsistent > 0
      ? `${count(entries.inconsistent, 'entry', 'entries')} of the bibliography ${entries.inconsistent === 1 ? 'has' : 'have'} a flaw`
      : null
  if (stated.consistent + stated.open + stated.inconsistent === 0) return flaws && `${flaws}.`
  const are = (number: number, word: string) => `${number} ${number === 1 ? 'is' : 'are'} ${word}`
  const agree = `${count(stated.consistent, 'statement')} ${stated.consistent === 1 ? 'agrees' : 'agree'}`
  const found = `Recomputed, ${agree}, ${are(stated.open, 'open')} and ${are(stated.inconsistent, 'wrong')}`
  return `${[found, flaws].filter(part => part !== null).join('; ')}.`
}

/** A way into a review, with what one finds there. */
export interface Way {
  path: string
  name: string
  says: string
  /** The name of its picture, where that is not its own. */
  picture?: string
}

/** The ways into a review: to read it, to see it, to use its records, to cite it. */
export function waysInto(corpus: Corpus): Way[] {
  const { records, sections, vocabulary } = corpus
  const t = wordsFor(corpus.review)
  const [first] = sections
  const facets = vocabulary.facets.slice(0, 3).map(({ name }) => lower(name))
  const tool = new Set(tools(corpus).map(({ path }) => path))
  const ways: (Way & { here: boolean })[] = [
    {
      path: first ? sectionPath(first.number) : 'contents/',
      name: 'Read',
      says: `${count(sections.length, 'section')}, from the first page on`,
      here: true,
    },
    {
      path: 'since/',
      name: sinceLabel(corpus),
      says: say(t.since.atHome, { works: counted(t, 'laterWork', laterWorks(corpus).size) }),
      picture: 'Later works',
      here: hasAdditions(corpus),
    },
    {
      path: 'pathways/',
      name: 'Pathways',
      says: say(t.home.ofPhasesStepByStep, { n: counted(t, 'sequence', records.pathways.length) }),
      here: records.pathways.length > 0,
    },
    {
      path: 'charts/',
      name: 'Charts',
      says: `${count(records.charts.length, 'chart')}: every mark leads to its record`,
      here: records.charts.length > 0,
    },
    {
      path: 'schematics/',
      name: 'Drawings',
      says: `${count(records.schematics.length, 'drawing')} of how things are built and work`,
      here: records.schematics.length > 0,
    },
    {
      path: 'explore/',
      name: 'Explore',
      says: `all records by ${[...facets, 'property'].slice(0, 3).join(', ')} and more, in one table`,
      here: tool.has('explore/'),
    },
    {
      path: 'compare/',
      name: 'Compare',
      says: 'any two side by side, their differences computed',
      here: tool.has('compare/'),
    },
    {
      path: 'calc/',
      name: 'Calculate',
      says: 'with the arithmetic that checks the records',
      here: tool.has('calc/'),
    },
    { path: 'choose/', name: 'Choose', says: 'the technique that can do what you need', here: tool.has('choose/') },
    {
      path: 'challenges/',
      name: 'Open problems',
      says: `${count(records.challenges.length, 'problem')} still to be solved, and what would help`,
      here: records.challenges.length > 0,
    },
    { path: 'cite/', name: 'Cite', says: 'a section, a chart, a single record', here: true },
  ]
  return ways.flatMap(({ here, ...way }) => (here ? [way] : []))
}
