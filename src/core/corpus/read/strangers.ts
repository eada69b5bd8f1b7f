import { code } from '../words.ts'

/** What systems and programs put beside the files of a person for themselves: hidden files, locks, previews, notes to readers. */
const passedOver = /^\.|^~\$|^README|~$|^(?:Thumbs\.db|desktop\.ini|Icon\r|__MACOSX\/)$/i

/** The names in a folder that are of the review, or may be meant so; empty where there is none. */
export const visible = (names: readonly string[] | null): string[] =>
  (names ?? []).filter(name => !passedOver.test(name))

const workbook = /\.(?:xlsx|xlsm|tsv)$/i
const otherWorkbook = /\.(?:xls|xlsb|ods|fods|numbers|gsheet)$/i
const library = /\.(?:bib|bibtex|ris|nbib)$/i
/** The names that editors, sync clients, browsers and git give to copies. */
const copied =
  /\.(?:bak|orig|old|rej|tmp|swp|part)$|\(\d+\)|\bcopy\b|\bkopie\b|conflicted copy|\.sync-conflict-|_(?:BASE|LOCAL|REMOTE|BACKUP)_|副本/i

/**
 * What to do about a file whose name is none that a review reads, from what its name says of it; null where it says
 * nothing. `isRead` tells whether a file of another name would be read.
 */
export function strangerHint(file: string, isRead: (file: string) => boolean): string | null {
  if (library.test(file)) return `Take its works in: ${code(`npm run import -- ${file}`)}, and keep it elsewhere.`
  if (workbook.test(file))
    return `Take its rows in: ${code(`npm run import -- ${file}`)}; or save it as "CSV UTF-8" under the name of their kind.`
  if (otherWorkbook.test(file))
    return 'Save it as "CSV UTF-8" under the name of its kind, and keep the workbook elsewhere.'
  if (copied.test(file)) return 'By its name it is a copy that a program made: take it away, or keep it elsewhere.'
  const small = file.toLowerCase()
  if (small !== file && isRead(small)) return `Names have small letters: call it ${code(small)}.`
  const text = file.replace(/\.(?:md|markdown|txt|qmd|rmd)$/i, '.mdx')
  return text !== file && isRead(text) ? `Call it ${code(text)}.` : null
}
