/** A value of a record as words: lists set apart by semicolons, what has parts as `name value, name value`; empty for nothing. */
export function inWords(value: unknown): string {
  if (value === null || value === undefined || value === false) return ''
  if (value === true) return 'yes'
  if (Array.isArray(value)) return value.map(inWords).filter(Boolean).join('; ')
  if (typeof value !== 'object') return String(value)
  return Object.entries(value)
    .map(([name, part]) => [name, inWords(part)])
    .filter(([, words]) => words !== '')
    .map(([name, words]) => `${name} ${words}`)
    .join(', ')
}
