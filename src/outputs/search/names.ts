import { inSentence } from '../../core/catalogue/sentence.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { byLetter, type Lettered } from '../../core/words/alphabet.ts'
import { familyFirst } from '../../core/words/work-names.ts'
import type { EntryKind, SearchEntry } from './entry.ts'
import { nameKey, wordsIn } from './words.ts'

/** A name in an alphabetical list, with everything that goes by it. */
export interface ListedName {
  name: string
  /** What the name stands for, and its path within the site. */
  links: { label: string; path: string }[]
}

/** The kinds of things that are listed by name. */
const kinds: ReadonlySet<EntryKind> = new Set([
  'section',
  'material',
  'technique',
  'facet',
  'term',
  'chart',
  'table',
  'figure',
  'picture',
])

type Naming = { name: string; link: ListedName['links'][number] & { title?: string } }

/**
 * Everything in a review that has a name, from A to Z: under its own and under each other name that it goes by. Names that
 * differ in plural, hyphen or capital alone are one.
 */
export function namesAToZ({ review }: Pick<Corpus, 'review'>, entries: readonly SearchEntry[]): Lettered<ListedName>[] {
  const { foundOne } = wordsFor(review)
  const all = entries.flatMap(({ kind, path, title, names, place }) => {
    if (!kinds.has(kind)) return []
    const label = inSentence(review, kind === 'facet' ? place : foundOne[kind])
    return namesListed(kind, names).map(name => ({ name, link: { label, path, title } }))
  })
  return lettered(review.language, all, name => nameKey(wordsIn(name).map(({ word }) => word)))
}

/** A section and a figure are listed by their titles: what else they go by begins with a number. */
const namesListed = (kind: EntryKind, names: readonly string[]): readonly string[] =>
  kind === 'section' ? names.slice(2, 3) : kind === 'figure' ? names.slice(-1) : names

/** The authors of all works, from A to Z, each with the numbers of their works; `pathOf` gives the path of a work. */
export function authorsAToZ({ records, review }: Corpus, pathOf: (work: number) => string): Lettered<ListedName>[] {
  const all = records.references.flatMap(({ id, author }) =>
    author.map(one => ({ name: familyFirst(one), link: { label: String(id), path: pathOf(id) } })),
  )
  return lettered(review.language, all, name => name)
}

/** Names by their first letters; those with the same key are one, as it is first written. */
function lettered(language: string, all: readonly Naming[], keyOf: (name: string) => string): Lettered<ListedName>[] {
  const listed = new Map<string, { name: string; links: Naming['link'][] }>()
  for (const { name, link } of all) {
    const key = keyOf(name)
    const entry = listed.get(key) ?? { name, links: [] }
    listed.set(key, entry)
    if (!entry.links.some(({ path }) => path === link.path)) entry.links.push(link)
  }
  const entries = [...listed.values()].map(({ name, links }) => ({ name, links: apart(links) }))
  return byLetter(language, entries, ({ name }) => name)
}

/** Links of one label by the titles of what they lead to as well: a name may be that of two materials. */
function apart(links: readonly Naming['link'][]): ListedName['links'] {
  const times = Map.groupBy(links, ({ label }) => label)
  return links.map(({ label, path, title }) => {
    const isAlone = title === undefined || times.get(label)?.length === 1
    return { label: isAlone ? label : `${label}: ${title}`, path }
  })
}
