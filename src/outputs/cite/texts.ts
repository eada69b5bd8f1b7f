import { readFileSync } from 'node:fs'
import CSL from 'citeproc'
import { say } from '../../core/catalogue/say.ts'
import { wordsOf } from '../../core/catalogue/words.ts'
import { escapeHtml, type Html, isolated, trustedHtml } from '../../core/html/html.ts'
import { type CslItem, cautionIn, printedOnce } from './csl.ts'
import { type StyleId, styles } from './styles.ts'

/**
 * An item as a style prints it in a list of references, without its number there, with the words and dates of a language
 * of the interface. HTML: text, `<i>`, `<b>`, `<sub>`, `<sup>`.
 */
export const citationHtml = (style: StyleId, item: CslItem, language: string): Html => printed[style](item, language)

const printed = Object.fromEntries(
  styles.map(({ id }) => {
    const print = (item: CslItem, language: string) => {
      const { asked, fill } = question(id, item)
      const status = item.status ? ` [${escapeHtml(wordsOf(language).changed.retracted)}]` : ''
      return isolated(trustedHtml(fill(processed({ style: id, language }, asked)) + status + caution(item)))
    }
    return [id, printedOnce(print)]
  }),
) as Record<StyleId, (item: CslItem, language: string) => Html>

/** What nobody who cites the item may miss, behind what the style prints. */
function caution(item: CslItem): string {
  const text = cautionIn(item)
  return text === null ? '' : ` [${escapeHtml(text)}]`
}

/** A title that no style changes but for raised characters: it begins with a letter, has no quotation marks or tags, and no mark at its end. */
const inert = /^[\p{L}\p{Nd}][\p{L}\p{Nd}₀-₉⁰¹²³⁴-⁹⁺⁻ \u00a0\u202f,:;()–\-−/≈→×±·%°.+]*[\p{L}\p{Nd}₀-₉⁰¹²³⁴-⁹⁺⁻)%]$/u

/** Raised characters with what the processor prints for each between tags; `⁻` is a true minus. */
const raised = new Map([...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'].map((character, index) => [character, [...'0123456789+−'][index]]))
const withRaised = (title: string): string =>
  title.replace(/[⁰¹²³⁴-⁹⁺⁻]/g, character => `<sup>${raised.get(character)}</sup>`)
const marks = { title: 'Titulus', url: 'https://titulus.invalid/', others: 'Ceteri Auctores' }

/**
 * What the processor is asked for an item, and what is to be done with its answer. Where no style changes the title, it
 * is asked for another item that differs in title and address alone: a site cites a thousand of its pages alike, and the
 * processor takes a millisecond for each.
 */
function question(style: StyleId, item: CslItem): { asked: CslItem; fill: (html: string) => string } {
  const { title, URL } = item
  const isOwn = item.version !== undefined
  if (!title || !isOwn || !inert.test(title)) return { asked: asPrinted(style, item), fill: html => html }
  const marked: CslItem = { ...item, id: marks.title, title: marks.title, ...(URL && { URL: marks.url }) }
  return {
    asked: asPrinted(style, marked),
    fill: html => html.replace(marks.title, () => withRaised(title)).replace(marks.url, () => escapeHtml(URL ?? '')),
  }
}

/**
 * An item as a style can print all of it, without its note and status, which stand behind it or are no part of it. What is of the review itself has a version, and is printed as a page of a site:
 * styles know no charts or records, and look for the publisher of a chapter, not for its address. Of such a page the
 * Royal Society of Chemistry prints the title alone, which therefore takes in what the page is a part of.
 */
function asPrinted(style: StyleId, { custom, note: _remark, status: _told, ...given }: CslItem): CslItem {
  const item: CslItem =
    custom?.others && given.author ? { ...given, author: [...given.author, { literal: marks.others }] } : given
  const container = item['container-title']
  const page = item.version === undefined ? item : { ...item, type: 'webpage' }
  return style === 'rsc' && page.type === 'webpage' && container
    ? { ...page, 'title-short': `${item.title}, ${container}` }
    : page
}

/** A processor with the one item that it is at: of two works of an author and a year, it would tell one apart by a letter. */
interface Processor {
  engine: CSL.Engine
  item: CslItem
}

/** A style in a language of the interface. */
interface Speech {
  style: StyleId
  language: string
}

const processors = new Map<string, Processor>()
let count = 0

/** What the processor made of items in each style, in this thread or in another. */
const made = new Map<string, string>()

const keyOf = ({ style, language }: Speech, item: CslItem): string => `${style} ${language} ${JSON.stringify(item)}`

/** What the processor makes of an item in all styles, for another thread to keep with `keepCitations`. */
export const citationTexts = (item: CslItem, language: string): [string, string][] =>
  styles.map(({ id }) => {
    const { asked } = question(id, item)
    const speech = { style: id, language }
    return [keyOf(speech, asked), processed(speech, asked)]
  })

/** Keeps what was asked of the processor before, or in another thread. */
export function keepCitations(texts: readonly [string, string][]): void {
  for (const [key, html] of texts) made.set(key, html)
}

function processed(speech: Speech, item: CslItem): string {
  const key = keyOf(speech, item)
  const html = made.get(key) ?? fromProcessor(speech, item)
  made.set(key, html)
  return html
}

function fromProcessor(speech: Speech, item: CslItem): string {
  const processor = processorFor(speech)
  // An id that it has met, it does not read again.
  processor.item = { ...asText(item), id: String(count++) }
  processor.engine.updateItems([processor.item.id])
  const [, [entry = '']] = processor.engine.makeBibliography()
  const isCut = item.author?.some(name => 'literal' in name && name.literal === marks.others)
  const printed = inDayOrder(bare(entry), item, speech).replaceAll(lessThan, '&#60;').replaceAll(dollar, '&#36;')
  return isCut ? andOthers(printed, speech) : printed
}

/** Characters for private use, which no style knows. */
const [lessThan, dollar] = ['\ue03c', '\ue024']

/**
 * An item with what the processor would read as tags, or as patterns that stand for a match, written so that it does
 * not: a title is text.
 */
const asText = (item: CslItem): CslItem =>
  JSON.parse(JSON.stringify(item).replaceAll('<', lessThan).replaceAll('$', dollar))

/** The locales that styles have besides those of English, by the language of the interface; English is that of the style. */
const locales: ReadonlyMap<string, string> = new Map([
  ['de', 'de-DE'],
  ['zh', 'zh-CN'],
])

const kept = new Set(['en-GB', 'en-US', ...locales.values()])

function processorFor({ style, language }: Speech): Processor {
  const key = `${style} ${language}`
  const known = processors.get(key)
  if (known) return known
  const { file } = styles.find(({ id }) => id === style) ?? styles[0]
  const system = {
    retrieveLocale: (asked: string) => read(`locales-${kept.has(asked) ? asked : 'en-GB'}.xml`),
    retrieveItem: () => processor.item,
  }
  const locale = locales.get(language)
  const processor: Processor = {
    engine: new CSL.Engine(system, forEntries(read(file)), locale ?? 'en-GB', locale !== undefined),
    item: { id: '', type: '' },
  }
  processors.set(key, processor)
  return processor
}

/** A style without what one entry alone has no use for and the processor takes long over: its citations and its order. */
const forEntries = (style: string): string =>
  style
    .replace(/<citation[\s>][\s\S]*<\/citation>/, '<citation><layout><text value=""/></layout></citation>')
    .replace(/(<bibliography[^>]*>)\s*<sort>[\s\S]*?<\/sort>/, '$1')

const read = (file: string): string => readFileSync(new URL(`styles/${file}`, import.meta.url), 'utf8')

/** Styles have no words for a list that is cut in print: the last of its names becomes "et al.", without a joint before it. */
function andOthers(entry: string, { language }: Speech): string {
  const { cutList, etAl } = wordsOf(language).works
  return entry.replace(
    /[,;]?\s*(?:(?:\.\s\.\s\.|…|&amp;|&#38;|and|und|和)\s*)?Ceteri Auctores\.?/,
    say(cutList, { names: '', others: etAl }),
  )
}

/** An entry whose day stands as the language writes one, where its style puts the month before it, as English does. */
function inDayOrder(entry: string, { issued }: CslItem, { language }: Speech): string {
  const [year, month, day] = issued?.['date-parts'][0] ?? []
  if (year === undefined || month === undefined || day === undefined || !locales.has(language)) return entry
  const said = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' }).format(Date.UTC(year, month - 1, day))
  const own = said({ month: 'long', day: 'numeric' })
  return entry.replace(`${year}, ${said({ month: 'long' })} ${day}`, `${year}, ${own}`)
}

/** An entry without its number and without what lays out a list. */
function bare(entry: string): string {
  const [, inner] = /<div class="csl-(?:right-inline|entry)">((?:(?!<div)[\s\S])*?)<\/div>/.exec(entry) ?? []
  return (inner ?? entry).trim()
}
