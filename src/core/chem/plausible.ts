import type { ElementPiece } from './element.ts'
import { type Piece, parseFormula } from './formula.ts'

/** The elements that stand behind others in a formula, in the order in which IUPAC puts them; metals come before. */
const order = 'B Si C Sb As P N H Te Se S At I Br Cl O F'.split(' ')
const rank = (symbol: string): number => order.indexOf(symbol)
const placeholders = new Set(['A', 'M', 'R', 'X', 'T'])

/** Words of capitals and digits that are formulas by every rule, and hardly ever meant as such. */
const words = new Set(['W3C', 'B2C', 'CoV2', 'U2OS'])

/** Capitals with one number behind them, of which one stands twice or the last is D or T: BCC2, CD4, CNT5. */
const initials = /^(?=[A-Z]*([A-Z])[A-Z]*\1|[A-Z]*[DT]\d)[A-Z]+\d+$/

/**
 * Whether a word that can be read as a formula of several elements is one that a chemist would write, and no abbreviation
 * with a number: `NaMO2` and `Ni12P5`, but not `NMC811`, `CR2032`, `IC50`, `H1N1`.
 */
export function isPlausible(text: string): boolean {
  const parsed = parseFormula(text)
  if (!parsed.ok || words.has(text) || initials.test(text)) return false
  const pieces = parsed.formula.phases.flatMap(({ pieces }) => pieces)
  const elements = pieces.flatMap(elementsIn)
  const symbols = new Set(elements.map(({ symbol }) => symbol))
  const indices = [...pieces.flatMap(indicesIn)]
  if (symbols.size < 2 || indices.length === 0 || indices.some(isUnusual) || !elements.every(isHydrogenLike))
    return false
  const hasLongSymbol = [...symbols].some(symbol => symbol.length > 1)
  if (hasLongSymbol || /[_([]/.test(text)) return true
  return !symbols.values().some(symbol => placeholders.has(symbol)) && isCapitalFormula(elements)
}

const elementsIn = (piece: Piece): ElementPiece[] =>
  piece.kind === 'element' ? [piece] : piece.kind === 'group' ? piece.pieces.flatMap(elementsIn) : []

function indicesIn(piece: Piece): string[] {
  const inside = piece.kind === 'group' ? piece.pieces.flatMap(indicesIn) : []
  return 'index' in piece && piece.index !== null ? [...inside, piece.index.text] : inside
}

/** An index of 1 is not written, and one of three digits belongs to a number of another kind. */
const isUnusual = (index: string): boolean => index === '1' || /^\d{3}/.test(index)

/** D and T stand for hydrogen where there are a few of them: in D2O, not in COVID19. */
const isHydrogenLike = ({ letter, index }: ElementPiece): boolean => letter === null || /^\d$/.test(index?.text ?? '')

/**
 * Whether symbols of one letter each are in the order of a formula, from a metal or a less electronegative element to a more
 * electronegative one, with numbers of the size that such elements have.
 */
function isCapitalFormula(elements: readonly ElementPiece[]): boolean {
  const [first, last] = [elements[0]?.symbol ?? '', elements.at(-1)?.symbol ?? '']
  const isLarge = ({ symbol, index }: ElementPiece) =>
    Number(index?.text ?? 1) > (symbol === 'C' || symbol === 'H' || symbol === 'O' ? 99 : 20)
  return rank(last) >= 0 && rank(first) < rank(last) && !elements.some(isLarge)
}
