import type { workTypes } from '../kinds/reference.ts'
import { namesSeveral } from '../schema/author.ts'

/** A field of a reference, and the key of the CSL item that it was taken from. */
export interface TakenField {
  field: string
  from: string
  value: unknown
}

/** The texts that CSL has under the name that a reference has. */
const texts = [
  ...['title', 'container-title', 'volume', 'issue', 'page', 'publisher', 'publisher-place', 'edition', 'number'],
  ...['collection-title', 'genre', 'version', 'DOI', 'URL', 'ISBN', 'ISSN', 'PMID', 'PMCID', 'language', 'note'],
]

/** Types of older versions of CSL, of Zotero and of registries, as CSL calls them now. */
const otherTypes: ReadonlyMap<string, (typeof workTypes)[number]> = new Map(
  Object.entries({
    'journal-article': 'article-journal',
    'proceedings-article': 'paper-conference',
    'book-chapter': 'chapter',
    'book-section': 'chapter',
    'book-part': 'chapter',
    'edited-book': 'book',
    monograph: 'book',
    'reference-book': 'book',
    'reference-entry': 'entry-encyclopedia',
    'posted-content': 'article',
    preprint: 'article',
    dissertation: 'thesis',
    'report-component': 'report',
    database: 'dataset',
    'web-page': 'webpage',
    computer_program: 'software',
    'peer-review': 'review',
    other: 'document',
  } as const),
)

/** The type of a work as CSL calls it; one that nobody knows as it is. */
function workTypeOf(type: unknown): string {
  const name = String(type)
  return otherTypes.get(name) ?? name
}

/**
 * What a reference takes from an item of CSL-JSON, field by field, as it stands there; `left` are the keys that a
 * reference has no field for.
 */
export function fromCsl(item: Readonly<Record<string, unknown>>): { fields: TakenField[]; left: string[] } {
  const fields: TakenField[] = []
  const left: string[] = []
  for (const [key, value] of Object.entries(item)) {
    if (value === null || value === undefined || value === '') continue
    const taken = take(key, value)
    if (taken === null) left.push(key)
    else fields.push(...taken.map(([field, value]) => ({ field, from: key, value })))
  }
  return { fields, left }
}

/** The fields that one key gives; null where it gives none. */
function take(key: string, value: unknown): [field: string, value: unknown][] | null {
  if (key === 'type') return [['type', workTypeOf(value)]]
  if (key === 'author' || key === 'editor') return Array.isArray(value) ? names(key, value) : null
  if (key === 'issued') {
    const year = datePartsOf(value)[0]
    return year === undefined ? null : [['year', year]]
  }
  if (key === 'accessed') {
    const date = isoDay(datePartsOf(value))
    return date === null ? null : [['accessed', date]]
  }
  if (!texts.includes(key) || typeof value === 'object') return null
  return [[key, String(value)]]
}

/** Names; "others" at the end of the authors says that the list is cut. Null where there is no name. */
function names(key: 'author' | 'editor', list: readonly unknown[]): [field: string, value: unknown][] | null {
  const all = list.map(nameOf).filter(name => name !== null)
  if (all.length === 0) return null
  const isOthers = (name: object) => /^(?:and\s+)?(?:others|et\.?\s*al\.?)$/i.test(Object.values(name).join(' ').trim())
  const kept = all.filter(name => !isOthers(name))
  return [
    ...(kept.length > 0 ? [[key, kept] as [string, unknown]] : []),
    ...(key === 'author' && kept.length < all.length ? [['others', true] as [string, unknown]] : []),
  ]
}

/** A name as a reference has it: particles belong to the family's. */
function nameOf(name: unknown): Record<string, string> | null {
  if (typeof name === 'string' && name.trim() !== '') return { literal: name.trim() }
  if (typeof name !== 'object' || name === null) return null
  const part = (key: string) => {
    const value = (name as Record<string, unknown>)[key]
    return typeof value === 'string' ? value.trim() : ''
  }
  const literal = part('literal') || part('name')
  if (literal) return { literal }
  const family = [part('dropping-particle'), part('non-dropping-particle'), part('family')].filter(Boolean).join(' ')
  const [given, suffix] = [part('given'), part('suffix')]
  // A name that was never taken apart: "Smith, J.", or "Smith, J.; Jones, K.".
  const [, before, behind] = /^([^,;&]+),\s*([^,;&]+)$/.exec(family) ?? []
  if (before && behind && !given) return { family: before, given: behind }
  if (namesSeveral(family)) return { literal: [family, given].filter(Boolean).join(', ') }
  if (!family) return given ? { literal: given } : null
  return { family, ...(given && { given }), ...(suffix && { suffix }) }
}

/** The parts of a date in any of the forms of CSL: its year, month and day, as far as it says them. */
export function datePartsOf(date: unknown): number[] {
  if (typeof date === 'string' || typeof date === 'number') return partsIn(String(date))
  if (typeof date !== 'object' || date === null) return []
  const { 'date-parts': parts, raw, literal } = date as Record<string, unknown>
  const first = Array.isArray(parts) && Array.isArray(parts[0]) ? parts[0].map(Number) : []
  const known = first.findIndex(part => !Number.isInteger(part) || part === 0)
  const sure = known === -1 ? first : first.slice(0, known)
  return sure.length > 0 ? sure : partsIn(String(raw ?? literal ?? ''))
}

function partsIn(text: string): number[] {
  const [, year, month, day] = /(?<!\d)(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?!\d)/.exec(text) ?? []
  return [year, month, day].flatMap(part => (part === undefined ? [] : [Number(part)]))
}

function isoDay([year, month, day]: readonly number[]): string | null {
  if (year === undefined || month === undefined || day === undefined) return null
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}
