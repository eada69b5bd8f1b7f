import { lowered, raised, shifted } from '../../core/basics/levels.ts'

/** Raised text as characters, `^…^` where some of it has none. */
export const superscript = (text: string): string => moved(text, raised, '^')

/** Lowered text as characters, `~…~` where some of it has none. */
export const subscript = (text: string): string => moved(text, lowered, '~')

/** A point and a blank between digits stay on the line; they read well there. */
const moved = (text: string, level: ReadonlyMap<string, string>, mark: string): string =>
  shifted(text, level, '.,\u2009\u00a0') ?? `${mark}${escapeText(text)}${mark}`

/** Text in which no character is a sign of Markdown, of its dialects or of TeX any more; blanks become one. */
export const escapeText = (text: string): string =>
  text
    .replace(/\u2060/g, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/[\\`*_[\]<>|$~^@{}]|&(?=#?\w+;)/g, '\\$&')

/** A paragraph that can't be taken for a heading, a list, a quotation or a rule. */
export const escapeStart = (text: string): string =>
  text
    .trim()
    .replace(/^(?:#{1,6}(?= |$)|[-+=](?=[ -=]|$)|:)/, '\\$&')
    .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2')

/** An address as it stands between the parentheses of a link. */
export const destination = (address: string): string =>
  address.replace(
    /[\s()<>\\*_`]/g,
    character => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  )

/** A title of a link as it stands between quotation marks. */
export const linkTitle = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\"<>&|{}]/g, '\\$&')
