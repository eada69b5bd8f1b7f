/** How a text begins that a spreadsheet may run as a formula; the wide signs are those of East Asian keyboards. */
const formula = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/

const isNumber = (text: string): boolean => /^[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?$/.test(text)

/**
 * Whether a text gets an apostrophe before it: one that a spreadsheet would take for a formula, one without characters,
 * which would be no text at all, and one that begins as such a text does with its apostrophe.
 */
function needsGuard(text: string): boolean {
  const bare = text.replace(/^'+/, '')
  return bare === '' || (formula.test(bare) && !isNumber(bare))
}

/** A text as a cell holds it, so that no spreadsheet takes it for a formula. */
export const guarded = (text: string): string => (needsGuard(text) ? `'${text}` : text)

/** The text that a cell holds: `guarded` undone. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && needsGuard(cell.slice(1)) ? cell.slice(1) : cell
