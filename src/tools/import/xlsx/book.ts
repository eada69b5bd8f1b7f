import { unzipSync } from 'fflate'

/** What a file of another program is, and what to do with it. */
export interface BookKind {
  is: string
  advice: string
}

const resave = 'Save it as .xlsx or as CSV.'
/** The endings of workbooks that are not read. */
export const otherBooks: ReadonlyMap<string, BookKind> = new Map([
  ['xls', { is: 'a workbook of the old Excel', advice: resave }],
  ['xlsb', { is: 'a workbook in the binary form of Excel', advice: resave }],
  ['ods', { is: 'an OpenDocument table', advice: resave }],
  ['fods', { is: 'an OpenDocument table', advice: resave }],
  ['numbers', { is: 'a table of Numbers', advice: 'Export it as .xlsx or as CSV.' }],
])

/** Whether a file is an Excel workbook, by what is in it. */
export const isWorkbook = (bytes: Uint8Array): boolean => isArchive(bytes) && namesIn(bytes).includes('xl/workbook.xml')

/** What a file is that is no workbook that can be read, and no text; null where nothing tells. */
export function otherBook(bytes: Uint8Array): BookKind | null {
  if (isOld(bytes)) {
    const isLocked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    return isLocked
      ? { is: 'a workbook that is locked with a password', advice: 'Take the password off and save it again.' }
      : (otherBooks.get('xls') ?? null)
  }
  if (!isArchive(bytes)) return null
  const names = namesIn(bytes)
  const ending = names.includes('xl/workbook.bin')
    ? 'xlsb'
    : names.includes('content.xml')
      ? 'ods'
      : names.some(name => name.endsWith('.iwa'))
        ? 'numbers'
        : null
  return ending ? (otherBooks.get(ending) ?? null) : null
}

/** The form of Office before 2007, in which workbooks with a password are kept as well. */
const isOld = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte)

const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

function namesIn(bytes: Uint8Array): string[] {
  const names: string[] = []
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name)
        return false
      },
    })
    return names
  } catch {
    return []
  }
}
