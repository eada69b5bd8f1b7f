import { strFromU8, unzipSync } from 'fflate'
import { Refusal } from '../../release/refusal.ts'
import type { ImportedCell, ReadTable } from '../table/cells.ts'

/** No table that people write comes near; a file that unfolds to more is none. */
const largest = 50 * 1024 * 1024

/**
 * Reads the first sheet of an Excel workbook: values as they are stored, so that no setting of a language plays a part.
 * Throws a `Refusal` for a file that is none.
 */
export function readXlsx(bytes: Uint8Array): ReadTable {
  const files = unpacked(bytes)
  const file = (path: string) => strFromU8(files[path] ?? new Uint8Array())
  const sheets = [...file('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => ({
    name: attribute(tag, 'name') ?? '',
    id: attribute(tag, 'r:id') ?? '',
  }))
  const [first, ...more] = sheets
  if (!first) throw new Refusal('The file is no Excel workbook: it has no sheets.')
  const relation = [...file('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].find(
    ([tag]) => attribute(tag, 'Id') === first.id,
  )
  const target = (relation && attribute(relation[0], 'Target')) ?? 'worksheets/sheet1.xml'
  const sheet = file(target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  const shared = [...file('xl/sharedStrings.xml').matchAll(/<si\b[^>]*>(.*?)<\/si>/gs)].map(([, inner = '']) =>
    textIn(inner),
  )
  const isDate = dateStyles(file('xl/styles.xml'))
  const rows: ImportedCell[][] = []
  for (const [, attributes = '', inner = ''] of sheet.matchAll(/<row\b([^>]*?)(?:\/>|>(.*?)<\/row>)/gs)) {
    const number = Number(attribute(`<row ${attributes}>`, 'r') ?? rows.length + 1)
    if (number > 1_048_576) break
    while (rows.length < number - 1) rows.push([])
    rows.push(cellsIn(inner, shared, isDate))
  }
  const told =
    more.length > 0 && !more.every(({ name }) => name === vocabularySheet)
      ? [`Of its sheets the first, "${first.name}", was read.`]
      : []
  return { rows, told }
}

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
    throw new Refusal(
      'The file is no Excel workbook: it is no archive that can be opened. Save it as .xlsx, not as .xls.',
    )
  }
}

function cellsIn(row: string, shared: readonly string[], isDate: (style: number) => boolean): ImportedCell[] {
  const cells: ImportedCell[] = []
  for (const [, attributes = '', inner = ''] of row.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const tag = `<c ${attributes}>`
    const column = columnOf(attribute(tag, 'r') ?? '') ?? cells.length
    if (column > 16_384) continue
    while (cells.length < column) cells.push({ text: '', is: 'text' })
    cells[column] = cellOf(inner, attribute(tag, 't') ?? 'n', shared, isDate(Number(attribute(tag, 's') ?? -1)))
  }
  return cells
}

function cellOf(inner: string, type: string, shared: readonly string[], isDate: boolean): ImportedCell {
  if (type === 'inlineStr') return { text: textIn(inner), is: 'text' }
  const value = unescaped(/<v\b[^>]*>(.*?)<\/v>/s.exec(inner)?.[1] ?? '')
  if (type === 's') return { text: shared[Number(value)] ?? '', is: 'text' }
  if (type === 'b') return { text: value === '1' ? 'true' : 'false', is: 'text' }
  if (type === 'd') return { text: value, is: 'date' }
  if (type !== 'n' || value === '') return { text: type === 'e' ? value : type === 'str' ? value : '', is: 'text' }
  return { text: isDate ? dayOf(Number(value)) : stored(value), is: isDate ? 'date' : 'number' }
}

/** A number as it was typed: Excel stores 0.1 + 0.2 in 17 digits, of which 15 are the number. */
const stored = (value: string): string => String(Number(Number(value).toPrecision(15)))

/** The day of a number of days since the last of 1899. */
const dayOf = (days: number): string => {
  const date = new Date(Math.round((days - 25_569) * 86_400_000))
  return Number.isNaN(date.getTime()) ? String(days) : date.toISOString().slice(0, 10)
}

/** The styles of cells that show a number as a date. */
function dateStyles(styles: string): (style: number) => boolean {
  const own = new Map(
    [...styles.matchAll(/<numFmt\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'numFmtId'),
      attribute(tag, 'formatCode') ?? '',
    ]),
  )
  const isDate = (id: string) =>
    (Number(id) >= 14 && Number(id) <= 22) ||
    (Number(id) >= 45 && Number(id) <= 47) ||
    /[dmyhs]/i.test((own.get(id) ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ''))
  const [cells = ''] = /<cellXfs\b.*?<\/cellXfs>/s.exec(styles) ?? []
  const formats = [...cells.matchAll(/<xf\b[^>]*>/g)].map(([tag]) => isDate(attribute(tag, 'numFmtId') ?? '0'))
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

const unescaped = (text: string): string =>
  text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#x([0-9a-f]+);/gi, (_whole, code: string) =>
      String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(code, 16))),
    )
    .replace(/&#(\d+);/g, (_whole, code: string) => String.fromCodePoint(Math.min(0x10ffff, Number(code))))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
