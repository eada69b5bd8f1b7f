/** What a calculator prints, with the decimal sign of a language in place of the points between digits. */
export const withDecimals = (text: string, decimal: string): string =>
  decimal === '.' ? text : text.replace(/(\d)\.(?=\d)/g, `$1${decimal}`)

/**
 * What somebody typed in a language, as a calculator reads it: where the decimal sign is a comma, points of a number that
 * has one stand between thousands.
 */
export function withPoints(text: string, decimal: string): string {
  if (decimal !== ',' || !/,\d/.test(text)) return text
  return text.replace(/(\d)\.(?=\d{3}(?!\d))/g, '$1').replace(/,(?=\d)/g, '.')
}
