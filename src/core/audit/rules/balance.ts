import { say } from '../../catalogue/say.ts'
import { type Balance, balance, equationText, parseEquation } from '../../chem/index.ts'
import type { Corpus } from '../../corpus/types.ts'
import type { Pathway, PathwayStep } from '../../kinds/pathway.ts'
import { type Telling, tellingOf } from '../telling.ts'
import { type EngineRule, type Judgement, judged } from '../types.ts'

/** What there is more of on one side than on the other, as a list. */
function imbalanceWords({ elements, charge }: Balance, { words, amount }: Telling): string {
  const { balance: t } = words.judgements
  return [...Object.entries(elements), ...(charge === 0 ? [] : [[t.charge, charge] as const])]
    .map(([what, surplus]) =>
      typeof surplus === 'number' && surplus < 0
        ? say(t.moreOnTheLeft, { what, n: amount(String(-surplus)) })
        : say(t.moreOnTheRight, { what, n: amount(String(surplus)) }),
    )
    .join('; ')
}

function judge(corpus: Corpus, pathway: Pathway, step: PathwayStep, place: number): Judgement[] {
  const parsed = step.equation === null || step.rebuilt ? null : parseEquation(step.equation)
  if (!parsed) return []
  const telling = tellingOf(corpus)
  const { balance: t } = telling.words.judgements
  const said = (verdict: Judgement['verdict'], detail: string) => [
    judged('pathways', pathway, verdict, detail, { of: 'formula' }),
  ]
  if (!parsed.ok) return said('cannot-be-checked', say(t.unreadable, { place, fault: parsed.message }))
  const found = balance(parsed.equation)
  const equation = equationText(parsed.equation)
  return found.balanced
    ? said('consistent', say(t.balances, { place, equation }))
    : said('inconsistent', say(t.doesNotBalance, { place, equation, list: imbalanceWords(found, telling) }))
}

/**
 * Compares both sides of each reaction that the source prints in every element and in charge, variables included: by
 * definition. It is silent about reactions that editors rebuilt, which the check of a review balances.
 */
export const balanceRule: EngineRule = {
  id: 'balance',
  topic: 'physics',
  judge: corpus =>
    corpus.records.pathways.flatMap(pathway =>
      pathway.steps.slice(1).flatMap((step, index) => judge(corpus, pathway, step, index + 2)),
    ),
}
