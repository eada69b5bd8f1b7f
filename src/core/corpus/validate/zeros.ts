import { mostDecimals, typedDecimals } from '../../basics/digits.ts'
import type { Kind, Records } from '../../kinds/types.ts'
import { statedNumbers } from '../../schema/quantity-numbers.ts'
import type { Path } from '../../schema/shape.ts'
import { plainBelow } from '../../units/index.ts'
import type { Report } from '../problems.ts'
import type { Located } from '../read/located.ts'
import { nodeAt } from '../read/node.ts'
import { code } from '../words.ts'

/** Reports numbers of a record whose last zeros, as its file writes them, will not be printed. */
export function checkZeros(entry: Located, record: Records[Kind], report: Report): void {
  if ('decimals' in record && record.unit !== null) checkQuantity(entry, record.decimals, [], report)
  if ('conditions' in record)
    for (const [index, { decimals }] of record.conditions.entries())
      checkQuantity(entry, decimals, ['conditions', index], report)
}

function checkQuantity(entry: Located, decimals: number | null, path: Path, report: Report): void {
  for (const key of statedNumbers) checkNumber(entry, decimals, [...path, key], report)
}

/** A number that its file writes with zeros at its end loses them where `decimals` says so, or where it is too large. */
function checkNumber({ node, source }: Located, decimals: number | null, path: Path, report: Report): void {
  const number = nodeAt(node, path)
  if (number?.type !== 'scalar') return
  const written = source.text.slice(number.start, number.end)
  const typed = typedDecimals(written.replaceAll('"', '').trim())
  const isLarge = typed !== null && typed <= 0 && Math.abs(Number(number.value)) >= plainBelow
  if (typed === null || (typed <= (decimals ?? 0) && !isLarge)) return
  const hint = isLarge
    ? 'Give the number in a larger unit.'
    : typed > mostDecimals
      ? 'Give the number in a smaller unit.'
      : `Write ${code(`decimals: ${typed}`)}, or leave the field out, to keep it.`
  report(
    'number/trailing-zero',
    source.placeAt(number.start),
    `The last zero of ${written} would not be printed.`,
    hint,
  )
}
