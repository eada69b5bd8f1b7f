import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import CSL from 'citeproc'
import type { CslItem } from './csl.ts'

/** The styles in which citations are printed. */
export const styles = [
  { id: 'rsc', name: 'RSC', title: 'Royal Society of Chemistry', file: 'royal-society-of-chemistry.csl' },
  { id: 'acs', name: 'ACS', title: 'American Chemical Society', file: 'american-chemical-society.csl' },
  { id: 'apa', name: 'APA', title: 'American Psychological Association', file: 'apa.csl' },
  { id: 'vancouver', name: 'Vancouver', title: 'Vancouver', file: 'vancouver.csl' },
] as const
export type StyleId = (typeof styles)[number]['id']

/** An item as a style prints it in a list of references, without its number there. HTML: text, `<i>`, `<b>`, `<sub>`, `<sup>`. */
export function citationHtml(style: StyleId, item: CslItem): string {
  const known = printed[style].get(item)
  if (known !== undefined) return known
  const html = fromTemplate(style, item) ?? processed(style, asPrinted(style, item))
  printed[style].set(item, html)
  return html
}

const printed = Object.fromEntries(styles.map(({ id }) => [id, new WeakMap<CslItem, string>()])) as Record<
  StyleId,
  WeakMap<CslItem, string>
>

/** A title that no style changes: no quotation marks, tags or raised characters, and no mark at its end. */
const inert = /^[\p{L}\p{Nd}₀-₉ \u00a0\u202f,:;()–\-−/≈→×±·%°.]*[\p{L}\p{Nd}₀-₉)%]$/u
const marks = { title: 'Titulus', url: 'https://titulus.invalid/' }
const templates = new Map<string, string>()

/**
 * What the processor makes of an item, by way of another one that differs in title and address alone: a site cites a
 * thousand of its pages alike, and the processor takes a millisecond for each. Null where its title may be changed.
 */
function fromTemplate(style: StyleId, item: CslItem): string | null {
  const { title, URL } = item
  if (!title || !URL || !inert.test(title)) return null
  const shape: CslItem = { ...item, id: marks.title, title: marks.title, URL: marks.url }
  const key = `${style} ${JSON.stringify(shape)}`
  const template = templates.get(key) ?? processed(style, asPrinted(style, shape))
  templates.set(key, template)
  return template.replace(marks.title, () => title).replace(marks.url, () => URL)
}

/**
 * An item as a style can print all of it. Styles know pages of a site, not its charts or records; of such a page the
 * Royal Society of Chemistry prints the title alone, which therefore takes in what the page is a part of.
 */
function asPrinted(style: StyleId, item: CslItem): CslItem {
  const container = item['container-title']
  const page = item.type === 'dataset' ? { ...item, type: 'webpage' } : item
  return style === 'rsc' && page.type === 'webpage' && container
    ? { ...page, 'title-short': `${item.title}, ${container}` }
    : page
}

/** A processor with the one item that it is at: of two works of an author and a year, it would tell one apart by a letter. */
interface Processor {
  engine: CSL.Engine
  item: CslItem
}

const processors = new Map<StyleId, Processor>()
let count = 0

function processed(style: StyleId, item: CslItem): string {
  const processor = processorFor(style)
  // An id that it has met, it does not read again.
  processor.item = { ...item, id: String(count++) }
  processor.engine.updateItems([processor.item.id])
  const [, [entry = '']] = processor.engine.makeBibliography()
  return bare(entry)
}

function processorFor(style: StyleId): Processor {
  const known = processors.get(style)
  if (known) return known
  const { file } = styles.find(({ id }) => id === style) ?? styles[0]
  const system = {
    retrieveLocale: (language: string) => read(`locales-${language === 'en-US' ? language : 'en-GB'}.xml`),
    retrieveItem: () => processor.item,
  }
  const processor: Processor = { engine: new CSL.Engine(system, forEntries(read(file)), 'en-GB'), item: { id: '', type: '' } }
  processors.set(style, processor)
  return processor
}

/** A style without what one entry alone has no use for and the processor takes long over: its citations and its order. */
const forEntries = (style: string): string =>
  style
    .replace(/<citation[\s>][\s\S]*<\/citation>/, '<citation><layout><text value=""/></layout></citation>')
    .replace(/(<bibliography[^>]*>)\s*<sort>[\s\S]*?<\/sort>/, '$1')

/** `ATLAS_ENGINE` names the engine's root, since bundled code does not know where it came from. */
const read = (file: string): string =>
  readFileSync(join(process.env['ATLAS_ENGINE'] ?? '.', 'src/cite/styles', file), 'utf8')

/** An entry without its number and without what lays out a list. */
function bare(entry: string): string {
  const [, inner] = /<div class="csl-(?:right-inline|entry)">((?:(?!<div)[\s\S])*?)<\/div>/.exec(entry) ?? []
  return (inner ?? entry).trim()
}
