import { mostDecimals, typedDecimals } from '../../basics/digits.ts'
import type { Kind, Records } from '../../kinds/types.ts'
import { statedNumbers } from '../../schema/quantity-numbers.ts'
import { plainBelow } from '../../units/index.ts'
import type { Report } from '../problems.ts'
import type { Located } from '../read/located.ts'
import { entryOf, itemsAt, type Node } from '../read/node.ts'
import { ofExtent, type SourceFile } from '../read/source.ts'
import { code } from '../words.ts'

/** Reports numbers of a record whose last zeros, as its file writes them, will not be printed. */
export function checkZeros({ node, source }: Located, record: Records[Kind], report: Report): void {
  if ('decimals' in record && record.unit !== null) checkQuantity(source, node, record.decimals, report)
  if (!('conditions' in record)) return
  const stated = itemsAt(node, ['conditions'])
  for (const [index, { decimals }] of record.conditions.entries())
    checkQuantity(source, stated[index], decimals, report)
}

function checkQuantity(source: SourceFile, node: Node | undefined, decimals: number | null, report: Report): void {
  for (const key of statedNumbers) checkNumber(source, entryOf(node, key)?.value, decimals, report)
}

const typedIn = ofExtent(written => ({ written, typed: typedDecimals(written.replaceAll('"', '').trim()) }))

/** A number that its file writes with zeros at its end loses them where `decimals` says so, or where it is too large. */
function checkNumber(source: SourceFile, number: Node | undefined, decimals: number | null, report: Report): void {
  if (number?.type !== 'scalar') return
  const { written, typed } = typedIn(source, number)
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
