/** An author as a table knows one: a person, or a body by its whole name. */
type Name = { family: string; given: string | null; suffix?: string | null } | { literal: string }

/** Names as `Chu, S.; Cui, Y.`; a body stands without a comma. */
export const formatNames = (names: readonly Name[]): string =>
  names
    .map(name => ('literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ')))
    .join('; ')

/** Reads what `formatNames` writes. */
export const parseNames = (text: string): Name[] =>
  text
    .split(';')
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(part => {
      const [family = '', ...given] = part.split(', ')
      return given.length > 0 ? { family, given: given.join(', ') } : { literal: part }
    })

/** Whether two lists have the same names. */
export const sameNames = (a: readonly Name[], b: readonly Name[]): boolean =>
  JSON.stringify(a.map(inOrder)) === JSON.stringify(b.map(inOrder))

const inOrder = (name: Name): unknown[] =>
  'literal' in name ? [name.literal] : [name.family, name.given ?? null, name.suffix ?? null]
