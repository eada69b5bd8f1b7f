import { literal } from '../../basics/literal.ts'
import { amountText } from '../../chem/amount.ts'
import { composition, parseFormula } from '../../chem/index.ts'
import type { Material } from '../../kinds/material.ts'
import { type EngineRule, type Judgement, judged, verdictOf } from '../types.ts'

/** The atoms of a formula as text, or what is wrong with it. */
function atoms(text: string): { counts: string } | { fault: string } {
  const parsed = parseFormula(text)
  if (!parsed.ok) return { fault: parsed.message.split(';')[0] ?? '' }
  const counts = Object.entries(composition(parsed.formula)).map(
    ([symbol, amount]) => `${amountText(amount)} ${symbol}`,
  )
  return { counts: counts.sort().join(', ') }
}

/** What the rule speaks of. */
const formulas = { of: 'formula' } as const

function judge(material: Material): Judgement[] {
  const own = material.formula === null ? null : atoms(material.formula)
  if (!own || 'fault' in own) return []
  return material.printed.map(({ formula, where }) => {
    const other = atoms(formula)
    if ('fault' in other)
      return judged(
        'materials',
        material,
        'inconsistent',
        `“${literal(formula)}” in ${where} is no formula: ${literal(other.fault)}.`,
        formulas,
      )
    const same = own.counts === other.counts
    const detail = same
      ? `{${formula}} in ${where} holds the same atoms as {${material.formula}}.`
      : `{${material.formula}} holds ${own.counts}, {${formula}} in ${where} holds ${other.counts}: one of the two must be another.`
    return judged('materials', material, verdictOf(same), detail, formulas)
  })
}

/** Compares the formulas that text, captions and tables print for one substance. */
export const printedFormulas: EngineRule = {
  id: 'printed-formulas',
  topic: 'words',
  judge: corpus => corpus.records.materials.flatMap(judge),
}
