import { folded } from '../basics/letters.ts'
import type { Author } from '../schema/author.ts'

/** A text by its letters and digits alone, by which two spellings of it are known as one: `J. Tests` as `jtests`. */
export const lettersOf = (text: string): string => folded(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** The family name of an author, or the name of a body, in the same way. */
export const familyLetters = (author: Author): string => lettersOf('literal' in author ? author.literal : author.family)

/** The same of the first author; null where there is none. */
export const firstFamily = ([first]: readonly Author[] = []): string | null => (first ? familyLetters(first) : null)

/** The first page of a work, whatever dash stands behind it; null where none is known. */
export const firstPage = (page: string | null | undefined): string | null =>
  page?.split(/[\p{Pd}−]/u)[0]?.trim() || null

/** Whether two works have two DOIs, which makes them two works, whatever else agrees: a preprint and its article. */
export const haveTwoDois = (one: { DOI?: string | null }, other: { DOI?: string | null }): boolean =>
  Boolean(one.DOI && other.DOI && one.DOI.toLowerCase() !== other.DOI.toLowerCase())
