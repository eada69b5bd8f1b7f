const number = String.raw`[-−]?(?:\d[\d .,]*)?\d(?:[eE][-+]?\d+)?`

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
  const [bare, unit] = matched(text, `(${number})\\s*([^\\d\\s.,;()-][^\\d]{0,20})`) ?? []
  return bare && unit ? `Write ${bare} in \`value\` and ${unit.trim()} in \`unit\`.` : null
}
