import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'

/** A formula on a line of its own. */
export const math = (...parts: Html[]): Html => html`<math display="block">${joinHtml(parts)}</math>`

/** A variable, in italics where it is one letter, or a word. */
export const variable = (name: string): Html => html`<mi>${escapeHtml(name)}</mi>`
/** A letter that is no variable, upright. */
export const upright = (letter: string): Html => html`<mi mathvariant="normal">${escapeHtml(letter)}</mi>`
export const numeral = (digits: string): Html => html`<mn>${escapeHtml(digits)}</mn>`
export const operator = (sign: string): Html => html`<mo>${escapeHtml(sign)}</mo>`
export const equals: Html = operator('=')
/** Pieces as one, factors joined by the sign of multiplication that is not seen. */
export const product = (...factors: Html[]): Html =>
  joinHtml(factors.flatMap((factor, at) => (at === 0 ? [factor] : [operator('\u2062'), factor])))
const row = (content: Html): Html => html`<mrow>${content}</mrow>`
export const fraction = (above: Html, below: Html): Html => html`<mfrac>${one(above)}${one(below)}</mfrac>`
export const power = (base: Html, exponent: Html): Html => html`<msup>${one(base)}${one(exponent)}</msup>`

/** A piece as a single element, which a fraction or a power needs each of theirs to be. */
const one = (content: Html): Html => (/^<(m\w+)(?: [^>]*)?>[^<]*<\/\1>$/.test(content) ? content : row(content))
