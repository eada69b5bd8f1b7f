import type { Extent, ShortForm } from '../types.ts'
import type { ComponentName } from './components.ts'
import { quantityForms } from './quantity.ts'
import type { TextAttribute } from './tree.ts'

/** A work by its number or key, and where in it: what begins with a letter behind a comma. */
const work = '\\w[\\w:.+-]*'
const place = '(?:,\\s*(?:(?!\\d)[\\p{L}§¶])[^\\[\\];@\\n]*)?'

/** What holds no short form, and the forms themselves. */
const pieces = [
  '(?:^|(?<=\\n))[ \\t>]*(?<fence>`{3,}|~{3,})[^\\n]*(?:\\n[\\s\\S]*?)?(?:\\n[ \\t>]*\\k<fence>|$)',
  '(?<ticks>`+)(?!`)(?:(?!\\n[ \\t]*\\r?\\n)[\\s\\S])*?(?<!`)\\k<ticks>(?!`)',
  '\\{/\\*[\\s\\S]*?\\*/\\}',
  '</?[A-Za-z](?:"[^"]*"|\'[^\']*\'|\\{[^}]*\\}|[^<>"\'{}])*>',
  '\\\\.',
  '\\$\\$(?<display>(?:(?!\\n[ \\t]*\\r?\\n)[^$\\\\]|\\\\.)+)\\$\\$',
  '(?<![\\p{L}\\d$])\\$(?![\\s$])(?<tex>(?:(?!\\n[ \\t]*\\r?\\n)[^$\\\\]|\\\\.)*?(?:[^\\s$\\\\]|\\\\.))\\$(?![\\d$])',
  `\\[(?<works>(?!@(?:fig|tbl|sec|eq)-)@${work}${place}(?:\\s*[;,]\\s*(?:@${work}|\\d+)${place})*)\\]`,
  '\\[q:(?<quantity>[\\w-]+(?: +[\\w-]+)*)\\]',
  '\\[=(?<formula>[^\\]\\[\\s](?:[^\\]\\[\\n]|\\[[^\\]\\[\\n]*\\])*)\\]',
]
const scanner = new RegExp(pieces.join('|'), 'gu')

/** Mathematics of a quotation: spaces in the place of the marks that begin its lines, so that all keeps its place. */
const unquoted = (tex: string, before: string): string =>
  /(?:^|\n)[ \t]*>[^\n]*$/.test(before)
    ? tex.replace(/\n[ \t]*(?:>[ \t]?)+/g, marks => `\n${' '.repeat(marks.length - 1)}`)
    : tex

/** A number of money: what begins with one and has no sign of an equation. */
const isPrice = (tex: string): boolean => /^[\d.,]+\s/.test(tex) && !/[\\^_=+*/<>]/.test(tex)

/** Every short form of a text, in its order, with the places of what it says. */
export function shortForms(source: string): ShortForm[] {
  if (!/[$]|\[[@=q]/.test(source)) return []
  return [...source.matchAll(scanner)].flatMap(({ 0: written, index: start, groups = {} }) => {
    const extent = { start, end: start + written.length }
    const { display, tex, works, quantity, formula } = groups
    if (display !== undefined) return mathForm(extent, unquoted(display, source.slice(0, start)), start + 2, true)
    if (tex !== undefined) return isPrice(tex) ? [] : mathForm(extent, tex, start + 1, false)
    if (works !== undefined) return [citeForm(extent, works)]
    if (quantity !== undefined) return [quantityForm(extent, quantity)]
    return formula === undefined ? [] : [form(extent, 'Chem', [text('f', formula, start + 2)])]
  })
}

const form = (extent: Extent, component: ComponentName, attributes: TextAttribute[]): ShortForm => ({
  ...extent,
  component,
  attributes,
})

const text = (name: string, value: string, ...offsets: number[]): TextAttribute => ({
  type: 'mdxJsxAttribute',
  name,
  value,
  offsets,
})

function mathForm(extent: Extent, tex: string, from: number, display: boolean): ShortForm[] {
  if (tex.trim() === '') return []
  return [form(extent, 'Tex', [text('f', tex, from), ...(display ? [text('display', 'block', extent.start)] : [])])]
}

const citedWork = new RegExp(
  `@?(?<key>${work})(?:(?<gap>,\\s*)(?<place>(?!\\d)[\\p{L}§¶][^;@]*?)(?=\\s*(?:[;,]\\s*@|;|$)))?`,
  'gu',
)

/** Works by number or key, each with a place in it or without: `[@7, p. 3; hughes2017]`. */
function citeForm(extent: Extent, works: string): ShortForm {
  const cited = [...works.matchAll(citedWork)].map(({ 0: all, index, groups = {} }) => ({
    key: groups['key'] ?? '',
    place: groups['place'] ?? '',
    start: extent.start + 1 + index + all.indexOf(groups['key'] ?? ''),
    end: extent.start + 1 + index + all.length,
  }))
  const value = `[${cited.map(({ key }) => key).join(', ')}]`
  const refs = {
    type: 'mdxJsxAttribute',
    name: 'refs',
    value: { value },
    offsets: cited.map(({ start }) => start),
  } as const
  if (cited.every(({ place }) => place === '')) return form(extent, 'Cite', [refs])
  const places = cited.map(({ place }) => place).join('; ')
  return form(extent, 'Cite', [refs, text('at', places, ...cited.map(({ place, end }) => end - place.length))])
}

/** A quantity by its id; what follows is a form, or the property of a condition. */
function quantityForm(extent: Extent, written: string): ShortForm {
  const [id, ...more] = [...written.matchAll(/[\w-]+/g)]
  const place = (index: number) => extent.start + '[q:'.length + index
  const others = more.map(({ 0: word, index }) =>
    text(quantityForms.some(form => form === word) ? 'form' : 'condition', word, place(index)),
  )
  return form(extent, 'Q', [text('id', id?.[0] ?? '', place(0)), ...others])
}

/** A short form as the component that it stands for. */
export function asComponent({ component, attributes }: ShortForm): string {
  const written = attributes.map(({ name, value }) =>
    typeof value === 'object' && value !== null ? `${name}={${value.value}}` : `${name}={${literalOf(value ?? '')}}`,
  )
  return `<${component} ${written.join(' ')}/>`
}

/** A text as a string of program code, without the signs by which a table or code of Markdown would be taken apart. */
const literalOf = (value: string): string =>
  JSON.stringify(value).replace(/[|`]/g, sign => `\\u00${sign.charCodeAt(0).toString(16)}`)

/** Marks of punctuation that no text holds: one that this text lacks keeps the place of its short forms. */
const fillers = ['\u2e28', '\u2e29', '\u29d8', '\u29d9', '\u29da', '\u29db']

/** A text in which every short form is as many marks, which mean nothing to a parser, as it is long. */
export function masked(source: string, forms: readonly ShortForm[]): { text: string; filler: string } {
  const filler = fillers.find(mark => !source.includes(mark)) ?? ''
  if (filler === '') return { text: source, filler }
  let masked = ''
  let from = 0
  for (const { start, end } of forms) {
    masked += source.slice(from, start) + filler.repeat(end - start)
    from = end
  }
  return { text: masked + source.slice(from), filler }
}
