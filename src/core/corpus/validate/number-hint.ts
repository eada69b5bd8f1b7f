import { isDecimalComma, withoutComma } from '../../csv/read.ts'
import { columnsFor } from '../../csv/worded.ts'
import { statedNumbers } from '../../schema/quantity-numbers.ts'
import type { Path } from '../../schema/shape.ts'
import type { Node } from '../read/node.ts'
import { code } from '../words.ts'

/** What to do about a value that is to be a number, whatever its field says of numbers; null where nothing is known. */
export function numberHint(expected: string, node: Node | undefined, path: Path): string | null {
  if (node?.type !== 'scalar') return null
  if (typeof node.value === 'number' && !Number.isFinite(node.value))
    return 'Infinity, what is no number, and numbers beyond 10³⁰⁸ can not be given.'
  if (!/^(?:number|int)$/.test(expected) || typeof node.value !== 'string') return null
  if (isDecimalComma(node.value)) return withoutComma(node.value)
  // In an uncertainty `2/1` may well be two errors.
  if (path.at(-1) === 'uncertainty' && node.value.includes('/')) return null
  const meant = numberMeant(node.value)
  if (meant !== null) return meant === node.value ? 'Take it out of its quotes.' : `Write ${code(meant)}.`
  if (!(statedNumbers as readonly unknown[]).includes(path.at(-1))) return null
  return isNothing.test(node.value) ? 'Leave out what is not known.' : columnsFor(node.value)
}

const isNothing = /^(?:[-–—.?]+|n\.?\s*[ad]\.?|n\/a|nan|none|nil|unknown)$/i

/** No number that anybody types is longer. */
const longest = 40

const plain = /^-?\d+(?:\.\d+)?$/

/** A number that is typed in other signs than a file has: `½`, `1 000`, `−5`, `９５`; null for what is none. */
function numberMeant(typed: string): string | null {
  if (typed.length > longest) return null
  const text = typed
    .trim()
    .replace(/(?<=\d)(?=[¼½¾⅐-⅞])/g, ' ')
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, digit => String(digitOf(digit)))
    .replace(/^[−–—]\s*/, '-')
    .replace(/(?<=^-?\d{1,3}(?:[\s'’_]\d{3})*)[\s'’_](?=\d{3}(?!\d))/g, '')
  if (plain.test(text)) return text
  // A letter that looks like a digit, as fingers and scanners take them: `9o`, `l5`.
  if (/^-?[\doOlI.]+$/.test(text) && /\d/.test(text)) return withDigits(text)
  const [, sign = '', whole = '0', over, under] = /^(-?)(?:(\d+)\s+)?(\d+)\s*[/⁄]\s*(\d+)$/.exec(text) ?? []
  const number = Number(whole) + Number(over) / Number(under)
  return Number.isFinite(number) ? `${sign}${Number(number.toPrecision(4))}` : null
}

function withDigits(text: string): string | null {
  const number = text.replace(/[oO]/g, '0').replace(/[lI]/g, '1')
  return plain.test(number) ? number : null
}

/** A digit of any script: each has ten beside each other. */
function digitOf(digit: string): number {
  const at = digit.codePointAt(0) ?? 0
  let zero = at
  while (at - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return at - zero
}
