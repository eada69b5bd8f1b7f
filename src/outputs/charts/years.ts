/** Whether a text is a year. */
export const isYear = (text: string): boolean => /^\d{1,4}$/.test(text)

/** Every year from the first to the last of some, as text; none where one of them is no year. */
export function wholeYears(years: readonly string[]): string[] {
  if (years.length === 0 || !years.every(isYear)) return []
  const numbers = years.map(Number)
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}
