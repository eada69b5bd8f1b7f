import type { ProblemCode } from '../codes.ts'
import { code, suggest } from '../words.ts'
import type { At, Linking } from './context.ts'
import { checkKnown } from './known.ts'

/** Reports a value that is none of those that may stand there, with what was probably meant; true where it is one. */
export function checkChoice(
  { report }: Linking,
  problem: ProblemCode,
  value: string,
  choices: Iterable<string>,
  at: At,
  message: string,
): boolean {
  const all = [...choices]
  if (all.includes(value)) return true
  report(problem, at(), message, suggest(value, all))
  return false
}

/** Reports a property that the vocabulary does not have; true where it has it. */
export function checkProperty(linking: Linking, value: string, at: At): boolean {
  const { properties } = linking.words
  if (properties.has(value)) return true
  return checkChoice(
    linking,
    'property/unknown',
    value,
    properties.keys(),
    at,
    `The vocabulary has no property ${code(value)}.`,
  )
}

/** Reports a unit that the vocabulary does not have; true where it has it. */
export function checkUnit(linking: Linking, value: string, at: At): boolean {
  const { units } = linking.words
  return (
    units.has(value) ||
    checkChoice(linking, 'unit/unknown', value, units.keys(), at, `The vocabulary has no unit ${code(value)}.`)
  )
}

/** Reports a class that the vocabulary does not have for materials, or for techniques. */
export function checkClass(linking: Linking, of: 'material' | 'technique', value: string, at: At): void {
  const classes = linking.words.classes[of]
  checkChoice(linking, 'class/unknown', value, classes, at, `The vocabulary has no class ${code(value)} for a ${of}.`)
}

/** Reports a need that the vocabulary does not have. */
export function checkNeed(linking: Linking, value: string, at: At): void {
  checkChoice(linking, 'need/unknown', value, linking.words.needs, at, `The vocabulary has no need ${code(value)}.`)
}

/** Reports a value that a facet does not have, be it listed in the vocabulary or a record of the facet's kind. */
export function checkFacetValue(linking: Linking, facet: string, value: string, at: At): void {
  const declared = linking.words.facets.get(facet)
  if (!declared) return
  if (declared.records) checkKnown(linking, declared.records, value, at)
  else if (!declared.values.has(value))
    checkChoice(
      linking,
      'facet/unknown',
      value,
      declared.values,
      at,
      `The facet ${code(facet)} has no value ${code(value)}.`,
    )
}
