import { lower } from '../../core/basics/letters.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Author } from '../../core/schema/author.ts'
import { authorName } from '../../core/words/work-names.ts'
import type { EntryKind, SearchEntry } from './entry.ts'
import { nameKey, wordsIn } from './words.ts'

/** A name in an alphabetical list, with everything that goes by it. */
export interface ListedName {
  name: string
  /** What the name stands for, and its path within the site. */
  links: { label: string; path: string }[]
}

/** The names that begin with a letter; `0–9` for those with none. */
export interface Letter {
  letter: string
  names: ListedName[]
}

const kinds: Partial<Record<EntryKind, string>> = {
  section: 'section',
  material: 'material',
  technique: 'technique',
  facet: 'subject',
  term: 'term',
  chart: 'chart',
  table: 'table',
  figure: 'figure',
}

type Naming = { name: string; link: ListedName['links'][number] & { title?: string } }

/**
 * Everything in a review that has a name, from A to Z: under its own and under each other name that it goes by. Names that
 * differ in plural, hyphen or capital alone are one.
 */
export function namesAToZ(entries: readonly SearchEntry[]): Letter[] {
  const all = entries.flatMap(({ kind, path, title, names, place }) => {
    const label = kind === 'facet' ? lower(place) : kinds[kind]
    if (!label) return []
    const own = kind === 'section' || kind === 'figure' ? [title.replace(/^((Fig\.|Table) )?[\d.]+ /, '')] : names
    return own.map(name => ({ name, link: { label, path, title } }))
  })
  return lettered(all, name => nameKey(wordsIn(name).map(({ word }) => word)))
}

/** The authors of all works, from A to Z, each with the numbers of their works; `pathOf` gives the path of a work. */
export function authorsAToZ({ records }: Corpus, pathOf: (work: number) => string): Letter[] {
  const all = records.references.flatMap(({ id, author }) =>
    author.map(one => ({ name: lastNameFirst(one), link: { label: String(id), path: pathOf(id) } })),
  )
  return lettered(all, name => name)
}

const lastNameFirst = (author: Author): string =>
  'literal' in author ? authorName(author) : [author.family, author.given].filter(Boolean).join(', ')

/** Names by their first letters; those with the same key are one, as it is first written. */
function lettered(all: readonly Naming[], keyOf: (name: string) => string): Letter[] {
  const listed = new Map<string, { name: string; links: Naming['link'][] }>()
  for (const { name, link } of all) {
    const key = keyOf(name)
    const entry = listed.get(key) ?? { name, links: [] }
    listed.set(key, entry)
    if (!entry.links.some(({ path }) => path === link.path)) entry.links.push(link)
  }
  const entries = [...listed.values()].map(({ name, links }) => ({ name, links: apart(links) }))
  const sorted = entries.map(entry => ({ entry, key: sortKey(entry.name) })).sort(byKey)
  const letters = Map.groupBy(sorted, ({ key }) => (/^[a-z]/.test(key) ? key.charAt(0).toUpperCase() : '0–9'))
  return [...letters].map(([letter, found]) => ({ letter, names: found.map(({ entry }) => entry) }))
}

/** Links of one label by the titles of what they lead to as well: a name may be that of two materials. */
function apart(links: readonly Naming['link'][]): ListedName['links'] {
  const times = Map.groupBy(links, ({ label }) => label)
  return links.map(({ label, path, title }) => {
    const isAlone = title === undefined || times.get(label)?.length === 1
    return { label: isAlone ? label : `${label}: ${title}`, path }
  })
}

type Sorted = { key: string; entry: ListedName }

const byKey = (a: Sorted, b: Sorted): number =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : a.entry.name < b.entry.name ? -1 : 1

/** What a name is sorted by: its letters and digits, without accents, and without the symbols before its first letter. */
const sortKey = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/^[^a-z]+(?=[a-z])/, '')
    .replace(/\s+/g, ' ')
    .trim()
