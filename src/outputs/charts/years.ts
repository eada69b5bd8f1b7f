/** Whether a text is a year. */
export const isYear = (text: string): boolean => /^\d{1,4}$/.test(text)

/** So many years without anything may stand between two others, each in its own place; more stand in one. */
const mostEmpty = 10

/**
 * Every year from the first to the last of some, as text, and a long time without any as one item, `1895–2019`: a work of
 * another century would make a list of a hundred empty years. None where one of them is no year.
 */
export function wholeYears(years: readonly string[]): string[] {
  if (years.length === 0 || !years.every(isYear)) return []
  const numbers = [...new Set(years.map(Number))].sort((a, b) => a - b)
  return numbers.flatMap((year, index) => [...yearsBetween(numbers[index - 1] ?? year - 1, year), String(year)])
}

function yearsBetween(before: number, after: number): string[] {
  const empty = after - before - 1
  if (empty > mostEmpty) return [`${before + 1}–${after - 1}`]
  return Array.from({ length: empty }, (_, index) => String(before + 1 + index))
}
