const number = String.raw`[-−]?(?:\d[\d .,]*)?\d(?:[eE][-+]?\d+)?`

/** A unit as it is typed: words that begin with no digit, the first with a letter or a sign such as `%`; `kg/m3`, `J kg-1`. */
const unitLike = String.raw`[^\d\s.,;:()_\-–—−+~<>=#?!/][^\s,;]{0,20}(?: [^\d\s,;]\S{0,10}){0,3}`

/** Signs and words of a bound, and the qualifier that says the same. */
const bounds: readonly [pattern: string, qualifier: string][] = [
  ['(?:<=|≤|=<|up to|at most|max\\.?)', 'at-most'],
  ['(?:>=|≥|=>|at least|min\\.?)', 'at-least'],
  ['(?:<|less than|below|under)', 'less-than'],
  ['(?:>|more than|greater than|over|above)', 'greater-than'],
  ['(?:~|≈|∼|ca\\.?|c\\.|approx\\.?|about|circa)', 'about'],
]

const matched = (text: string, pattern: string): string[] | null =>
  new RegExp(`^${pattern}$`, 'i').exec(text)?.slice(1) ?? null

/** A number as it stands in a cell, as one that can be reckoned with; null where its commas may be of thousands. */
function reckoned(text: string): number | null {
  const bare = text.replaceAll(' ', '').replace('−', '-')
  const number = Number(/^[^.,]*,[^.,]*$/.test(bare) && !/,\d{3}$/.test(bare) ? bare.replace(',', '.') : bare)
  return Number.isFinite(number) ? number : null
}

const decimalsOf = (text: string): number => /[.,](\d+)/.exec(text)?.[1]?.length ?? 0

/** What to write in place of a value with brackets behind it: the ends of an interval, or a single number. */
function inBrackets(text: string): string | null {
  const said = String.raw`(?:\d+ ?% ?)?(?:[a-z]{2,}[a-z .]*[:,=]? ?)?`
  const [of, low, high] =
    matched(
      text,
      `(${number})\\s*[([]\\s*${said}(${number})\\s*(?:%\\s*)?(?:-|–|—|−|,|;|\\.\\.+|…|to|bis|and)\\s*(${number})\\s*%?\\s*[)\\]]`,
    ) ?? []
  if (of && low && high) return withEnds(of, low, high)
  const [value, error] = matched(text, `(${number})\\s*[([]\\s*${said}±?\\s*(${number})\\s*%?\\s*[)\\]]`) ?? []
  if (!value || !error) return null
  return /\d\s*\(\d+\)$/.test(text) && decimalsOf(value) > 0
    ? `It is read in two ways. Write ${value} in \`value\`, and in \`uncertainty\` ${inLastDigits(value, error)} where the brackets hold that of the last digits, ${error} where they hold it in full, nothing where they hold something else.`
    : `It is read in two ways. Write ${value} in \`value\`, and ${error} in \`uncertainty\` where the brackets hold that; what else they hold, such as a count or a share, belongs elsewhere.`
}

const inLastDigits = (value: string, error: string): string =>
  withSignOf(value, (Number(error) / 10 ** decimalsOf(value)).toFixed(decimalsOf(value)))

/** A number with the decimal sign of another. */
const withSignOf = (value: string, number: string): string => (value.includes(',') ? number.replace('.', ',') : number)

/** How to give an interval by how far its ends lie from the value. */
function withEnds(value: string, low: string, high: string): string {
  const [middle, least, most] = [reckoned(value), reckoned(low), reckoned(high)]
  if (middle === null || least === null || most === null || least > middle || most < middle)
    return `Write ${value} in \`value\`; where the brackets hold an interval, write in \`uncertainty\` how far its ends lie from the value, as in plus 20 minus 10.`
  const decimals = Math.max(...[value, low, high].map(decimalsOf))
  const [plus, minus] = [most - middle, middle - least].map(distance => withSignOf(value, distance.toFixed(decimals)))
  return `Write ${value} in \`value\` and ${plus === minus ? plus : `plus ${plus} minus ${minus}`} in \`uncertainty\`, which says how far the ends of an interval lie from the value.`
}

/** What to write in place of a cell that says a quantity in one go; null for a text that is none. */
export function columnsFor(cell: string): string | null {
  const text = cell.trim()
  if (/^(?:[-–—.?]+|n\.?\s*[ad]\.?|n\/a|nan|none|null|nil|not (?:given|reported|available))$/i.test(text))
    return 'Leave the cell of what is not known empty.'
  for (const [sign, qualifier] of bounds) {
    const [value] = matched(text, `${sign}\\s*(${number})`) ?? []
    if (value) return `Write ${qualifier} in \`qualifier\` and ${value} in \`value\`.`
  }
  const [value, error] = matched(text, `(${number})\\s*(?:±|\\+\\/?[-−])\\s*(${number})`) ?? []
  if (value && error) return `Write ${value} in \`value\` and ${error} in \`uncertainty\`.`
  const [before, after] = matched(text, `(${number})\\s*(?:->|→|⟶)\\s*(${number})`) ?? []
  if (before && after) return `Write change in \`qualifier\`, ${before} in \`from\` and ${after} in \`to\`.`
  const [least, most] = matched(text, `(${number})\\s*(?:-|–|—|−|\\.\\.+|…|to|bis|and)\\s*(${number})`) ?? []
  if (least && most) return `Write range in \`qualifier\`, ${least} in \`min\` and ${most} in \`max\`.`
  const [middle, plus, minus] =
    matched(text, `(${number})\\s*(?:\\+|plus) ?(${number})\\s*/?\\s*(?:[-−]|minus) ?(${number})`) ?? []
  if (middle && plus && minus) return `Write ${middle} in \`value\` and plus ${plus} minus ${minus} in \`uncertainty\`.`
  const bracketed = inBrackets(text)
  if (bracketed) return bracketed
  const [bare, unit] = matched(text, `(${number})\\s*(${unitLike})`) ?? []
  return bare && unit && !/^(?:0[box][\da-f]+|[\d.,]+\s*[x×*·])/i.test(text)
    ? `Write ${bare} in \`value\` and ${unit.trim()} in \`unit\`.`
    : null
}
