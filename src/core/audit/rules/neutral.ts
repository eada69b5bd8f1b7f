import { say, sayFor } from '../../catalogue/say.ts'
import { amountText } from '../../chem/amount.ts'
import { parseFormula } from '../../chem/index.ts'
import { type ChargeSum, chargeSum } from '../../chem/states.ts'
import type { Corpus } from '../../corpus/types.ts'
import type { Kind } from '../../kinds/types.ts'
import { tellingOf } from '../telling.ts'
import { type EngineRule, type Judgement, judged } from '../types.ts'

type Summed = ChargeSum & { formula: string }

function sums(formulas: readonly string[]): Summed[] {
  return [...new Set(formulas)].flatMap(formula => {
    const parsed = parseFormula(formula)
    const found = parsed.ok ? chargeSum(parsed.formula) : null
    return found ? [{ formula, ...found }] : []
  })
}

function judge(corpus: Corpus, kind: Kind, record: { id: string }, formulas: readonly string[]): Judgement[] {
  const known = sums(formulas)
  const neutral = known.filter(({ says }) => says === 'neutral')
  const { words, amount, formulas: joined } = tellingOf(corpus)
  const { neutral: t } = words.judgements
  const agrees = sayFor(words, t.neutral, neutral.length, { formulas: joined(neutral.map(({ formula }) => formula)) })
  return [
    ...(neutral.length > 0 ? [judged(kind, record, 'consistent', agrees, { of: 'formula' })] : []),
    ...known.flatMap(({ formula, says, sum }) => {
      if (says === 'neutral') return []
      const charge = amount(amountText(sum).replace(/^(?=\d)/, '+'))
      const stated = { formula: `{${formula}}`, charge }
      return says === 'charged'
        ? [judged(kind, record, 'inconsistent', say(t.charged, stated), { of: 'formula' })]
        : [
            judged(kind, record, 'open', say(t.wouldBeCharged, stated), {
              of: 'formula',
              assumption: words.rules.neutral.assumes,
            }),
          ]
    }),
  ]
}

function formulasOf(corpus: Corpus): [Kind, { id: string }, string[]][] {
  const { materials, findings, pathways } = corpus.records
  return [
    ...materials.map(record => ['materials', record, record.formula === null ? [] : [record.formula]] as const),
    ...findings.map(record => ['findings', record, record.phases] as const),
    ...pathways.map(record => ['pathways', record, record.steps.flatMap(({ phases }) => phases)] as const),
  ].map(([kind, record, formulas]) => [kind, record, [...formulas]])
}

/**
 * Adds up the usual oxidation states in each oxide and fluoride whose elements take one state only. More oxygen or
 * fluorine than they can pay for is inconsistent, more metal or hydrogen open. It is silent about peroxides, superoxides,
 * ozonides, sesquioxides and suboxides, about variables, and where another index would add up as well.
 */
export const neutral: EngineRule = {
  id: 'neutral',
  topic: 'physics',
  judge: corpus => formulasOf(corpus).flatMap(([kind, record, formulas]) => judge(corpus, kind, record, formulas)),
}
