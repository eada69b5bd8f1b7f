import { lowered, raised, shifted } from '../../core/basics/levels.ts'
import { marked } from '../../core/corpus/read/as-written.ts'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** All of a text on another level, or none of it. */
const small = (text: string, level: ReadonlyMap<string, string>): string => shifted(text, level, '.,/') ?? text

/** A text of a library without tags and entities, its white space single, with accents in one form. */
export const plainOf = (text: string): string => tidy(withoutTags(withScripts(withoutEntities(text))))

/**
 * A title in the inline notation: italics and formulas keep their markup, all other tags go, and what would be markup by
 * accident is made plain.
 */
export function titleOf(text: string): string {
  const escaped = withScripts(withoutEntities(text)).replace(/[\\{}*]/g, '\\$&')
  const italic = escaped.replace(/<(i|em)\b[^>]*>\s*(.*?)\s*<\/\1>/gis, (whole, _tag, inner: string, at: number) => {
    const words = withoutTags(inner)
    const fits = words !== '' && !/[\p{L}\p{N}]/u.test(escaped[at - 1] ?? ' ')
    return fits ? `*${words}*` : whole
  })
  return marked(tidy(withoutTags(italic)))
}

/** What stands below and above the line by characters of its own. */
const withScripts = (text: string): string =>
  text
    .replace(/<sub\b[^>]*>(.*?)<\/sub>/gis, (_whole, inner: string) => small(withoutTags(inner), lowered))
    .replace(/<sup\b[^>]*>(.*?)<\/sup>/gis, (_whole, inner: string) => small(withoutTags(inner), raised))

const withoutTags = (text: string): string =>
  text.replace(/<\/?(?:i|em|b|strong|sc|scp|span|sub|sup|p|br|u|tt|jats:\w+|mml:\w+)\b[^<>]*>/gi, '')

const withoutEntities = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : null
    if (code === null) return entities[String(name).toLowerCase()] ?? whole
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

/** A dotless i under an accent is an i: LaTeX writes it so. */
const tidy = (text: string): string =>
  text
    .replace(/ı(?=\p{M})/gu, 'i')
    .normalize('NFC')
    .replace(/[\s\p{Zs}]+/gu, ' ')
    .trim()
