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
  // A spreadsheet makes one number of two works as well.
  if (typeof node.value === 'number' && path.at(-2) === 'refs') return worksMeant(String(node.value).replace('.', ','))
  if (!/^(?:number|int)$/.test(expected) || typeof node.value !== 'string') return null
  if (isShownError.test(node.value))
    return 'A spreadsheet shows this where a formula fails: mend the formula there, and save the table again.'
  if (/^=./.test(node.value)) return 'A file holds what a formula gives, not the formula itself.'
  if (path.at(-2) === 'refs') {
    const works = worksMeant(node.value)
    if (works !== null) return works
  }
  if (isDecimalComma(node.value)) return withoutComma(node.value)
  // In an uncertainty `2/1` may well be two errors.
  if (path.at(-1) === 'uncertainty' && node.value.includes('/')) return null
  const meant = numberMeant(node.value)
  if (meant !== null) return meant === node.value ? 'Take it out of its quotes.' : `Write ${code(meant)}.`
  if (!(statedNumbers as readonly unknown[]).includes(path.at(-1))) return null
  return isNothing.test(node.value) ? 'Leave out what is not known.' : columnsFor(node.value)
}

/** What Excel, LibreOffice and others show in the place of a result. */
const isShownError = /^(?:#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)|Err:\d+|#+)$/i

/** What to do about works that stand in one text, as people print them: `3,4`, `[2–4]`, `1 and 2`; null where they are none. */
export function worksMeant(typed: string): string | null {
  const text = typed
    .replace(/^\s*\[|\]\s*$/g, '')
    .replace(/\s+(?:&|and|und|和)\s+/g, ', ')
    .trim()
  if (!/^\d{1,4}(?:(?:\s*[,;–-]\s*|\s+)\d{1,4})*$/.test(text)) return null
  const numbers = text.split(/\s*[,;]\s*|(?<=\d)\s+(?=\d)/).flatMap(part => {
    const [first = 0, last = first] = part.split(/\s*[–-]\s*/).map(Number)
    return last - first > mostInRange ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at)
  })
  return numbers.length === 0
    ? null
    : `Write each work by itself: ${code(numbers.join('; '))} in a table, ${code(`[${numbers.join(', ')}]`)} elsewhere.`
}

/** No claim rests on more works that follow each other. */
const mostInRange = 50

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
  if (/^0b[01]+$/i.test(text)) return String(Number(text))
  // As print has it: `9.17 × 10²`.
  const [, times, power] = powerOfTen.exec(withCarets(typed)) ?? []
  if (times !== undefined && power !== undefined)
    return `${times.replace('−', '-').replace(',', '.')}e${power.replace(/[−–]/, '-').replace('+', '')}`
  // A letter that looks like a digit, as fingers and scanners take them: `9o`, `l5`.
  if (/^-?[\doOlI.]+$/.test(text) && /\d/.test(text)) return withDigits(text)
  const [, sign = '', whole = '0', over, under] = /^(-?)(?:(\d+)\s+)?(\d+)\s*[/⁄]\s*(\d+)$/.exec(text) ?? []
  const number = Number(whole) + Number(over) / Number(under)
  return Number.isFinite(number) ? `${sign}${Number(number.toPrecision(4))}` : null
}

const powerOfTen = /^([-−]?\d+(?:\.\d+|,\d{1,2})?)\s*[x×*·⋅]\s*10\s*(?:\^|\*\*)\s*\{?([-−–+]?\d{1,3})\}?$/i

/** A text with a caret before raised digits: `10²` is `10^2`. */
const withCarets = (typed: string): string =>
  typed.trim().replace(/[⁻⁺⁰¹²³⁴-⁹]+/g, raised => `^${raised.normalize('NFKC')}`)

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
