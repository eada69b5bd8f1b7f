import { memoise } from '../../basics/memoise.ts'
import type { Records } from '../../kinds/types.ts'
import { checkUcum, ucumFor } from '../../units/index.ts'
import type { ProblemCode } from '../codes.ts'
import { itemsAt, textOf } from '../read/node.ts'
import { code, either, nearest, suggest } from '../words.ts'
import type { At, Linking } from './context.ts'
import { checkKnown } from './known.ts'

/**
 * Reports a value that is none of those that may stand there, with what was probably meant; true where it is one. `what`
 * says what it would be a name of, where others may name it as well.
 */
export function checkChoice(
  { report }: Linking,
  problem: ProblemCode,
  value: string,
  choices: Iterable<string>,
  at: At,
  message: string,
  what?: string,
): boolean {
  const all = [...choices]
  if (all.includes(value)) return true
  report(problem, at(), message, suggest(value, all), what === undefined ? {} : { about: `${what}/${value}` })
  return false
}

/**
 * What to do about a word that the vocabulary does not have: where none is near, and just one of its own words is used
 * by nothing, it was probably renamed there.
 */
function wordHint(value: string, words: Iterable<string>, used: ReadonlySet<string>): string | null {
  const all = [...words]
  const [idle, ...others] = all.filter(word => !used.has(word))
  if (idle === undefined || others.length > 0 || nearest(value, all) !== null) return suggest(value, all)
  return `Nothing uses ${code(idle)}: if that is its new name, call it ${code(value)} again, or rename it wherever it is used.`
}

/** The properties and the units that records have. */
const usedWords = memoise(({ entries, vocabulary }: Linking) => {
  const measurements = entries.flatMap(({ kind, record }) =>
    kind === 'measurements' && record ? [record as Records['measurements']] : [],
  )
  const quantities = measurements.flatMap(record => [record, ...record.conditions])
  const standard = itemsAt(vocabulary.node, ['properties']).flatMap(item => textOf(item, 'unit') ?? [])
  return {
    properties: new Set(quantities.map(({ property }) => property)),
    units: new Set([...quantities.map(({ unit }) => unit), ...standard]),
  }
})

/** Reports a property that the vocabulary does not have; true where it has it. */
export function checkProperty(linking: Linking, value: string, at: At): boolean {
  const { properties } = linking.words
  if (properties.has(value)) return true
  const hint = wordHint(value, properties.keys(), usedWords(linking).properties)
  const message = `The vocabulary has no property ${code(value)}.`
  linking.report('property/unknown', at(), message, hint, { about: `property/${value}` })
  return false
}

/** Reports a unit that the vocabulary does not have; true where it has it. */
export function checkUnit(linking: Linking, value: string, at: At): boolean {
  const { units } = linking.words
  if (units.has(value)) return true
  const hint = unitHint(linking, value)
  linking.report('unit/unknown', at(), `The vocabulary has no unit ${code(value)}.`, hint, { about: `unit/${value}` })
  return false
}

/** A unit may be called otherwise than the vocabulary calls it, `micron` for `µm`, or be one that it lacks. */
function unitHint(linking: Linking, value: string): string | null {
  const { units } = linking.words
  const ucum = ucumFor(value)
  const same = [...units].flatMap(([id, code]) => (code === ucum ? [id] : []))
  if (same.length > 0) return `Did you mean ${either(same)}?`
  const hint = wordHint(value, units.keys(), usedWords(linking).units)
  if (checkUcum(ucum) !== null) return hint
  const listed = `A unit that the vocabulary lacks is listed under \`units\`: ${code(`- {id: ${value}, ucum: ${ucum}}`)}.`
  return hint === null ? listed : `${hint} ${listed}`
}

/** Reports a class that the vocabulary does not have for materials, or for techniques. */
export function checkClass(linking: Linking, of: 'material' | 'technique', value: string, at: At): void {
  const classes = linking.words.classes[of]
  checkChoice(
    linking,
    'class/unknown',
    value,
    classes,
    at,
    `The vocabulary has no class ${code(value)} for a ${of}.`,
    `class/${of}`,
  )
}

/** Reports a need that the vocabulary does not have. */
export function checkNeed(linking: Linking, value: string, at: At): void {
  checkChoice(
    linking,
    'need/unknown',
    value,
    linking.words.needs,
    at,
    `The vocabulary has no need ${code(value)}.`,
    'need',
  )
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
      `facet/${facet}`,
    )
}

/** A value of the facet whose values have colours. */
export function checkColoured(linking: Linking, value: string, at: At): void {
  const { coloured } = linking.words
  if (coloured) checkFacetValue(linking, coloured, value, at)
  else {
    const message = 'No facet of the vocabulary has values with colours.'
    linking.report('value/invalid', at(), message, 'Take the value out, or give the values of a facet colours.')
  }
}
