import { type CslItem, type CslName, dayOf, nameInverted, printedOnce, withoutComma } from './csl.ts'
import { termsFor } from './work-kinds.ts'

/** Items as a RIS file in UTF-8, its lines ended as the format wants them. */
export const ris = (items: readonly CslItem[]): string => items.map(entry).join('')

const entry = printedOnce(item => {
  const lines = linesOf(item).map(([tag, value]) => `${tag}  - ${value}\r\n`)
  return `${lines.join('')}\r\n`
})

function linesOf(item: CslItem): [string, string][] {
  const [year, month] = item.issued?.['date-parts'][0] ?? []
  const type = termsFor(item.type).ris
  // Where the number is what such a work is known by, it has the place of an ISBN.
  const hasOwnNumber = ['RPRT', 'PAT', 'STAND'].includes(type)
  // Pages that are no single range have no last one.
  const [, first = item.page, last] = /^([^-,;]+)-([^-,;]+)$/.exec(item.page ?? '') ?? []
  const lines: [string, string | undefined][] = [
    ['TY', type],
    ['ID', item.id],
    ...(item.author ?? []).map(author => ['AU', nameOf(author)] as [string, string]),
    ...(item.editor ?? []).map(editor => ['A2', nameOf(editor)] as [string, string]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['T3', item['collection-title']],
    ['J2', item['container-title-short']],
    ['PY', year ? String(year) : undefined],
    ['DA', item.issued && month ? dayOf(item.issued, '/') : undefined],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', first],
    ['EP', last],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['ET', item.edition ?? item.version],
    ['SN', hasOwnNumber && item.number ? item.number : (item.ISSN ?? item.ISBN)],
    ['M1', hasOwnNumber ? undefined : item.number],
    ['M3', type === 'THES' || type === 'RPRT' ? item.genre : undefined],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['Y2', item.accessed && dayOf(item.accessed, '/')],
    ['LA', item.language],
    ['N1', item.note],
    ['AB', item.abstract],
    ...(item.keyword?.split(', ') ?? []).map(word => ['KW', word] as [string, string]),
  ]
  const filled = lines.flatMap(([tag, value]) => (value ? [[tag, oneLine(value)] as [string, string]] : []))
  return [...filled, ['ER', '']]
}

const nameOf = (name: CslName): string => ('literal' in name ? withoutComma(name.literal) : nameInverted(name))

/** A tag ends with its line. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
