import { laterWorks } from '../corpus/later-works.ts'
import { publishedKinds } from '../corpus/published-kinds.ts'
import type { Corpus } from '../corpus/types.ts'
import type { Kind } from '../kinds/types.ts'
import { reviewSlug } from './slug.ts'

/**
 * The pages of the site's own, by their paths. Pages that a tool makes of what there is, such as
 * `compare/a-b/`, are none of them: nobody is promised that they stay.
 */
export const ownPages = [
  '',
  'about/',
  'about/search/',
  'audit/',
  'calc/',
  'challenges/',
  'changes/',
  'charts/',
  'choose/',
  'cite/',
  'compare/',
  'contents/',
  'data/',
  'differences/',
  'explore/',
  'figures/',
  'glossary/',
  'materials/',
  'mistakes/',
  'notes/',
  'pathways/',
  'pictures/',
  'read/',
  'refs/',
  'schematics/',
  'search/',
  'search/authors/',
  'since/',
  'sources/',
]

/** What there must be on some pages of the site's own, lest a review promise a page that it has not. */
const needed: Readonly<Record<string, (corpus: Pick<Corpus, 'records' | 'sections' | 'search'>) => boolean>> = {
  'about/search/': ({ search }) => search !== null,
  'since/': corpus => laterWorks(corpus).size > 0,
}

/** Pages that list the records of some kinds. A review without any has no such page, unless it has published the address. */
const lists: Readonly<Record<string, readonly Kind[]>> = {
  'challenges/': ['challenges'],
  'charts/': ['charts', 'tables'],
  'figures/': ['figures'],
  'glossary/': ['terms'],
  'materials/': ['materials'],
  'notes/': ['notes'],
  'pathways/': ['pathways'],
  'pictures/': ['pictures'],
  'schematics/': ['schematics'],
}

type Paged = Pick<Corpus, 'records' | 'sections' | 'search' | 'publication'>

/** Whether a review has one of the pages of the site's own. */
export function hasPage(corpus: Paged, path: string): boolean {
  const listed = lists[path]
  if (listed) return listed.some(kind => corpus.records[kind].length > 0) || corpus.publication.ledger.has(path)
  return needed[path]?.(corpus) ?? true
}

/** The pages of the site's own that a review has now. */
export const pagesOf = (corpus: Paged): string[] => ownPages.filter(path => hasPage(corpus, path))

/** Folders of files that pages need: nobody is promised that these stay. */
export const otherFolders = ['assets/']

/** The files that programs rely on, by their paths. */
export const ownFiles = (corpus: Named & Pick<Corpus, 'records'>): string[] => [
  databasePath(corpus),
  ...publishedKinds(corpus).flatMap(kind => [
    `data/${kind}.csv`,
    `data/${kind}.json`,
    `data/${kind}.parquet`,
    `data/schema/${kind}.json`,
  ]),
  'changes/feed.xml',
  'data/checks.csv',
  'data/checks.json',
  'data/checks.parquet',
  'data/croissant.json',
  'data/datapackage.json',
  'data/differences.csv',
  'data/differences.json',
  'data/differences.parquet',
  'data/references.bib',
  'data/references.ris',
  'data/schema/checks.json',
  'data/schema/differences.json',
  'data/schema/sections.json',
  'data/sections.json',
  'data/vocabulary.json',
]

type Named = Pick<Corpus, 'review' | 'publication'>

/**
 * The path of the database: `data/in-situ-atlas.sqlite`. It is called after the review, and keeps the name under which it
 * was first published when the review gets another; a name without a Latin letter gives none.
 */
export function databasePath({ review, publication }: Named): string {
  const published = publication.ledger.keys().find(path => /^data\/[^/]+\.sqlite$/.test(path))
  return published ?? `data/${reviewSlug(review.name)}.sqlite`
}
