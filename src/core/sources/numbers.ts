/** How a number stands in a text: as one that is told, only as a label (a year, a page, a figure), or not at all. */
export type NumberStanding = 'told' | 'label' | 'absent'

/** How a number stands in a passage, in digits, as a power of ten, or in words. */
export function standingOf(number: number, passage: string): NumberStanding {
  const text = plain(passage)
  const wanted = Math.abs(number)
  const labels = labelled(text)
  let isLabel = false
  for (const { value, start, end } of numbersIn(text)) {
    if (!same(value, wanted)) continue
    if (!labels.some(label => start >= label.start && end <= label.end)) return 'told'
    isLabel = true
  }
  if (inWords(wanted).some(word => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text))) return 'told'
  return isLabel ? 'label' : 'absent'
}

interface Found {
  value: number
  start: number
  end: number
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))

/** Digits, signs and spaces in one form each. */
const plain = (text: string): string =>
  text
    .replace(/[⁰¹²³⁴-⁹⁺⁻]+/g, raised => `^${raised.normalize('NFKC')}`)
    .normalize('NFKC')
    .replace(/[−–—‐‑]/g, '-')
    .replace(/\s+/g, ' ')

const written = /(?<![\d.])\d{1,3}(?:[ ,]\d{3})+(?!\d)(?:\.\d+)?|(?<![\d.])\d+(?:\.\d+)?/g
/** `10^-5`, `10-5`, `2.5 × 10-7`; where a factor stands before it, `× 107` too, as raised digits are often lost. */
const power =
  /(?:(?<![\d.])(\d+(?:\.\d+)?) ?[×x·*] ?10 ?\^? ?|(?<![\d.])10 ?(?:\^|(?=-)) ?)(- ?\d{1,3}|\d{1,3})(?![\d.])/g

function* numbersIn(text: string): Generator<Found> {
  for (const { 0: digits, index } of text.matchAll(written))
    yield { value: Number(digits.replace(/[ ,]/g, '')), start: index, end: index + digits.length }
  // A number in three digits may be the next one of a list.
  for (const { 0: digits, index } of text.matchAll(/(?<![\d.])\d+(?:\.\d+)?/g))
    yield { value: Number(digits), start: index, end: index + digits.length }
  for (const { 0: whole, 1: mantissa, 2: exponent = '', index } of text.matchAll(power))
    yield {
      value: Number(`${mantissa ?? 1}e${exponent.replace(' ', '')}`),
      start: index,
      end: index + whole.length,
    }
}

const month = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'

/** Stretches of text in which numbers count, or name, something other than what is told. */
const labelForms: readonly RegExp[] = [
  // Figures, tables, equations, works: `Fig. 3a–c`, `[12, 14–16]`.
  /\b(?:fig(?:ure)?s?|tables?|schemes?|eqs?|equations?|refs?|references?|sections?|chapters?|vol(?:ume)?s?|issues?|no|nos)\b\.? ?\(?S?\d+[a-z]?(?:(?: ?[-,&] ?| and )S?\d+[a-z]?)*/gi,
  /\[\d+(?: ?[-,] ?\d+)*\]/g,
  // Pages, and where a work stands: `pp. 294–303`, `2012, 488, 294–303`, `488(7411):294–303 (2012)`.
  /\b(?:pp?|pages?)\b\.? ?\d+(?: ?- ?\d+)?/gi,
  /\b(?:1[789]|20)\d\d\)?[,;:]? ?(?:vol(?:ume)?\.? ?)?\d+(?: ?\(\d+(?:-\d+)?\))? ?[,:] ?(?:pp?\.? ?)?[a-z]?\d+(?: ?- ?[a-z]?\d+)?/gi,
  /\b\d+(?: ?\(\d+(?:-\d+)?\))? ?[,:] ?[a-z]?\d+(?: ?- ?[a-z]?\d+)?,? ?\(?(?:1[789]|20)\d\d\b\)?/gi,
  /\bdoi\b:? ?(?:https?:\/\/\S+|\S+)|\bhttps?:\/\/\S+|\b10\.\d{4,}\/\S+/gi,
  // Days and years.
  new RegExp(`\\b(?:\\d{1,2} )?(?:${month})[a-z]*\\.?(?: \\d{1,2}(?!\\d),?)?(?: (?:1[789]|20)\\d\\d)?`, 'gi'),
  /\b(?:1[789]|20)\d\d-\d\d-\d\d\b/g,
  /(?:\(|© ?|\bin |\bsince |\buntil |\bcopyright (?:\(c\) )?|\bpublished:? )(?:1[789]|20)\d\d\b\)?/gi,
]

const labelled = (text: string): { start: number; end: number }[] =>
  labelForms.flatMap(form =>
    [...text.matchAll(form)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  )

const small: readonly (readonly string[])[] = [
  ['zero', 'no'],
  ['one', 'single', 'once'],
  ['two', 'twice', 'double[ds]?', 'doubling', 'twofold'],
  ['three', 'thrice', 'triple[ds]?', 'threefold'],
  ...['four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(word => [word, `${word}fold`]),
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'].map(word => [word]),
  ...['nineteen', 'twenty'].map(word => [word]),
]

function inWords(number: number): readonly string[] {
  if (number === 0.5) return ['half', 'halves', 'halved']
  if (number === 100) return ['hundred', 'hundredfold']
  return small[number] ?? []
}

/** Where the list of works begins at the end of a text; its whole length where there is none. */
export function endOfText(text: string): number {
  const heading =
    /^[ \t]*(?:\d+\.? *)?(?:references|bibliography|literature cited|works cited|notes and references)[ \t]*:?[ \t]*$/gim
  const found = [...text.matchAll(heading)].at(-1)
  return found && found.index > text.length / 4 ? found.index : text.length
}
