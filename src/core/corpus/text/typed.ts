import { parseFormula } from '../../chem/index.ts'

/** Something typed by hand: its text and its offset. */
export interface Typed {
  text: string
  offset: number
}

/** Words of element symbols with numbers between or behind them: at least two elements and one number. */
const candidate =
  /(?<![\p{L}\d])(?:\d[A-Z]-)?[A-Z(](?:[A-Za-z\d().₀-₉]|_\{[^}]*\}|_[a-z])*(?:[\d₀-₉)x]|\})(?:[A-Z][a-z]?)*(?![\p{L}\d])/gu

/** Finds formulas in a text that are typed as plain letters and digits, such as H2O or H₂O. */
export function formulasIn(text: string): Typed[] {
  return [...text.matchAll(candidate)].flatMap(({ 0: found, index }) =>
    isCompound(found) ? [{ text: found, offset: index }] : [],
  )
}

function isCompound(word: string): boolean {
  const plain = word.replace(/[₀-₉]/g, digit => String(digit.charCodeAt(0) - 0x2080)).replace(/^\d[A-Z]-/, '')
  const elements = new Set(plain.match(/[A-Z][a-z]?/g))
  return elements.size > 1 && /\d|_/.test(plain) && parseFormula(plain).ok
}
