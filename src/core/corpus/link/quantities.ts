import type { Path } from '../../schema/shape.ts'
import { checkUcum, commensurable } from '../../units/index.ts'
import { nodeAt } from '../read/node.ts'
import type { RecordEntry } from '../validate/entries.ts'
import { code, list } from '../words.ts'
import { type At, inside, type Linking } from './context.ts'
import { checkProperty, checkUnit } from './words.ts'

/** What the rules need of a quantity and of what it measures. */
interface Stated {
  property: string
  unit: string
  decimals: number | null
}

/**
 * Checks the property and unit of a quantity at a path of a record, and that its last zeros will be printed. A record
 * that an editorial note is about may hold a unit that can't be right: it is what the source prints.
 */
export function checkQuantity(linking: Linking, entry: RecordEntry, stated: Stated, path: Path): void {
  const at = inside(entry)
  const isProperty = checkProperty(linking, stated.property, at(...path, 'property'))
  const isUnit = checkUnit(linking, stated.unit, at(...path, 'unit'))
  if (isProperty && isUnit && !linking.noted.has(entry.id ?? '')) checkDimension(linking, stated, at(...path, 'unit'))
  for (const key of ['value', 'min', 'max', 'from', 'to']) checkZeros(linking, entry, stated, [...path, key])
}

function checkDimension({ words, report }: Linking, { property, unit }: Stated, at: At): void {
  const wanted = words.units.get(words.properties.get(property) ?? '')
  if (wanted === undefined || measures(words.units.get(unit) ?? '', wanted)) return
  const fitting = [...words.units].filter(([, ucum]) => measures(ucum, wanted)).map(([id]) => id)
  const hint = `Units of it are ${list(fitting)}. Where the source prints this one, write an editorial note about the record.`
  report('unit/dimension', at(), `${code(unit)} is no unit of ${code(property)}.`, hint)
}

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

/** A number that its file writes with zeros at its end loses them, unless `decimals` says how many digits to print. */
function checkZeros({ report }: Linking, { node, source }: RecordEntry, { decimals }: Stated, path: Path): void {
  const number = nodeAt(node, path)
  if (number?.type !== 'scalar') return
  const written = source.text.slice(number.start, number.end)
  const fraction = /^["']?[-−]?\d+\.(\d*0)["']?$/.exec(written)?.[1]
  if (fraction === undefined || fraction.length <= (decimals ?? 0)) return
  const hint = `Add ${code(`decimals: ${fraction.length}`)} to keep it.`
  report(
    'number/trailing-zero',
    source.placeAt(number.start),
    `The last zero of ${written} would not be printed.`,
    hint,
  )
}
