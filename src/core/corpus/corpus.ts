import { type InColumns, ofColumns, toColumns } from '../basics/columns.ts'
import { type AddedKindNames, wordsFor } from '../catalogue/words.ts'
import type { AddedKind } from '../kinds/added.ts'
import { byKind, keyOf, kindOf, kinds, permalinked } from '../kinds/kinds.ts'
import type { Kind, Records } from '../kinds/types.ts'
import { facetReader } from '../query/facets.ts'
import { lookupsOf } from '../query/lookups.ts'
import type { Review } from '../schema/review.ts'
import type { Search } from '../schema/search.ts'
import type { Vocabulary } from '../schema/vocabulary.ts'
import { type Extensions, nothingAdded } from './extensions.ts'
import type { Publication } from './publication.ts'
import { kindNamed } from './text/components.ts'
import type { Corpus, Place, ReviewPage, Section, Use } from './types.ts'

/** A record of a corpus. */
export interface CorpusEntry<K extends Kind = Kind> {
  kind: K
  /** Null where it broke a rule of its schema. */
  record: Records[K] | null
  /** Where it stands: its id in its data file. */
  place: Place
}

/** What a corpus is made of. */
export interface Parts {
  root: string
  review: Review
  vocabulary: Vocabulary
  search: Search | null
  packRules: Corpus['packRules']
  packDerivations?: Corpus['packDerivations']
  extensions?: Extensions
  theme?: Corpus['theme']
  paper?: Corpus['paper']
  images?: Corpus['images']
  sections: Section[]
  pages?: ReviewPage[]
  publication: Publication
  entries: readonly CorpusEntry[]
}

/** Links the parts into a corpus. Everything is indexed once, in time linear in the number of records and uses. */
export function makeCorpus(parts: Parts): Corpus {
  const {
    root,
    review,
    vocabulary,
    search,
    packRules,
    packDerivations = [],
    extensions = nothingAdded,
    theme = null,
    paper = false,
    images = new Map(),
    sections,
    pages = [],
    publication,
    entries,
  } = parts
  const texts = [...sections, ...pages]
  const records = byKind(() => [] as unknown[]) as { [K in Kind]: Records[K][] }
  const index = byKind(() => new Map<string, CorpusEntry>())
  const ofSection = new Map<string, { [K in Kind]: unknown[] }>()
  const citations = new Map<string, { kind: Kind; id: string }[]>()
  for (const entry of entries) {
    const { kind, record } = entry
    if (!record) continue
    const list = records[kind] as Records[Kind][]
    list.push(record)
    const key = keyOf(kind, record)
    if (!index[kind].has(key)) index[kind].set(key, entry)
    if ('section' in record) groupOf(ofSection, record.section)[kind].push(record)
    const works = kindOf(kind)
      .names(record)
      .filter(named => named.kind === 'references')
    for (const reference of new Set(works.map(({ id }) => id))) push(citations, reference, { kind, id: key })
  }
  const byLabel = new Map(texts.map(text => [text.number, text]))
  const uses = indexUses(texts)
  const at = (kind: Kind, id: string | number) => index[kind].get(String(id))

  const get = <K extends Kind>(kind: K, id: string | number) => at(kind, id)?.record as Records[K] | undefined

  return {
    ...lookupsOf(vocabulary, get, wordsFor(review).numbers),
    root,
    review: { ...review, kinds: vocabulary.kinds, addedKinds: extensions.kinds.map(namesOf) },
    vocabulary,
    search,
    packRules,
    packDerivations,
    extensions,
    theme,
    paper,
    images,
    sections,
    pages,
    texts,
    publication,
    records,
    get,
    find(id) {
      const kind = [...permalinked, ...kinds].find(kind => index[kind].has(id))
      const record = kind && at(kind, id)?.record
      return kind && record ? { kind, record } : undefined
    },
    section: label => byLabel.get(label),
    usesOf: (kind, id) => uses.get(`${kind}/${id}`) ?? [],
    recordsOf: number => (ofSection.get(number) ?? byKind(() => [])) as { [K in Kind]: Records[K][] },
    citing: reference => citations.get(String(reference)) ?? [],
    facetsOf: facetReader(vocabulary.facets.map(({ id }) => id)),
    place(kind, id): Place {
      const entry = at(kind, id)
      if (!entry) throw new Error(`no ${kind} with the id ${id}`)
      return entry.place
    },
  }
}

const namesOf = ({ one, many, called = { one, many } }: AddedKind): AddedKindNames => ({ one, many, called })

function groupOf(groups: Map<string, Record<Kind, unknown[]>>, section: string): Record<Kind, unknown[]> {
  const group = groups.get(section) ?? byKind(() => [])
  groups.set(section, group)
  return group
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function indexUses(texts: readonly Section[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>()
  for (const use of texts.flatMap(({ uses }) => uses)) {
    const kind = kindNamed(use.component)
    if (kind)
      for (const id of new Set(use.ids))
        push(uses, `${kind}/${kind === 'figures' ? id.replace(/[a-zA-Z]$/, '') : id}`, use)
  }
  return uses
}

/** The parts of a corpus that can go to another thread: all but its programs and those of its packs. */
export type SentParts = Omit<Parts, 'packRules' | 'packDerivations' | 'extensions' | 'entries'> & {
  /** See `entriesSent`. */
  entries: InColumns
}

/** The entries that were sent to this thread. */
export const entriesSent = ({ entries }: SentParts): CorpusEntry[] => ofColumns(entries) as CorpusEntry[]

/** What of a corpus is sent as it is. */
const sentAsIs = ['root', 'review', 'vocabulary', 'search', 'theme', 'paper', 'images', 'sections', 'pages'] as const
const published = ['ledger', 'editions', 'redirects', 'words', 'lost'] as const

/** What `makeCorpus` makes the same sound corpus of, with those programs beside it. */
export function partsOf(corpus: Corpus): SentParts {
  const { records, place, publication } = corpus
  const entries = kinds.flatMap(kind =>
    records[kind].map(record => ({ kind, record, place: place(kind, keyOf(kind, record)) })),
  )
  return {
    ...only(corpus, sentAsIs),
    publication: only(publication, published),
    entries: toColumns(entries),
  }
}

/** An object with some of the parts of another. */
const only = <T extends object, K extends keyof T>(object: T, names: readonly K[]): Pick<T, K> =>
  Object.fromEntries(names.map(name => [name, object[name]])) as Pick<T, K>
