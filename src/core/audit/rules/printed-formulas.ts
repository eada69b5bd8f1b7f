import { literal } from '../../basics/literal.ts'
import { say } from '../../catalogue/say.ts'
import { type Amount, amountText, isZero, toNumber } from '../../chem/amount.ts'
import { chargeOf, composition, parseFormula } from '../../chem/index.ts'
import type { Corpus } from '../../corpus/types.ts'
import type { Material } from '../../kinds/material.ts'
import { type Telling, tellingOf } from '../telling.ts'
import { type EngineRule, type Judgement, judged, verdictOf } from '../types.ts'

/** What a formula holds: its atoms by symbol and as text, and its charge. */
interface Held {
  atoms: ReadonlyMap<string, Amount>
  counts: string
  charge: Amount
}

/** What a formula holds, or what is wrong with it. */
function heldBy(text: string, { amount }: Telling): Held | { fault: string } {
  const parsed = parseFormula(text)
  if (!parsed.ok) return { fault: parsed.message.split(';')[0] ?? '' }
  const atoms = new Map(Object.entries(composition(parsed.formula)))
  const counts = [...atoms].map(([symbol, count]) => `${amount(amountText(count))} ${symbol}`)
  return { atoms, counts: counts.sort().join(', '), charge: chargeOf(parsed.formula) }
}

/** Whether two formulas write different charges; one that writes none may leave it out. */
const haveOtherCharges = (one: Held, other: Held): boolean =>
  !isZero(one.charge) && !isZero(other.charge) && amountText(one.charge) !== amountText(other.charge)

/** How many times as many atoms the second formula has, by element, null for a variable; nothing where one is another's. */
function ratiosOf({ atoms: one }: Held, { atoms: other }: Held): (number | null)[] {
  if (one.size !== other.size || [...one.keys()].some(symbol => !other.has(symbol))) return []
  return [...one].map(([symbol, amount]) => {
    const [own, another] = [toNumber(amount), toNumber(other.get(symbol) ?? amount)]
    return own === null || another === null ? null : another / own
  })
}

/** Whether there are numbers, and all are the same but for the last digits of their division. */
const areOne = (ratios: readonly (number | null)[]): boolean =>
  ratios.length > 0 && new Set(ratios.map(ratio => ratio?.toPrecision(12))).size === 1

/** What the rule speaks of. */
const formulas = { of: 'formula' } as const

function judge(corpus: Corpus, material: Material): Judgement[] {
  const telling = tellingOf(corpus)
  const { 'printed-formulas': t } = telling.words.judgements
  const own = material.formula === null ? null : heldBy(material.formula, telling)
  if (!own || 'fault' in own) return []
  return material.printed.flatMap(({ formula, where }) => {
    const said = (holds: boolean, detail: string) => [judged('materials', material, verdictOf(holds), detail, formulas)]
    const other = heldBy(formula, telling)
    if ('fault' in other)
      return said(false, say(t.noFormula, { formula: literal(formula), where, fault: literal(other.fault) }))
    const both = { formula: `{${formula}}`, where, own: `{${material.formula}}` }
    if (own.counts === other.counts)
      return haveOtherCharges(own, other) ? said(false, say(t.otherCharge, both)) : said(true, say(t.same, both))
    const ratios = ratiosOf(own, other)
    if (ratios.includes(null)) return []
    // The formula of an ion counts its atoms, that of a solid tells their ratio.
    const isRatio = isZero(own.charge) && isZero(other.charge) && areOne(ratios)
    return isRatio
      ? said(true, say(t.sameRatio, both))
      : said(false, say(t.other, { ...both, ownAtoms: own.counts, atoms: other.counts }))
  })
}

/**
 * Compares the formulas that text, captions and tables print for one substance. It is silent where a variable is all that
 * they differ in.
 */
export const printedFormulas: EngineRule = {
  id: 'printed-formulas',
  topic: 'words',
  judge: corpus => corpus.records.materials.flatMap(material => judge(corpus, material)),
}
