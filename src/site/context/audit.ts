import { type Aspect, audit, type Check, checksOf, type Rule, rulesOf, type Verdict } from '../../core/audit/index.ts'
import { say } from '../../core/catalogue/say.ts'
import { inSentence } from '../../core/catalogue/sentence.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import { notesAbout } from '../../core/corpus/related.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { keyOf } from '../../core/kinds/kinds.ts'
import type { Note } from '../../core/kinds/note.ts'
import type { Kind, Records } from '../../core/kinds/types.ts'
import { topics } from '../../core/packs/types.ts'
import { conditionMeant } from '../../core/schema/aspect.ts'
import { figureName } from '../../core/schema/figure-name.ts'
import { measurementTitle } from '../../core/words/title.ts'
import { shortName } from '../../core/words/work-names.ts'
import { recordTitle } from '../../outputs/cite/record-title.ts'
import { verdicts } from '../../outputs/render/verdict.ts'

/** A check as a page shows it: with its rule's title, its verdict as a sign and as words, and what it speaks of. */
export interface ShownCheck extends Check {
  title: string
  sign: string
  name: string
  about: string
}

/** A record's checks as a page shows them: what does not fit first, then what is open, what fits, what can't be told. */
export function shownChecks(corpus: Corpus, kind: Kind, id: string | number): ShownCheck[] {
  const checks = checksOf(corpus, kind, id)
  const titles = new Map(rulesOf(corpus).map(({ id, title }) => [id, title]))
  const t = wordsFor(corpus.review)
  return verdicts.flatMap(({ id: verdict, sign }) =>
    checks
      .filter(check => check.verdict === verdict)
      .map(check => ({
        ...check,
        sign,
        name: t.verdicts[verdict],
        title: titles.get(check.rule) ?? check.rule,
        about: aspectName(corpus, kind, check.of),
      })),
  )
}

/** What of a record a verdict speaks of, in words: `its value`, `its current density`. */
export function aspectName(corpus: Corpus, kind: Kind, of: Aspect): string {
  const { aspects: t } = wordsFor(corpus.review)
  const condition = conditionMeant(of)
  if (condition !== null) return say(t.condition, { name: inSentence(corpus.review, corpus.property(condition).name) })
  if (of === 'value' && kind !== 'measurements') return kind === 'references' ? t.entry : t.statement
  return t[of as Exclude<Aspect, `condition:${string}`>]
}

/** What is wrong with an entry of the bibliography, each in a word or two, or may be: `listed twice`, `year or volume wrong?`. */
export function flawsOf(corpus: Corpus, reference: number): string[] {
  const t = wordsFor(corpus.review)
  const flawed = new Map(
    checksOf(corpus, 'references', reference)
      .filter(({ verdict }) => verdict === 'inconsistent' || verdict === 'open')
      .map(({ rule, verdict }) => [rule, verdict] as const),
  )
  return rulesOf(corpus).flatMap(({ id, flaw }) => {
    const verdict = flawed.get(id)
    if (flaw === undefined || verdict === undefined) return []
    return [verdict === 'open' ? say(t.named.mayBe, { flaw }) : flaw]
  })
}

/** A verdict that a rule has on a record, with the notes that explain it. */
export interface Case {
  kind: Kind
  id: string
  check: Check
  notes: Note[]
}

/** What a rule says of a whole corpus: how often each verdict, and every record that does not fit or is open. */
export interface Tally {
  rule: Rule
  counts: Record<Verdict, number>
  inconsistent: Case[]
  open: Case[]
}

/** The rules that have something to say of a corpus, with what each says. */
export function tallies(corpus: Corpus): Tally[] {
  const cases = [...audit(corpus)].flatMap(([key, checks]) => {
    const slash = key.indexOf('/')
    const [kind, id] = [key.slice(0, slash) as Kind, key.slice(slash + 1)]
    return checks.map(check => ({ kind, id, check }))
  })
  const byRule = Map.groupBy(cases, ({ check }) => check.rule)
  return rulesOf(corpus).flatMap(rule => {
    const own = byRule.get(rule.id) ?? []
    const of = (verdict: Verdict) => own.filter(({ check }) => check.verdict === verdict)
    const noted = (verdict: Verdict): Case[] => of(verdict).map(one => ({ ...one, notes: notesOn(corpus, one) }))
    if (own.length === 0) return []
    const counts = Object.fromEntries(verdicts.map(({ id }) => [id, of(id).length])) as Record<Verdict, number>
    return [{ rule, counts, inconsistent: noted('inconsistent'), open: noted('open') }]
  })
}

/** The notes that explain a verdict: those that doubt what it speaks of; where none does, all about the record. */
function notesOn(corpus: Corpus, { id, check }: Pick<Case, 'id' | 'check'>): Note[] {
  const notes = notesAbout(corpus, [{ id }])
  const doubting = notes.filter(({ doubts }) => doubts.some(({ record, of }) => record === id && of === check.of))
  return doubting.length > 0 ? doubting : notes
}

/** Some tallies by the topic of their rules, in the order of topics; no topic that has none. */
export function byTopic(all: readonly Tally[]): { topic: Rule['topic']; tallies: Tally[] }[] {
  return topics.flatMap(topic => {
    const own = all.filter(({ rule }) => rule.topic === topic)
    return own.length > 0 ? [{ topic, tallies: own }] : []
  })
}

/** How often each verdict is reached in all. */
export function totals(all: readonly Tally[]): Record<Verdict, number> {
  const sum = (verdict: Verdict) => all.reduce((total, { counts }) => total + counts[verdict], 0)
  return Object.fromEntries(verdicts.map(({ id }) => [id, sum(id)])) as Record<Verdict, number>
}

/** Kinds of which a record is named by more than its title, or by less. */
const named: { readonly [K in Kind]?: (corpus: Corpus, record: Records[K]) => string } = {
  measurements: measurementTitle,
  figures: ({ review }, record) => figureName(wordsFor(review).places, keyOf('figures', record)),
  references: ({ review }, record) =>
    say(wordsFor(review).named.reference, { id: record.id, name: shortName(record, review) }),
}

/** A record in a few plain words, for a list that holds records of several kinds. */
export function recordName<K extends Kind>(corpus: Corpus, kind: K, id: string): string {
  const record = corpus.get(kind, id)
  return record === undefined ? id : (named[kind]?.(corpus, record) ?? recordTitle(corpus, kind, record))
}
