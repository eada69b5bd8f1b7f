import { memoise } from '../../core/basics/memoise.ts'
import type { StandingName } from '../../core/schema/standing.ts'

/** A person or a body in CSL's terms. */
export type CslName = { family: string; given?: string; suffix?: string } | { literal: string }

/** A citable thing in the terms of CSL-JSON, as far as this program uses them. What is unknown is left out. */
export interface CslItem {
  id: string
  type: string
  title?: string
  'title-short'?: string
  author?: CslName[]
  'container-title'?: string
  'container-title-short'?: string
  issued?: { 'date-parts': [number, number?, number?][] }
  volume?: string
  issue?: string
  page?: string
  publisher?: string
  'publisher-place'?: string
  'collection-title'?: string
  editor?: CslName[]
  edition?: string
  /** Of a report, a patent or a standard. */
  number?: string
  version?: string
  genre?: string
  language?: string
  ISBN?: string
  ISSN?: string
  PMID?: string
  PMCID?: string
  accessed?: { 'date-parts': [number, number?, number?][] }
  DOI?: string
  URL?: string
  abstract?: string
  keyword?: string
  note?: string
  /** Only where the work was retracted. */
  status?: 'retracted'
  /** What CSL has no field for: that the list of authors is cut; how a record stands that is in doubt; that it is an addition. */
  custom?: { others?: true; standing?: StandingName; origin?: 'addition' }
}

/** What stands in brackets behind a citation, which nobody who cites the item may miss; null where there is nothing. */
export const cautionIn = ({ note, custom }: CslItem): string | null =>
  (note && (custom?.standing ?? custom?.origin) && note) || null

/**
 * Prints items in a format, works once each: many things rest on the same few. What is of the review itself has a version,
 * and stands in few files: its text would be held for nothing.
 */
export function printedOnce<More extends string[], T>(
  print: (item: CslItem, ...more: More) => T,
): (item: CslItem, ...more: More) => T {
  const ofWork = memoise(print)
  return (item, ...more) => (item.version === undefined ? ofWork(item, ...more) : print(item, ...more))
}

/** A name with the family's first, as `Wang, J. W.` or `King, M. L., Jr.`; without a given one, and a body's, as it is. */
export function nameInverted(name: CslName): string {
  if ('literal' in name) return name.literal
  return name.given ? [name.family, name.given, name.suffix].filter(Boolean).join(', ') : nameAlone(name)
}

/** A name of which no given one is known. A comma before its suffix would make a given name of that. */
export const nameAlone = ({ family, suffix }: { family: string; suffix?: string }): string =>
  [family, suffix].filter(Boolean).join(' ')

/** A day, or as much of it as is known, with a sign between its parts: `2026-01-31`, `2026/01`. */
export const dayOf = (
  { 'date-parts': [parts] }: { 'date-parts': [number, number?, number?][] },
  sign: string,
): string => (parts ?? []).map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join(sign)

/** A title for formats that have no other field to say that a work was retracted. */
export const titleTold = ({ title, status }: CslItem): string | undefined =>
  title && (status ? `RETRACTED: ${title}` : title)

/**
 * A name with the family's first, for readers who take a comma for what sets the given name apart and the last word of a
 * name without one for the family's: what has no given name ends in a comma, and a body's has no other.
 */
export function nameWithComma(name: CslName): string {
  if ('literal' in name) return `${withoutComma(name.literal)},`
  return !name.given && /\s/.test(nameAlone(name)) ? `${nameAlone(name)},` : nameInverted(name)
}

/** The name of a body without commas, at each of which a reader of RIS would take it apart. */
export const withoutComma = (body: string): string => body.replace(/\s*,\s*/g, ' ')
