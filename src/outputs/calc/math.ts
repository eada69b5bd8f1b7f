import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'

/** A piece of MathML. */
type Math = Html

/** A formula on a line of its own. */
export const math = (...parts: Math[]): Math => html`<math display="block">${joinHtml(parts)}</math>`

/** A variable, in italics where it is one letter, or a word. */
export const variable = (name: string): Math => html`<mi>${escapeHtml(name)}</mi>`
/** A letter that is no variable, upright. */
export const upright = (letter: string): Math => html`<mi mathvariant="normal">${escapeHtml(letter)}</mi>`
export const numeral = (digits: string): Math => html`<mn>${escapeHtml(digits)}</mn>`
export const operator = (sign: string): Math => html`<mo>${escapeHtml(sign)}</mo>`
export const equals: Math = operator('=')
/** Pieces as one, factors joined by the sign of multiplication that is not seen. */
export const product = (...factors: Math[]): Math =>
  joinHtml(factors.flatMap((factor, at) => (at === 0 ? [factor] : [operator('\u2062'), factor])))
const row = (content: Math): Math => html`<mrow>${content}</mrow>`
export const fraction = (above: Math, below: Math): Math => html`<mfrac>${one(above)}${one(below)}</mfrac>`
export const sub = (base: Math, index: Math): Math => html`<msub>${one(base)}${one(index)}</msub>`
/** Pieces one after the other. */
export const joinMath = (...parts: Math[]): Math => joinHtml(parts)
export const power = (base: Math, exponent: Math): Math => html`<msup>${one(base)}${one(exponent)}</msup>`

/** A piece as a single element, which a fraction or a power needs each of theirs to be. */
const one = (content: Math): Math => (/^<(m\w+)(?: [^>]*)?>[^<]*<\/\1>$/.test(content) ? content : row(content))
