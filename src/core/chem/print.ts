import { type Formula, type Index, type Phase, type Piece, parseFormula } from './formula.ts'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, character => escapes[character] ?? character)

/** How the parts of a formula are set in some medium. */
interface Medium {
  plain(text: string): string
  sub(text: string): string
  sup(text: string): string
  /** One phase or several that no line break may part. */
  unit(text: string): string
}

const variables = /[a-zα-ω]/g
const html: Medium = {
  plain: escapeHtml,
  sub: text => `<sub>${escapeHtml(text).replace(variables, '<i>$&</i>')}</sub>`,
  sup: text => `<sup>${escapeHtml(text).replace(variables, '<i>$&</i>')}</sup>`,
  unit: text => `<span class="chem">${text}</span>`,
}

const lowered: Record<string, string> = {
  0: '₀',
  1: '₁',
  2: '₂',
  3: '₃',
  4: '₄',
  5: '₅',
  6: '₆',
  7: '₇',
  8: '₈',
  9: '₉',
  '+': '₊',
  '−': '₋',
  '.': '.',
  '(': '₍',
  ')': '₎',
  a: 'ₐ',
  e: 'ₑ',
  h: 'ₕ',
  k: 'ₖ',
  l: 'ₗ',
  m: 'ₘ',
  n: 'ₙ',
  o: 'ₒ',
  p: 'ₚ',
  s: 'ₛ',
  t: 'ₜ',
  x: 'ₓ',
}
const raised: Record<string, string> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
  '+': '⁺',
  '−': '⁻',
  n: 'ⁿ',
  x: 'ˣ',
}

/** Sets a text in characters of another height; as it is where one of its characters has none. */
function shifted(text: string, alphabet: Record<string, string>): string {
  const characters = [...text].map(character => alphabet[character])
  return characters.includes(undefined) ? text : characters.join('')
}

const unicode: Medium = {
  plain: text => text,
  sub: text => shifted(text, lowered),
  sup: text => shifted(text, raised),
  unit: text => text,
}

const spoken: Medium = {
  plain: text => ` ${text} `,
  sub: text => ` ${text} `.replaceAll('−', ' minus ').replaceAll('+', ' plus '),
  sup: text => ` ${text} `.replaceAll('−', ' minus ').replaceAll('+', ' plus '),
  unit: text => text,
}

const proper = (text: string) => text.replaceAll('-', '−')

function subscript(index: Index | null, medium: Medium): string {
  return index === null ? '' : medium.sub(proper(index.text))
}

function pieceText(piece: Piece, medium: Medium): string {
  switch (piece.kind) {
    case 'element':
      return medium.plain(piece.symbol) + subscript(piece.index, medium)
    case 'group': {
      const inside = piece.pieces.map(inner => pieceText(inner, medium)).join('')
      return medium.plain(piece.open) + inside + medium.plain(piece.close) + subscript(piece.index, medium)
    }
    case 'electron':
      return medium.plain('e')
    case 'charge':
      return medium.sup(proper(piece.size?.text ?? '') + piece.sign)
    case 'prefix':
      return medium.plain(piece.text.replaceAll("'", '′'))
    case 'state':
      return medium.plain(piece.text)
  }
}

function phaseText(phase: Phase, medium: Medium): string {
  const gap = phase.joiner === '' || phase.joiner === '+' ? '\u00a0' : ''
  const coefficient = phase.coefficient === null ? '' : phase.coefficient.text + gap
  return medium.plain(coefficient) + phase.pieces.map(piece => pieceText(piece, medium)).join('')
}

/** A parsed formula in a medium: each run of phases between plus signs is one unit. */
function set(formula: Formula, medium: Medium): string {
  const units: string[] = []
  for (const phase of formula.phases) {
    const text = phaseText(phase, medium)
    if (phase.joiner === '' || phase.joiner === '+') units.push(text)
    else units.push((units.pop() ?? '') + medium.plain(phase.joiner) + text)
  }
  return units.map(medium.unit).join(' + ')
}

function setText(text: string, medium: Medium): string {
  const parsed = parseFormula(text)
  return parsed.ok ? set(parsed.formula, medium) : medium.unit(medium.plain(text))
}

/** A formula as HTML: `<span class="chem">Na<sub>15</sub>Sn<sub>4</sub></span>`. What is no formula comes out escaped. */
export function formulaHtml(text: string): string {
  return setText(text, html)
}

/** A formula in Unicode subscripts and superscripts, Na₁₅Sn₄; an index without such characters stays on the line. */
export function formulaText(text: string): string {
  return setText(text, unicode)
}

/** A formula as a screen reader should say it: `Na 15 Sn 4`, `Ca 2 plus`. */
export function formulaSpoken(text: string): string {
  return setText(text, spoken).replace(/\s+/g, ' ').trim()
}

/** The same for a formula already parsed. */
export const printed = {
  html: (formula: Formula) => set(formula, html),
  text: (formula: Formula) => set(formula, unicode),
}
