import { firstFamily, firstPage, lettersOf } from '../../core/bibliography/identity.ts'
import type { Reference } from '../../core/kinds/reference.ts'
import { readAddress } from '../../core/schema/web.ts'
import { workText } from '../../core/words/work-names.ts'
import { merge } from './merge.ts'
import type { Ask } from './registry.ts'
import { type WorkFields, workFrom } from './work.ts'

/** What a registry told of one work of the bibliography. */
export interface Resolved {
  reference: Reference
  /** What it brings, with where it was taken from; nothing where the registry has no such work, or another one. */
  adds: WorkFields
  differs: { field: string; kept: unknown; offered: unknown }[]
  /** Why nothing was taken; null where something was, or nothing was lacking. */
  why: string | null
}

/** The works that lack a title, a DOI or their authors: those that a registry is asked about. */
export const unresolved = (references: readonly Reference[]): Reference[] =>
  references.filter(({ title, DOI, author }) => title === null || DOI === null || author.length === 0)

/** Asks a registry about a work: by its DOI, else by what is printed of it. */
export async function resolveWork(
  reference: Reference,
  ask: Ask,
  from: { registry: string; on: string },
): Promise<Resolved> {
  const found = reference.DOI === null ? await search(reference, ask) : await lookUp(reference, ask)
  if (typeof found === 'string') return { reference, adds: {}, differs: [], why: found }
  const [merged] = merge(
    [{ ...reference, DOI: found.fields.DOI ?? reference.DOI }],
    [{ key: null, dropped: [], fields: found.fields }],
  )
  if (!merged) return { reference, adds: {}, differs: [], why: 'the registry has nothing of it' }
  const gained = { ...merged.adds, ...(reference.DOI === null && found.fields.DOI ? { DOI: found.fields.DOI } : {}) }
  const adds = Object.keys(gained).length > 0 ? { ...gained, ...groundOf(reference, found, from) } : {}
  return { reference, adds, differs: merged.differs, why: null }
}

/** What a registry has of a work, by what it was found, and the path of the answer. */
interface Found {
  fields: WorkFields
  by: string
  path: string
}

async function lookUp(reference: Reference, ask: Ask): Promise<Found | string> {
  const path = `works/${encodeURIComponent(reference.DOI ?? '')}`
  const answer = (await ask(path)) as { message?: Message } | null
  if (!answer?.message) return 'the registry does not know its DOI'
  const { fields } = workFrom(itemOf(answer.message), null)
  const odd = agreed(reference, fields)
  // A DOI that was typed wrong leads to another work.
  if (odd.against.length > 0 && odd.for.length < 2)
    return `its DOI leads to another work: ${describe(fields)} (${odd.against.join(', ')} differ)`
  return { fields, by: ['DOI', ...odd.for].join(', '), path }
}

async function search(reference: Reference, ask: Ask): Promise<Found | string> {
  const words = wordsOf(reference)
  if (words === '') return 'too little is printed of it to ask'
  const path = `works?${new URLSearchParams({ 'query.bibliographic': words, rows: '5' })}`
  const answer = (await ask(path)) as { message?: { items?: Message[] } } | null
  const works = (answer?.message?.items ?? []).map(message => workFrom(itemOf(message), null).fields)
  const sure = works.filter(work => isSure(agreed(reference, work)) && work.DOI)
  const dois = new Set(sure.map(({ DOI }) => DOI?.toLowerCase()))
  const [fields] = sure
  if (dois.size > 1) return `${dois.size} works of the registry fit it: ${[...dois].join(', ')}`
  if (fields)
    return {
      fields,
      by: agreed(reference, fields).for.join(', '),
      path: `works/${encodeURIComponent(fields.DOI ?? '')}`,
    }
  return works[0]
    ? `no work of the registry is surely the same; the nearest is ${describe(works[0])}`
    : 'the registry finds no such work'
}

/** What is printed of a work, as a registry is asked for it. */
function wordsOf(reference: Reference): string {
  const [first] = reference.author
  const who = first && ('literal' in first ? first.literal : first.family)
  const { title, 'container-title': journal, year, volume, page } = reference
  if (!who && !title) return ''
  return [who, title && workText(title), journal, year, volume, page].filter(Boolean).join(' ')
}

type Message = Record<string, unknown>

/** A work of Crossref's shape as an item of CSL-JSON: a title and a journal are lists there. */
function itemOf(message: Message): Message {
  const first = (key: string) => (Array.isArray(message[key]) ? (message[key] as unknown[])[0] : message[key])
  const taken = ['type', 'author', 'editor', 'volume', 'issue', 'page', 'DOI', 'publisher', 'edition-number']
  return {
    ...Object.fromEntries(taken.map(key => [key, message[key]])),
    title: first('title'),
    'container-title': first('container-title'),
    issued: message['published-print'] ?? message['issued'] ?? message['published'],
    ISSN: Array.isArray(message['ISSN']) ? message['ISSN'].join(', ') : message['ISSN'],
    ISBN: first('ISBN'),
  }
}

/** In what a work of a registry agrees with what is printed, and in what it does not. */
function agreed(reference: Reference, work: WorkFields): { for: string[]; against: string[] } {
  const pairs: [string, unknown, unknown][] = [
    ['first author', firstFamily(reference.author), firstFamily(work.author)],
    ['year', reference.year, work.year],
    ['volume', reference.volume, work.volume],
    ['first page', firstPage(reference.page), firstPage(work.page)],
    ['title', titleLetters(reference), titleLetters(work)],
  ]
  const known = pairs.filter(([, printed, given]) => printed && given)
  return {
    for: known.filter(([, printed, given]) => printed === given).map(([name]) => name),
    against: known.filter(([, printed, given]) => printed !== given).map(([name]) => name),
  }
}

/** Whether a work is surely the one that is printed: by its place in the journal, or by its title, author and year. */
const isSure = ({ for: agrees, against }: { for: string[]; against: string[] }): boolean => {
  const has = (...names: string[]) => names.every(name => agrees.includes(name))
  return (
    !against.includes('first author') &&
    (has('first author', 'volume', 'first page') || has('first author', 'title', 'year'))
  )
}

const titleLetters = ({ title }: { title?: string | null }): string => (title ? lettersOf(workText(title)) : '')

const describe = (work: WorkFields): string =>
  [firstFamily(work.author), work.year, work.title && `"${workText(work.title)}"`, work.DOI].filter(Boolean).join(', ')

/** By what a work was identified, and where that stands; what the entry says of it already stays. */
function groundOf(
  reference: Reference,
  { by, path }: Found,
  { registry, on }: { registry: string; on: string },
): WorkFields {
  if (reference.identified) return {}
  const at = `${registry}${path}`
  const isCitable = readAddress.safeParse(at).success
  return {
    identified: { by, read: 'record', at: isCitable ? at : null, copy: isCitable ? null : `the answer of ${at}`, on },
  }
}
