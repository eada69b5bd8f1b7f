import { literal } from '../../basics/literal.ts'
import { say } from '../../catalogue/say.ts'
import { amountText } from '../../chem/amount.ts'
import { composition, parseFormula } from '../../chem/index.ts'
import type { Corpus } from '../../corpus/types.ts'
import type { Material } from '../../kinds/material.ts'
import { type Telling, tellingOf } from '../telling.ts'
import { type EngineRule, type Judgement, judged, verdictOf } from '../types.ts'

/** The atoms of a formula as text, or what is wrong with it. */
function atoms(text: string, { amount }: Telling): { counts: string } | { fault: string } {
  const parsed = parseFormula(text)
  if (!parsed.ok) return { fault: parsed.message.split(';')[0] ?? '' }
  const counts = Object.entries(composition(parsed.formula)).map(
    ([symbol, count]) => `${amount(amountText(count))} ${symbol}`,
  )
  return { counts: counts.sort().join(', ') }
}

/** What the rule speaks of. */
const formulas = { of: 'formula' } as const

function judge(corpus: Corpus, material: Material): Judgement[] {
  const telling = tellingOf(corpus)
  const { 'printed-formulas': t } = telling.words.judgements
  const own = material.formula === null ? null : atoms(material.formula, telling)
  if (!own || 'fault' in own) return []
  return material.printed.map(({ formula, where }) => {
    const other = atoms(formula, telling)
    if ('fault' in other)
      return judged(
        'materials',
        material,
        'inconsistent',
        say(t.noFormula, { formula: literal(formula), where, fault: literal(other.fault) }),
        formulas,
      )
    const same = own.counts === other.counts
    const both = { formula: `{${formula}}`, where, own: `{${material.formula}}` }
    const detail = same ? say(t.same, both) : say(t.other, { ...both, ownAtoms: own.counts, atoms: other.counts })
    return judged('materials', material, verdictOf(same), detail, formulas)
  })
}

/** Compares the formulas that text, captions and tables print for one substance. */
export const printedFormulas: EngineRule = {
  id: 'printed-formulas',
  topic: 'words',
  judge: corpus => corpus.records.materials.flatMap(material => judge(corpus, material)),
}
