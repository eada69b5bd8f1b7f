import { strToU8, zipSync } from 'fflate'
import { vocabularySheet } from './read.ts'

/** A column of a template: its heading, what it is for, and the words that its cells choose from, if any. */
export interface TemplateColumn {
  name: string
  about: string
  choices: readonly string[]
  /** Whether its cells are numbers; all others are texts, so that no program makes dates of them. */
  isNumber: boolean
}

/** How many rows of a template have drop-downs and formats. */
const rows = 1000

/**
 * An empty table as an Excel workbook: a sheet with the headings and a drop-down in each column that takes words of the
 * vocabulary, and a sheet with those words and what each column is for. The same bytes for the same columns.
 */
export function writeTemplate(name: string, columns: readonly TemplateColumn[]): Uint8Array {
  const files = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${main}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${main}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${main}.styles+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/><sheet name="${vocabularySheet}" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    // Style 0: as the program likes; 1: text; 2: a heading; 3: a number.
    'xl/styles.xml': `${head}<styleSheet xmlns="${spreadsheet}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyFont="1" applyNumberFormat="1"/><xf numFmtId="0"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': recordsSheet(columns),
    'xl/worksheets/sheet2.xml': wordsSheet(columns),
  }
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const)
  return zipSync(Object.fromEntries(entries), { mtime: '1980-01-01T00:00:00', level: 6 })
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function recordsSheet(columns: readonly TemplateColumn[]): string {
  const styles = columns.map(
    ({ isNumber }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="18" style="${isNumber ? 3 : 1}" customWidth="1"/>`,
  )
  const lists = columns.flatMap(({ choices }, index) => {
    const column = letters(index)
    return choices.length === 0
      ? []
      : `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${column}2:${column}${rows + 1}"><formula1>${vocabularySheet}!$${column}$3:$${column}$${choices.length + 2}</formula1></dataValidation>`
  })
  const validations =
    lists.length > 0 ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>` : ''
  return `${head}<worksheet xmlns="${spreadsheet}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><cols>${styles.join('')}</cols><sheetData>${row(
    1,
    columns.map(({ name }) => name),
    2,
  )}</sheetData>${validations}</worksheet>`
}

/** The words below their column's heading and what it is for. */
function wordsSheet(columns: readonly TemplateColumn[]): string {
  const most = Math.max(0, ...columns.map(({ choices }) => choices.length))
  const words = Array.from({ length: most }, (_none, at) =>
    row(
      at + 3,
      columns.map(({ choices }) => choices[at] ?? ''),
      1,
    ),
  )
  return `${head}<worksheet xmlns="${spreadsheet}"><sheetData>${row(
    1,
    columns.map(({ name }) => name),
    2,
  )}${row(
    2,
    columns.map(({ about }) => about),
    1,
  )}${words.join('')}</sheetData></worksheet>`
}

const row = (number: number, texts: readonly string[], style: number): string =>
  `<row r="${number}">${texts
    .map((text, index) =>
      text === ''
        ? ''
        : `<c r="${letters(index)}${number}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
    )
    .join('')}</row>`

/** The letters of a column, from 0. */
function letters(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
