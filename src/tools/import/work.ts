import { z } from 'zod'
import { fromCsl } from '../../core/bibliography/from-csl.ts'
import { schemasFor } from '../../core/kinds/kinds.ts'
import type { Reference } from '../../core/kinds/reference.ts'
import { fieldsOf } from '../../core/schema/shape.ts'
import { properTag } from '../../core/schema/web.ts'
import { plainOf, titleOf } from './markup.ts'

/** What a library says of a work, by the fields of a reference. */
export type WorkFields = Partial<Omit<Reference, 'id'>>

/** A work as a library has it. */
export interface ImportedWork {
  /** Its key in the library; null where it has none. */
  key: string | null
  fields: WorkFields
  /** What of it a reference has no field for, or can't hold, each with the reason where there is one. */
  dropped: string[]
}

/** Names of languages as BibTeX has them. */
const languages: Readonly<Record<string, string>> = {
  english: 'en',
  american: 'en-US',
  british: 'en-GB',
  german: 'de',
  ngerman: 'de',
  french: 'fr',
  spanish: 'es',
  italian: 'it',
  portuguese: 'pt',
  dutch: 'nl',
  russian: 'ru',
  japanese: 'ja',
  chinese: 'zh',
  polish: 'pl',
  swedish: 'sv',
}

/** What biblatex calls sorts of works, in words. */
const genres: Readonly<Record<string, string>> = {
  phdthesis: 'PhD thesis',
  mathesis: "Master's thesis",
  mastersthesis: "Master's thesis",
  bathesis: "Bachelor's thesis",
  techreport: 'Technical report',
  resreport: 'Research report',
}

/** Keys that tell of the library, not of the work. */
const ofTheLibrary = ['id', 'citation-key', 'categories', 'source', '_graph', 'system_id', 'custom']

/** What a reference takes from an item of CSL-JSON, cleaned; a field that can't be what it must is dropped, and told. */
export function workFrom(item: Readonly<Record<string, unknown>>, key: string | null): ImportedWork {
  const { said, rest } = saidInNote(item['note'])
  const { fields: taken, left } = fromCsl({ ...said, ...item, note: undefined })
  const dropped = left.filter(name => !ofTheLibrary.includes(name)).map(nameOfKey)
  if (rest) dropped.push('note')
  if (datesOf(item['issued']) > 1) dropped.push('month and day of publication')
  const schema = fieldsOf(schemasFor([]).references) ?? {}
  const fields: Record<string, unknown> = {}
  for (const { field, value } of taken) {
    const clean = cleaned(field, value)
    if (clean === '') continue
    const fits = z.core.safeParse(schema[field] ?? z.never(), clean)
    if (fits.success) fields[field] = fits.data
    else if (field === 'type') dropped.push(`type (${shortly(value)} is none that is known: it becomes a document)`)
    else dropped.push(`${field} (${shortly(value)} can't be one)`)
  }
  fields['type'] ??= 'document'
  return { key, fields: fields as WorkFields, dropped }
}

/** What Zotero keeps in its field "Extra", a line each: `PMID: 123`. */
function saidInNote(note: unknown): { said: Record<string, string>; rest: string } {
  const said: Record<string, string> = {}
  const rest = String(note ?? '')
    .split(/\n|<br\s*\/?>/)
    .filter(line => {
      const [, name, value] = /^\s*(PMID|PMCID|DOI|ISBN|ISSN)\s*:\s*(\S.*?)\s*$/i.exec(line) ?? []
      if (name === undefined || value === undefined) return line.trim() !== ''
      said[name.toUpperCase()] = value
      return false
    })
  return { said, rest: rest.join(' ') }
}

function cleaned(field: string, value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(name =>
      Object.fromEntries(Object.entries(name as Record<string, string>).map(([part, text]) => [part, plainOf(text)])),
    )
  if (typeof value !== 'string' || field === 'type') return value
  const text = plainOf(value)
  switch (field) {
    case 'title':
      return titleOf(value)
    case 'DOI':
      return cleanDoi(text)
    case 'PMCID':
      return /^\d/.test(text) ? `PMC${text}` : text.toUpperCase()
    case 'PMID':
      return text.replace(/^PMID:?\s*/i, '')
    case 'ISSN':
      return [...text.matchAll(/\d{4}-?\d{3}[\dXx]/g)]
        .map(([issn]) => issn.replace(/^(\d{4})-?/, '$1-').toUpperCase())
        .join(', ')
    case 'page':
      return text.replace(/(?<=[\dA-Za-z])\s*(?:--?|–|—)\s*(?=[\dA-Za-z])/g, '–')
    case 'genre':
      return genres[text.toLowerCase()] ?? text
    case 'language':
      return languages[text.toLowerCase()] ?? properTag(text.replaceAll('_', '-')) ?? text
    default:
      return text
  }
}

/** A DOI by itself, whatever stands before or behind it in libraries. */
export function cleanDoi(text: string): string {
  const [found = text] = /10\.\d{4,9}\/\S+/.exec(decoded(text)) ?? []
  return found.replace(/[.,;\s]+$/, '').replace(/^([^(]*)\)$/, '$1')
}

function decoded(text: string): string {
  try {
    return /^https?:/i.test(text) ? decodeURIComponent(text) : text
  } catch {
    return text
  }
}

const datesOf = (issued: unknown): number => {
  const parts = (issued as { 'date-parts'?: unknown[][] } | null)?.['date-parts']?.[0]
  return Array.isArray(parts) ? parts.length : 0
}

const nameOfKey = (key: string): string =>
  ({
    issued: 'year',
    keyword: 'keywords',
    'container-title-short': 'short name of the journal',
    'title-short': 'short title',
  })[key] ?? key

const shortly = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`
}
