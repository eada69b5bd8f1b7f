import { counted, listed, say, sayFor } from '../../core/catalogue/say.ts'
import { inSentence } from '../../core/catalogue/sentence.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import { frontDrawing } from '../../core/corpus/front.ts'
import { laterWorks } from '../../core/corpus/later-works.ts'
import { recordOf } from '../../core/corpus/needed.ts'
import type { Corpus } from '../../core/corpus/types.ts'
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
    drawing: frontDrawing({ review, records })?.id ?? null,
    chart: review.home?.chart ?? records.charts[0]?.id ?? null,
  }
}

/** What was checked, a sentence each, with the page that tells of it. */
export function whatWasChecked(corpus: Corpus): { says: string; path: string; label: string }[] {
  const { records, review } = corpus
  const words = wordsFor(review)
  const { atHome: t, navigation } = words
  const recomputed = auditSentence(corpus)
  const checks = records['source-checks']
  const works = sayFor(words, t.worksSay, new Set(checks.map(({ ref }) => ref)).size)
  const levels = listed(
    words,
    notesBySeverity(corpus).map(({ severity, notes }) => levelCounted(words, severity, notes.length)),
  )
  const all = [
    checks.length > 0 && {
      says: sayFor(words, t.heldAgainst, checks.length, { works }),
      path: 'sources/',
      label: navigation.sources,
    },
    recomputed !== null && { says: recomputed, path: 'audit/', label: t.whatWasRecomputed },
    records.notes.length > 0 && {
      says: sayFor(words, t.notes, records.notes.length, { levels }),
      path: 'notes/',
      label: navigation.editorialNotes,
    },
  ]
  return all.filter(one => one !== false)
}

/** A number on the home page: how many of what there are, and where they stand. */
export interface Counted {
  length: number
  label: string
  path: string
}

/** How much a review holds, what it has none of left out. */
export function countedRecords(corpus: Pick<Corpus, 'records' | 'property' | 'review'>): Counted[] {
  const { records, review } = corpus
  const words = wordsFor(review)
  const { atHome: t } = words
  const quantities = records.measurements.filter(one => isCounted(corpus, one))
  return [
    { of: quantities, says: t.quantities, path: 'explore/' },
    { of: records.findings, says: t.findings, path: 'explore/' },
    { of: records.references, says: t.references, path: 'refs/' },
    { of: records.notes, says: t.notesCounted, path: 'notes/' },
  ].flatMap(({ of: { length }, says, path }) =>
    length > 0 ? [{ length, label: sayFor(words, says, length), path }] : [],
  )
}

/** What the audit found, in a sentence; null where there was nothing to recompute. */
export function auditSentence(corpus: Corpus): string | null {
  const words = wordsFor(corpus.review)
  const { atHome: t } = words
  const all = tallies(corpus)
  const of = (bibliography: boolean) =>
    totals(all.filter(({ rule }) => (rule.topic === 'bibliography') === bibliography))
  const [stated, entries] = [of(false), of(true)]
  const flaws = entries.inconsistent > 0 ? sayFor(words, t.flaws, entries.inconsistent) : null
  if (stated.consistent + stated.open + stated.inconsistent === 0) return flaws && say(t.ended, { what: flaws })
  const found = say(t.recomputed, {
    agree: sayFor(words, t.agree, stated.consistent),
    open: sayFor(words, t.open, stated.open),
    wrong: sayFor(words, t.wrong, stated.inconsistent),
  })
  return say(t.ended, { what: flaws === null ? found : say(t.andFlaws, { found, flaws }) })
}

/** A way into a review, with what one finds there. */
export interface Way {
  path: string
  name: string
  says: string
}

/** The ways into a review: to read it, to see it, to use its records, to cite it. */
export function waysInto(corpus: Corpus): Way[] {
  const { records, sections, vocabulary } = corpus
  const words = wordsFor(corpus.review)
  const { navigation, waysInto: t, since, home } = words
  const [first] = sections
  const facets = vocabulary.facets.slice(0, 3).map(({ name }) => inSentence(corpus.review, name))
  const tool = new Set(tools(corpus).map(({ path }) => path))
  const ways: (Way & { here: boolean })[] = [
    {
      path: first ? sectionPath(first.number) : 'contents/',
      name: navigation.read,
      says: sayFor(words, t.read, sections.length),
      here: true,
    },
    {
      path: 'since/',
      name: sinceLabel(corpus),
      says: say(since.atHome, { works: counted(words, 'laterWork', laterWorks(corpus).size) }),
      here: hasAdditions(corpus),
    },
    {
      path: 'pathways/',
      name: navigation.pathways,
      says: say(home.ofPhasesStepByStep, { n: counted(words, 'sequence', records.pathways.length) }),
      here: records.pathways.length > 0,
    },
    {
      path: 'charts/',
      name: navigation.charts,
      says: sayFor(words, t.charts, records.charts.length),
      here: records.charts.length > 0,
    },
    {
      path: 'schematics/',
      name: navigation.drawings,
      says: sayFor(words, t.drawings, records.schematics.length),
      here: records.schematics.length > 0,
    },
    {
      path: 'explore/',
      name: navigation.explore,
      says: say(t.explore, {
        facets: [...facets, ...(records.measurements.length > 0 ? [t.property] : [])].slice(0, 3).join(', '),
      }),
      here: tool.has('explore/'),
    },
    {
      path: 'compare/',
      name: navigation.compare,
      says: t.compare,
      here: tool.has('compare/'),
    },
    {
      path: 'calc/',
      name: navigation.calculate,
      says: t.calculate,
      here: tool.has('calc/'),
    },
    { path: 'choose/', name: navigation.choose, says: t.choose, here: tool.has('choose/') },
    {
      path: 'challenges/',
      name: navigation.openProblems,
      says: sayFor(words, t.problems, records.challenges.length),
      here: records.challenges.length > 0,
    },
    { path: 'cite/', name: navigation.cite, says: t.cite, here: true },
  ]
  return ways.flatMap(({ here, ...way }) => (here ? [way] : []))
}
