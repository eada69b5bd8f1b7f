import { escapeHtml } from '../render/html.ts'

/** A piece of MathML. */
type Math = string

/** A formula on a line of its own. */
export const math = (...parts: Math[]): Math => `<math display="block">${parts.join('')}</math>`

/** A variable, in italics where it is one letter, or a word. */
export const variable = (name: string): Math => `<mi>${escapeHtml(name)}</mi>`
/** A letter that is no variable, upright. */
export const upright = (letter: string): Math => `<mi mathvariant="normal">${escapeHtml(letter)}</mi>`
export const numeral = (digits: string): Math => `<mn>${escapeHtml(digits)}</mn>`
export const operator = (sign: string): Math => `<mo>${escapeHtml(sign)}</mo>`
export const equals: Math = operator('=')
/** Pieces as one, factors joined by the sign of multiplication that is not seen. */
export const product = (...factors: Math[]): Math => factors.join(operator('\u2062'))
const row = (content: Math): Math => `<mrow>${content}</mrow>`
export const fraction = (above: Math, below: Math): Math => `<mfrac>${one(above)}${one(below)}</mfrac>`
export const power = (base: Math, exponent: Math): Math => `<msup>${one(base)}${one(exponent)}</msup>`

/** A piece as a single element, which a fraction or a power needs each of theirs to be. */
const one = (content: Math): Math => (/^<(m\w+)(?: [^>]*)?>[^<]*<\/\1>$/.test(content) ? content : row(content))
