import type { Path } from '../../schema/shape.ts'
import { checkUcum, commensurable, convert, formatNumber, ucumOf } from '../../units/index.ts'
import type { RecordEntry } from '../validate/entries.ts'
import { code, list } from '../words.ts'
import { type At, inside, type Linking } from './context.ts'
import { checkProperty, checkUnit } from './words.ts'

/** What the rules need of a quantity and of what it measures. */
interface Stated {
  property: string
  unit: string
  decimals: number | null
  value: number | null
  min: number | null
  max: number | null
  from: number | null
  to: number | null
}

const numbers = ['value', 'min', 'max', 'from', 'to'] as const

/**
 * Checks the property and unit of a quantity at a path of a record, and that its values are possible. A record that an
 * editorial note is about may hold a unit or a value that can't be right: it is what the source prints.
 */
export function checkQuantity(linking: Linking, entry: RecordEntry, stated: Stated, path: Path): void {
  const at = inside(entry)
  const isProperty = checkProperty(linking, stated.property, at(...path, 'property'))
  const isUnit = checkUnit(linking, stated.unit, at(...path, 'unit'))
  if (isProperty && isUnit && !linking.noted.has(entry.id ?? '')) {
    checkDimension(linking, stated, at(...path, 'unit'), entry.id)
    for (const key of numbers) checkRange(linking, stated, stated[key], at(...path, key))
  }
}

/** What a problem is about that comes of the unit of a record. */
export const unitOf = (id: string): string => `unit-of/${id}`

function checkDimension({ words, report }: Linking, { property, unit }: Stated, at: At, id: string | null): void {
  const wanted = words.units.get(words.properties.get(property) ?? '')
  if (wanted === undefined || measures(words.units.get(unit) ?? '', wanted)) return
  const fitting = [...words.units].filter(([, ucum]) => measures(ucum, wanted)).map(([id]) => id)
  const hint = `Units of it are ${list(fitting)}. Where the source prints this one, write an editorial note about the record.`
  report('unit/dimension', at(), `${code(unit)} is no unit of ${code(property)}.`, hint, {
    explains: ({ about }) => id !== null && about === unitOf(id),
  })
}

/** Reports a value that its property can't have by the vocabulary. */
function checkRange({ words, report }: Linking, { property, unit }: Stated, value: number | null, at: At): void {
  const own = words.properties.get(property) ?? ''
  const range = words.ranges.get(property)
  if (value === null || !range || (range.min === null && range.max === null)) return
  const known = { difference: words.differences.has(property) }
  const [from, to] = [unit, own].map(id => ucumOf(known, words.units.get(id) ?? '')) as [string, string]
  if (!isConvertible(from, to)) return
  const converted = convert(value, from, to)
  const { min, max, exclusive } = range
  const low = min !== null && (exclusive ? converted <= min : converted < min)
  const high = max !== null && (exclusive ? converted >= max : converted > max)
  if (!low && !high) return
  const bounds = [
    min === null ? [] : [`${exclusive ? 'more than' : 'at least'} ${formatNumber(min)}`],
    max === null ? [] : [`${exclusive ? 'less than' : 'at most'} ${formatNumber(max)}`],
  ].flat()
  report(
    'number/range',
    at(),
    `${code(property)} can't be ${value} ${unit}: by the vocabulary it is ${bounds.join(' and ')} ${own}.`,
    'Correct the value or its unit; where the source prints it so, write an editorial note about the record.',
  )
}

const isConvertible = (from: string, to: string): boolean =>
  from === to || (checkUcum(from) === null && checkUcum(to) === null && commensurable(from, to))

const verdicts = new Map<string, boolean>()

/**
 * Whether two units, given by their UCUM codes, measure the same; worked out once for a pair. Of a code that is none,
 * which the vocabulary is told, nothing more is said.
 */
export function measures(ucum: string, other: string): boolean {
  if (ucum === other) return true
  const pair = `${ucum} ${other}`
  const known = verdicts.get(pair)
  if (known !== undefined) return known
  const verdict = checkUcum(ucum) !== null || checkUcum(other) !== null || commensurable(ucum, other)
  verdicts.set(pair, verdict)
  return verdict
}
