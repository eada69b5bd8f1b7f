import type { Path } from '../../schema/shape.ts'
import { titleFields, titleParts } from '../../schema/title-pattern.ts'
import { checkUcum, ucumFor } from '../../units/index.ts'
import { itemsAt, textOf } from '../read/node.ts'
import { code, sentence, suggest } from '../words.ts'
import { inside, type Linking } from './context.ts'
import { checkFormula } from './formulas.ts'
import { placeInText } from './place.ts'
import { checkUnit } from './words.ts'

/** Checks the vocabulary itself: its ids, its units and what they are for, its formulas. */
export function checkVocabulary(linking: Linking): void {
  const { vocabulary } = linking
  const facets = itemsAt(vocabulary.node, ['facets'])
  for (const path of [
    ['facets'],
    ['properties'],
    ['units'],
    ['classes', 'material'],
    ['classes', 'technique'],
    ['needs'],
  ])
    checkIds(linking, path)
  for (const index of facets.keys()) checkIds(linking, ['facets', index, 'values'])
  checkUnits(linking)
  checkTitles(linking)
  for (const [index, { values }] of (vocabulary.value?.facets ?? []).entries())
    for (const [at, { formula }] of values.entries())
      if (formula !== null) checkFormula(linking, vocabulary, formula, ['facets', index, 'values', at, 'formula'])
}

function checkUnits(linking: Linking): void {
  const { vocabulary, report } = linking
  const at = inside(vocabulary)
  for (const [index, unit] of itemsAt(vocabulary.node, ['units']).entries()) {
    const ucum = textOf(unit, 'ucum')
    const problem = ucum === null ? null : checkUcum(ucum)
    if (problem !== null) report('unit/invalid', at('units', index, 'ucum')(), sentence(problem), ucumHint(ucum ?? ''))
  }
  for (const [index, property] of itemsAt(vocabulary.node, ['properties']).entries()) {
    const unit = textOf(property, 'unit')
    if (unit !== null) checkUnit(linking, unit, at('properties', index, 'unit'))
  }
}

function ucumHint(written: string): string {
  const meant = ucumFor(written)
  return checkUcum(meant) === null
    ? `Write ${code(meant)}.`
    : 'UCUM is described at https://ucum.org; a mere count is `{name}`, a ratio `1`.'
}

/** Reports the parts of titles that no record has. */
function checkTitles({ vocabulary, report }: Linking): void {
  const { facets = [], properties = [] } = vocabulary.value ?? {}
  const known = [...titleFields, ...facets.map(({ id }) => id)]
  for (const [index, { titles }] of properties.entries())
    for (const [at, title] of titles.entries())
      for (const part of titleParts(title)) {
        if ('text' in part || known.includes(part.name)) continue
        const place = placeInText(vocabulary, ['properties', index, 'titles', at], title, part.column - 1)
        report('value/invalid', place, `A title has no part ${code(part.name)}.`, suggest(part.name, known))
      }
}

/** Reports ids that stand twice in a list. Addresses have no capitals, so those can't tell two values apart. */
function checkIds({ vocabulary, report }: Linking, path: Path): void {
  const seen = new Set<string>()
  for (const [index, item] of itemsAt(vocabulary.node, path).entries()) {
    const id = textOf(item, 'id')
    if (id === null) continue
    const key = path[0] === 'units' ? id : id.toLowerCase()
    const place = inside(vocabulary)(...path, index, 'id')
    if (seen.has(key))
      report(
        'id/duplicate',
        place(),
        `The id ${code(id)} is taken: another entry of this list has it.`,
        'Give this entry an id of its own.',
      )
    seen.add(key)
  }
}
