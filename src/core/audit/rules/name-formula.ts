import { parseFormula } from '../../chem/index.ts'
import { broken, promises } from '../../chem/names.ts'
import { joined } from '../../corpus/words.ts'
import type { Material } from '../../kinds/material.ts'
import { type Judgement, judged, type Rule, verdictOf } from '../types.ts'

function judge(material: Material): Judgement[] {
  const parsed = material.formula === null ? null : parseFormula(material.formula)
  const promised = promises(material.name)
  if (!parsed?.ok || promised.length === 0) return []
  const kept = broken(material.name, parsed.formula)
  const said = ({ word, symbol, count }: (typeof promised)[number]) =>
    `“${word}” for ${count === null || count === 1 ? '' : `${count} `}${symbol}`
  const detail =
    kept.length === 0
      ? `“${material.name}” fits {${material.formula}}: ${joined(promised.map(said))}.`
      : `“${material.name}” does not fit {${material.formula}}: ${joined(kept.map(said))} ${kept.length === 1 ? 'is' : 'are'} not met.`
  return [judged('materials', material, verdictOf(kept.length === 0), detail, { of: 'formula' })]
}

/** Compares the elements and numbers that a material's name promises with its formula. */
export const nameFormula: Rule = {
  id: 'name-formula',
  topic: 'words',
  title: 'Names against formulas',
  does: "Compares the elements that a material's name promises, and their number in words such as disulfide, with its formula.",
  formula: null,
  assumes: null,
  source: null,
  silent: 'About names that promise no element.',
  tolerance: null,
  judge: corpus => corpus.records.materials.flatMap(judge),
}
