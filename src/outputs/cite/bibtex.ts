import { type CslItem, type CslName, cautionIn, dayOf, nameAlone, printedOnce } from './csl.ts'
import { tex, verbatim } from './tex.ts'
import { termsFor } from './work-kinds.ts'

/** Items as a BibTeX file in UTF-8. Every style knows the types and fields used; an item's id is its key. */
export const bibtex = (items: readonly CslItem[]): string => items.map(entry).join('\n')

const entry = printedOnce(item => {
  const type = termsFor(item.type).bibtex
  const lines = fieldsOf(item, type).map(([name, value]) => `  ${name} = {${value}},\n`)
  return `@${type}{${item.id},\n${lines.join('')}}\n`
})

function fieldsOf(item: CslItem, type: string): [string, string][] {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? []
  const fields: [string, string | undefined][] = [
    ['author', item.author && [...item.author.map(name), ...(item.custom?.others ? ['others'] : [])].join(' and ')],
    // Braces within keep a style from changing capitals: a symbol is no word.
    ['title', item.title && `{${tex(item.title)}}`],
    [containerField(type), item['container-title'] && tex(item['container-title'])],
    ['year', text(year)],
    ['month', text(month)],
    ['day', text(day)],
    ['volume', item.volume && tex(item.volume)],
    ['number', tex(item.issue ?? item.number ?? '')],
    ['pages', item.page && tex(item.page).replace(/(?<=\w)-(?=\w)/g, '--')],
    [publisherField(type), item.publisher && tex(item.publisher)],
    ['editor', item.editor?.map(name).join(' and ')],
    ['edition', item.edition && tex(item.edition)],
    ['series', item['collection-title'] && tex(item['collection-title'])],
    ['address', item['publisher-place'] && tex(item['publisher-place'])],
    ['type', ['phdthesis', 'techreport'].includes(type) ? item.genre && tex(item.genre) : undefined],
    ['isbn', item.ISBN && tex(item.ISBN)],
    ['issn', item.ISSN && tex(item.ISSN)],
    ['version', item.version && tex(item.version)],
    ['keywords', item.keyword && tex(item.keyword)],
    ['abstract', item.abstract && tex(item.abstract)],
    ['doi', item.DOI && verbatim(item.DOI)],
    ['pmid', item.PMID],
    ['pmcid', item.PMCID],
    ['url', item.URL && verbatim(item.URL)],
    ['urldate', item.accessed && dayOf(item.accessed, '-')],
    // A style prints `note`, which nobody who cites the item may miss; a remark of ours is for the reader of the file.
    ['note', item.status && 'Retracted'],
    [cautionIn(item) === null ? 'annote' : 'note', item.note && tex(item.note)],
  ]
  return fields.flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []))
}

const text = (number: number | undefined): string | undefined => (number ? String(number) : undefined)

function containerField(type: string): string {
  if (type === 'article') return 'journal'
  return type === 'misc' ? 'howpublished' : 'booktitle'
}

const publisherField = (type: string): string =>
  ({ phdthesis: 'school', techreport: 'institution' })[type] ?? 'publisher'

/** A body's name in braces of its own, as one without a given name: BibTeX takes the last of its words for a family name. */
function name(author: CslName): string {
  if ('literal' in author) return `{${tex(author.literal)}}`
  if (author.given) return [author.family, author.suffix, author.given].flatMap(namePart).join(', ')
  const alone = nameAlone(author)
  return /\s/.test(alone) ? `{${tex(alone)}}` : namePart(alone).join('')
}

/** A comma or an "and" within a part of a name would begin another part or another name. */
const namePart = (part: string | undefined): string[] =>
  part ? [/,|(?<!\S)and(?!\S)/i.test(part) ? `{${tex(part)}}` : tex(part)] : []
