/** Scripts that are written from right to left, by their codes of ISO 15924. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi'])

/** What is known of each language: a review is in one of them, and every page asks. */
const known = new Map<string, 'ltr' | 'rtl'>()

/** The direction in which a language, given as BCP 47, is written: that of its usual script where it names none. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const direction = known.get(tag) ?? (rightToLeft.has(scriptOf(tag)) ? 'rtl' : 'ltr')
  known.set(tag, direction)
  return direction
}

const scriptOf = (tag: string): string => new Intl.Locale(tag).maximize().script ?? ''
