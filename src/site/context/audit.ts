import { audit, type Check, checksOf, type Rule, rulesOf, type Verdict } from '../../core/audit/index.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { keyOf } from '../../core/kinds/kinds.ts'
import type { Kind, Records } from '../../core/kinds/types.ts'
import { figureName } from '../../core/permalinks/path.ts'
import { measurementTitle } from '../../core/words/title.ts'
import { shortName } from '../../core/words/work-names.ts'
import { recordTitle } from '../../outputs/cite/citables.ts'
import { verdicts } from '../../outputs/render/verdict.ts'

/** A check as a page shows it: with its rule's title, and its verdict as a sign and as words. */
export interface ShownCheck extends Check {
  title: string
  sign: string
  name: string
}

/** A record's checks as a page shows them: what does not fit first, then what fits, then what can't be told. */
export function shownChecks(corpus: Corpus, kind: Kind, id: string | number): ShownCheck[] {
  const checks = checksOf(corpus, kind, id)
  const titles = new Map(rulesOf(corpus).map(({ id, title }) => [id, title]))
  return verdicts.flatMap(({ id: verdict, sign, name }) =>
    checks
      .filter(check => check.verdict === verdict)
      .map(check => ({ ...check, sign, name, title: titles.get(check.rule) ?? check.rule })),
  )
}

/** What is wrong with an entry of the bibliography, each in a word or two: `listed twice`. */
export function flawsOf(corpus: Corpus, reference: number): string[] {
  const flawed = new Set(
    checksOf(corpus, 'references', reference).flatMap(({ rule, verdict }) =>
      verdict === 'inconsistent' ? [rule] : [],
    ),
  )
  return rulesOf(corpus).flatMap(({ id, flaw }) => (flaw !== undefined && flawed.has(id) ? [flaw] : []))
}

/** A record that a rule does not find consistent. */
interface Case {
  kind: Kind
  id: string
  detail: string
}

/** What a rule says of a whole corpus: how often each verdict, and every record that does not fit. */
export interface Tally {
  rule: Rule
  counts: Record<Verdict, number>
  inconsistent: Case[]
}

/** The rules that have something to say of a corpus, with what each says. */
export function tallies(corpus: Corpus): Tally[] {
  const all = new Map<string, Tally>(
    rulesOf(corpus).map(rule => [
      rule.id,
      { rule, counts: { consistent: 0, inconsistent: 0, 'cannot-be-checked': 0 }, inconsistent: [] },
    ]),
  )
  for (const [key, checks] of audit(corpus))
    for (const { rule, verdict, detail } of checks) {
      const tally = all.get(rule)
      if (!tally) continue
      tally.counts[verdict] += 1
      const slash = key.indexOf('/')
      if (verdict === 'inconsistent')
        tally.inconsistent.push({ kind: key.slice(0, slash) as Kind, id: key.slice(slash + 1), detail })
    }
  return [...all.values()].filter(({ counts }) => Object.values(counts).some(count => count > 0))
}

/** Kinds of which a record is named by more than its title, or by less. */
const named: { readonly [K in Kind]?: (corpus: Corpus, record: Records[K]) => string } = {
  measurements: measurementTitle,
  figures: (_corpus, record) => figureName(keyOf('figures', record)),
  references: (_corpus, record) => `Reference ${record.id}, ${shortName(record)}`,
}

/** A record in a few plain words, for a list that holds records of several kinds. */
export function recordName<K extends Kind>(corpus: Corpus, kind: K, id: string): string {
  const record = corpus.get(kind, id)
  return record === undefined ? id : (named[kind]?.(corpus, record) ?? recordTitle(corpus, kind, record))
}
