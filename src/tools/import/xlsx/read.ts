import { strFromU8, unzipSync } from 'fflate'
import { unescapeReferences } from '../../../core/html/references.ts'
import { Refusal } from '../../release/refusal.ts'
import type { ImportedCell, ImportedRow, ReadTable } from '../table/cells.ts'

/** No table that people write comes near; a file that unfolds to more is none. */
const largest = 50 * 1024 * 1024

/**
 * Reads a sheet of an Excel workbook, its first that shows where none is named: values as they are stored, so that no
 * setting of a language plays a part. Throws a `Refusal` for a file that is none.
 */
export function readXlsx(bytes: Uint8Array, wanted: string | null = null): ReadTable {
  const files = unpacked(bytes)
  const file = (path: string) => bareNames(strFromU8(files[path] ?? new Uint8Array()))
  const workbook = file('xl/workbook.xml')
  const sheets = sheetsIn(workbook, file('xl/_rels/workbook.xml.rels'))
  const [chosen, others] = chosenSheet(sheets, wanted)
  const sheet = file(chosen.path)
  const isDate = stylesThat(isDateFormat, file('xl/styles.xml'))
  const isPercent = stylesThat(isPercentFormat, file('xl/styles.xml'))
  const book: Book = {
    shared: [...file('xl/sharedStrings.xml').matchAll(/<si\b[^>]*?(?:\/>|>(.*?)<\/si>)/gs)].map(([, inner = '']) =>
      textIn(inner),
    ),
    styled: style => (isDate(style) ? 'date' : isPercent(style) ? 'percent' : 'number'),
    // Excel for the Mac counted days from 1904 once, and files keep that.
    firstDay: /<workbookPr\b[^>]*\sdate1904="(?:1|true)"/.test(workbook) ? 24_107 : 25_569,
  }
  const { rows, hidden } = rowsIn(sheet, book)
  const told = [
    others.length > 0 && wanted === null
      ? `Of its sheets the first, "${chosen.name}", was read; --sheet "${others[0]?.name}" reads another.`
      : null,
    hidden > 0 ? `Rows that the workbook hides were read as well: ${hidden}.` : null,
  ]
  const merged = [...sheet.matchAll(/<mergeCell\b[^>]*>/g)].flatMap(([tag]) => mergedArea(attribute(tag, 'ref') ?? ''))
  return { rows, told: told.filter(line => line !== null), merged, mark: null }
}

/** What the cells of a workbook need to know of it. */
interface Book {
  shared: readonly string[]
  /** What a number is by the style of its cell. */
  styled: (style: number) => 'date' | 'percent' | 'number'
  /** The days from the first that it counts to the first of 1970. */
  firstDay: number
}

interface BookSheet {
  name: string
  path: string
  shows: boolean
}

function sheetsIn(workbook: string, relations: string): BookSheet[] {
  const targets = new Map(
    [...relations.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [attribute(tag, 'Id'), attribute(tag, 'Target')]),
  )
  return [...workbook.matchAll(/<sheet\b[^>]*>/g)]
    .map(([tag], index) => {
      const target = targets.get(attribute(tag, '\\w+:id')) ?? `worksheets/sheet${index + 1}.xml`
      return {
        name: attribute(tag, 'name') ?? '',
        path: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
        shows: attribute(tag, 'state') === null || attribute(tag, 'state') === 'visible',
      }
    })
    .filter(({ path }) => path.startsWith('xl/worksheets/'))
}

/** The sheet that is read, and the others that show and have records. */
function chosenSheet(sheets: readonly BookSheet[], wanted: string | null): [BookSheet, BookSheet[]] {
  if (sheets.length === 0) throw new Refusal('The file is no Excel workbook: it has no sheets.')
  const shown = sheets.filter(({ shows, name }) => shows && name !== vocabularySheet)
  const chosen = wanted === null ? (shown[0] ?? sheets[0]) : sheets.find(({ name }) => name === wanted)
  if (!chosen)
    throw new Refusal(
      `The workbook has no sheet "${wanted}": it has ${sheets.map(({ name }) => `"${name}"`).join(', ')}.`,
    )
  return [chosen, shown.filter(sheet => sheet !== chosen)]
}

function rowsIn(sheet: string, book: Book): { rows: ImportedRow[]; hidden: number } {
  const rows: ImportedRow[] = []
  let hidden = 0
  for (const [, attributes = '', inner = ''] of sheet.matchAll(/<row\b([^>]*?)(?:\/>|>(.*?)<\/row>)/gs)) {
    const tag = `<row ${attributes}>`
    const number = Number(attribute(tag, 'r') ?? (rows.at(-1)?.number ?? 0) + 1)
    const cells = cellsIn(inner, book)
    if (/^(?:1|true)$/.test(attribute(tag, 'hidden') ?? '') && cells.some(({ text }) => text !== '')) hidden++
    rows.push({ number, cells })
  }
  return { rows, hidden }
}

/** An area of merged cells with its rows. */
function mergedArea(area: string): { area: string; first: number; last: number }[] {
  const [, first, last] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/.exec(area) ?? []
  return first === undefined || last === undefined ? [] : [{ area, first: Number(first), last: Number(last) }]
}

/** Some programs write the names of elements with a prefix: `<x:row>`. */
const bareNames = (xml: string): string =>
  xml.replace(/<(\/?)\w+:(?=(?:row|c|v|f|is|si|t|r|rPh|sheet|workbookPr|mergeCell|numFmt|cellXfs|xf)\b)/g, '<$1')

/** The sheet of a template that holds the words for its drop-downs. */
export const vocabularySheet = 'vocabulary'

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    let size = 0
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/^xl\/(?:workbook|styles|sharedStrings)\.xml$|^xl\/_rels\/|^xl\/worksheets\/[^/]+\.xml$/.test(name))
          return false
        size += originalSize
        if (size > largest) throw new Refusal('The workbook unfolds to more than 50 MB.')
        return true
      },
    })
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('The file is no Excel workbook: it is no archive that can be opened. Save it again as .xlsx.')
  }
}

function cellsIn(row: string, book: Book): ImportedCell[] {
  const cells: ImportedCell[] = []
  for (const [, attributes = '', inner = ''] of row.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const tag = `<c ${attributes}>`
    const column = columnOf(attribute(tag, 'r') ?? '') ?? cells.length
    if (column > 16_384) continue
    while (cells.length < column) cells.push({ text: '', is: 'text' })
    cells[column] = cellOf(inner, attribute(tag, 't') ?? 'n', Number(attribute(tag, 's') ?? -1), book)
  }
  return cells
}

function cellOf(inner: string, type: string, style: number, { shared, styled, firstDay }: Book): ImportedCell {
  if (type === 'inlineStr') return { text: textIn(inner), is: 'text' }
  const value = unescaped(/<v\b[^>]*>(.*?)<\/v>/s.exec(inner)?.[1] ?? '')
  if (value === '' && type !== 'str' && /<f\b/.test(inner)) return { text: '', is: 'formula' }
  if (type === 's') return { text: shared[Number(value)] ?? '', is: 'text' }
  if (type === 'b') return { text: value === '1' ? 'true' : 'false', is: 'text' }
  if (type === 'd') return { text: value, is: 'date' }
  if (type === 'e') return { text: value, is: 'error' }
  if (type !== 'n' || value === '') return { text: type === 'str' ? value : '', is: 'text' }
  const is = styled(style)
  if (is === 'date') return { text: dayOf(Number(value), firstDay), is }
  return { text: is === 'percent' ? stored(String(Number(value) * 100)) : stored(value), is }
}

/** A number as it was typed: Excel stores 0.1 + 0.2 in 17 digits, of which 15 are the number. */
const stored = (value: string): string => String(Number(Number(value).toPrecision(15)))

/** The day of a number of days since a first. */
const dayOf = (days: number, firstDay: number): string => {
  const date = new Date(Math.round((days - firstDay) * 86_400_000))
  return Number.isNaN(date.getTime()) ? String(days) : date.toISOString().slice(0, 10)
}

const isDateFormat = (id: number, code: string): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || /[dmyhs]/i.test(withoutTexts(code))
const isPercentFormat = (id: number, code: string): boolean => id === 9 || id === 10 || withoutTexts(code).includes('%')

/** The code of a format without the words in it. */
const withoutTexts = (code: string): string => code.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, '')

/** The styles of cells whose format answers a question. */
function stylesThat(isFormat: (id: number, code: string) => boolean, styles: string): (style: number) => boolean {
  const own = new Map(
    [...styles.matchAll(/<numFmt\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'numFmtId'),
      attribute(tag, 'formatCode') ?? '',
    ]),
  )
  const [cells = ''] = /<cellXfs\b.*?<\/cellXfs>/s.exec(styles) ?? []
  const formats = [...cells.matchAll(/<xf\b[^>]*>/g)].map(([tag]) => {
    const id = attribute(tag, 'numFmtId') ?? '0'
    return isFormat(Number(id), own.get(id) ?? '')
  })
  return style => formats[style] ?? false
}

/** The column of a cell's address, from 0; null for none. */
function columnOf(address: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(address)?.[0]
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null
}

const attribute = (tag: string, name: string): string | null => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? null : unescaped(value)
}

/** The text of a string, its runs joined, without what is read aloud for East Asian ones. */
const textIn = (inner: string): string =>
  [...inner.replace(/<rPh\b.*?<\/rPh>/gs, '').matchAll(/<t\b[^>]*?(?:\/>|>(.*?)<\/t>)/gs)]
    .map(([, text = '']) => unescaped(text))
    .join('')

/** A text whose characters stand in it by their numbers, in the way of XML and, inside that, in the way of workbooks. */
const unescaped = (text: string): string =>
  unescapeReferences(text).replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
