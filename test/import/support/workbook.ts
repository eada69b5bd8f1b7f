import { strToU8, zipSync } from 'fflate'

/** A cell of a made-up workbook: a text, a number, or its XML. */
export type Cell = string | number | { xml: string } | { number: number; format: number }

export interface Sheet {
  name: string
  rows: readonly (readonly Cell[])[]
  state?: 'hidden' | 'veryHidden'
  merged?: readonly string[]
  hiddenRows?: readonly number[]
}

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** An Excel workbook; `prefix` stands before the names of its elements, as some programs have it. */
export function workbook(sheets: readonly Sheet[], { prefix = '', from1904 = false } = {}): Uint8Array {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  const named = (xml: string) =>
    xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`).replace(/xmlns=/g, prefix ? `xmlns:${prefix.slice(0, -1)}=` : 'xmlns=')
  const files = {
    'xl/workbook.xml':
      head +
      named(
        `<workbook xmlns="${spreadsheet}" xmlns:r="r">${from1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${sheets
          .map(
            ({ name, state }, at) =>
              `<sheet name="${escaped(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
          )
          .join('')}</sheets></workbook>`,
      ),
    'xl/_rels/workbook.xml.rels': `${head}<Relationships>${sheets
      .map((_sheet, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/styles.xml':
      head +
      named(
        `<styleSheet xmlns="${spreadsheet}"><cellXfs>${[0, 9, 10, 14, 16, 49].map(id => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
      ),
    ...Object.fromEntries(
      sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, head + named(sheetXml(sheet))]),
    ),
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))
}

const formats = [0, 9, 10, 14, 16, 49]
const letter = (at: number): string =>
  (at > 25 ? letter(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26))

function sheetXml({ rows, merged = [], hiddenRows = [] }: Sheet): string {
  const cells = (row: readonly Cell[], number: number) =>
    row.map((cell, at) => cellXml(cell, `${letter(at)}${number}`)).join('')
  return `<worksheet xmlns="${spreadsheet}"><sheetData>${rows
    .map(
      (row, at) => `<row r="${at + 1}"${hiddenRows.includes(at + 1) ? ' hidden="1"' : ''}>${cells(row, at + 1)}</row>`,
    )
    .join(
      '',
    )}</sheetData>${merged.length > 0 ? `<mergeCells>${merged.map(ref => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''}</worksheet>`
}

function cellXml(cell: Cell, at: string): string {
  if (cell === '') return ''
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if ('xml' in cell) return cell.xml.replace('<c', `<c r="${at}"`)
  return `<c r="${at}" s="${formats.indexOf(cell.format)}"><v>${cell.number}</v></c>`
}
