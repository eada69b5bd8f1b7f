/** Straight quotation marks as typographic ones: double in pairs, single as an apostrophe or in pairs. */
export const curly = (text: string): string =>
  text
    .replace(/(^|[\s([{–—/])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{–—/“])'(?=\S)/g, '$1‘')
    .replace(/'/g, '’')

/** What keeps a number on one line with the unit after it: `names` are those of the units, `mA h/g` by its first part. */
export function unitKeeper(names: Iterable<string>): (text: string) => string {
  const firsts = new Set([...names].flatMap(name => /^(?:%|°?[\p{L}]+)/u.exec(name)?.[0] ?? []))
  if (firsts.size === 0) return text => text
  const next = new RegExp(`(\\d) (?=(?:${[...firsts].join('|')})(?![\\p{L}\\d]))`, 'gu')
  return text => text.replace(next, '$1\u00a0')
}
