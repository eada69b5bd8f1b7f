import { amountText } from '../../chem/amount.ts'
import { parseFormula } from '../../chem/index.ts'
import { type ChargeSum, chargeSum } from '../../chem/states.ts'
import type { Corpus } from '../../corpus/types.ts'
import { joined } from '../../corpus/words.ts'
import type { Kind } from '../../kinds/types.ts'
import { type Judgement, judged, type Rule, verdictOf } from '../types.ts'

interface Summed extends ChargeSum {
  formula: string
}

function sums(formulas: readonly string[]): Summed[] {
  return [...new Set(formulas)].flatMap(formula => {
    const parsed = parseFormula(formula)
    const found = parsed.ok ? chargeSum(parsed.formula) : null
    return found ? [{ formula, ...found }] : []
  })
}

function judge(kind: Kind, record: { id: string }, formulas: readonly string[]): Judgement[] {
  const known = sums(formulas)
  const charged = known.filter(({ neutral }) => !neutral)
  if (known.length === 0) return []
  const braced = (some: readonly Summed[]) => joined(some.map(({ formula }) => `{${formula}}`))
  const sum = charged.map(({ sum }) => amountText(sum).replace(/^(?=\d)/, '+')).join(' and ')
  const detail =
    charged.length === 0
      ? `With the usual oxidation states of its elements, ${braced(known)} ${known.length === 1 ? 'is' : 'are each'} neutral.`
      : `With the usual oxidation states of its elements, ${braced(charged)} would carry the charge ${sum}, and it is neither a peroxide nor a superoxide.`
  return [judged(kind, record, verdictOf(charged.length === 0), detail, { of: 'formula' })]
}

function formulasOf(corpus: Corpus): [Kind, { id: string }, string[]][] {
  const { materials, findings, pathways } = corpus.records
  return [
    ...materials.map(record => ['materials', record, record.formula === null ? [] : [record.formula]] as const),
    ...findings.map(record => ['findings', record, record.phases] as const),
    ...pathways.map(record => ['pathways', record, record.steps.flatMap(({ phases }) => phases)] as const),
  ].map(([kind, record, formulas]) => [kind, record, [...formulas]])
}

/** Adds up the usual oxidation states in each oxide and fluoride whose elements take one state only. */
export const neutral: Rule = {
  id: 'neutral',
  topic: 'physics',
  title: 'Charges within a formula',
  does: 'Adds up the usual oxidation states of the elements in oxides and fluorides, where every element hardly ever takes another; the sum must be nothing, unless the formula is that of a peroxide or a superoxide.',
  formula: 'Σ n·z = 0',
  assumes: null,
  source: null,
  silent: 'About elements of several states.',
  tolerance: null,
  judge: corpus => formulasOf(corpus).flatMap(([kind, record, formulas]) => judge(kind, record, formulas)),
}
