import { isPlausible, toNotation } from '../../chem/index.ts'

/** Something typed by hand: its text and its offset. */
export interface Typed {
  text: string
  offset: number
}

/** What finds in a text the quantities and the formulas that are typed by hand. */
export interface Finders {
  quantities(text: string): Typed[]
  formulas(text: string): Typed[]
}

/** Words of element symbols with numbers between or behind them: at least two elements and one number. */
const candidate =
  /(?<![\p{L}\d])(?:\d[A-Z]-)?[A-Z(](?:[A-Za-z\d().₀-₉ₓ□¼½¾⅐-⅞]|(?<=[\d₀-₉])\/(?=[\d₀-₉])|_\{[^}]*\}|_[a-z])*(?:[\d₀-₉ₓ)x¼½¾⅐-⅞]|\}|_[a-z])(?:[A-Z][a-z]?)*(?![\p{L}\d])/gu

/**
 * Finds formulas in a text that are typed as plain letters and digits, such as H2O or H₂O; `words` are those that look
 * like one and are none.
 */
export function formulaFinder(words: readonly string[]): (text: string) => Typed[] {
  const none = new Set(words)
  const isFormula = (word: string) => !none.has(word) && isPlausible(toNotation(word).replace(/^\d[A-Z]-/, ''))
  return text =>
    [...text.matchAll(candidate)]
      .flatMap(({ 0: word, index }) => (isFormula(word) ? [{ text: word, offset: index }] : partsOf(word, index)))
      .filter(({ text }) => isFormula(text))
}

/** What a slash sets apart in a word, which may be formulas by themselves. */
function partsOf(word: string, offset: number): Typed[] {
  return [...word.matchAll(/[A-Z(][^/]*/g)].map(({ 0: text, index }) => ({ text, offset: offset + index }))
}
