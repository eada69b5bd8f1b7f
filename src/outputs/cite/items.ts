import { createHash } from 'node:crypto'
import { capital } from '../../core/basics/letters.ts'
import { datePartsOf } from '../../core/bibliography/from-csl.ts'
import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import type { Reference } from '../../core/kinds/reference.ts'
import { editionPath } from '../../core/permalinks/path.ts'
import { publicAddress } from '../../core/permalinks/public.ts'
import { reviewSlug, slug } from '../../core/permalinks/slug.ts'
import type { Author } from '../../core/schema/author.ts'
import type { Review } from '../../core/schema/review.ts'
import { citedAuthors, citedDoi, citedEditors } from '../../core/words/makers.ts'
import { ownTitle } from '../../core/words/review-names.ts'
import { asItIs } from '../../core/words/work-known.ts'
import { workTitle } from '../../core/words/work-names.ts'
import type { CslItem, CslName } from './csl.ts'
import { knownNote, type ToldIn } from './known-note.ts'
import { type CitableKind, pageKind } from './work-kinds.ts'

/** Names as CSL has them. */
export const cslNames = (authors: readonly Author[]): CslName[] =>
  authors.map(author => {
    if ('literal' in author) return { literal: author.literal }
    const { family, given, suffix } = author
    return { family, ...(given === null ? {} : { given }), ...(suffix ? { suffix } : {}) }
  })

/** The fields of a work that an item has as plain texts, besides those that every style prints. */
export const moreTexts = [
  ...(['edition', 'collection-title', 'publisher-place', 'number', 'genre', 'version'] as const),
  ...(['ISBN', 'ISSN', 'PMID', 'PMCID', 'language'] as const),
]

/** The id of a work in every export: `ref-94`. */
export const referenceId = (number: number): string => `ref-${number}`

/**
 * A work of the bibliography for whoever cites it: as the bibliography prints it but for what the work itself has
 * otherwise, which its note tells, with the title and the DOI where they are known. Nothing is guessed.
 */
export function referenceItem(review: ToldIn, printed: Reference): CslItem {
  const reference = asItIs(printed)
  const { author, year, page, status } = reference
  return present({
    id: referenceId(reference.id),
    type: reference.type,
    title: workTitle(reference),
    status: status?.is === 'retracted' ? 'retracted' : null,
    author: author.length > 0 ? cslNames(author) : null,
    'container-title': reference['container-title'],
    issued: year === null ? null : { 'date-parts': [[year]] },
    volume: reference.volume,
    issue: reference.issue,
    page: page === null ? null : hyphenated(page),
    publisher: reference.publisher,
    DOI: reference.DOI,
    URL: reference.URL,
    editor: reference.editor.length > 0 ? cslNames(reference.editor) : null,
    accessed: reference.accessed === null ? null : { 'date-parts': [datePartsOf(reference.accessed) as [number]] },
    ...Object.fromEntries(moreTexts.map(field => [field, reference[field]])),
    note: knownNote(review, printed) || null,
    custom: reference.others ? { others: true } : null,
  })
}

/** The published article that a review rests on; null for a review of its own. */
export function articleItem({ article }: Review): CslItem | null {
  if (!article) return null
  return present({
    id: articleId(article.author[0], article.year),
    type: 'article-journal',
    title: article.title,
    author: cslNames(article.author),
    'container-title': article['container-title'],
    'container-title-short': article['container-title-short'],
    issued: { 'date-parts': [[article.year]] },
    volume: article.volume,
    page: hyphenated(article.page),
    DOI: article.DOI,
  })
}

/** A key such as a library of references gives: `yousef-2021`. */
function articleId(first: Author | undefined, year: number): string {
  const name = !first ? 'article' : 'literal' in first ? first.literal : first.family
  return keyOf(`${slug(name, 'work')}-${year}`)
}

/** Libraries of references read no longer key: citation-js takes the file for none of BibTeX. */
const longestKey = 100

/** A key that libraries of references read: one that is too long ends in a hash of the whole in place of its end. */
function keyOf(whole: string): string {
  if (whole.length <= longestKey) return whole
  const hash = createHash('sha256').update(whole).digest('hex').slice(0, 10)
  return `${whole.slice(0, longestKey - hash.length - 1).replace(/[-.]+$/, '')}-${hash}`
}

/** CSL wants a range of pages with a hyphen; a style prints its own dash. */
const hyphenated = (page: string): string => page.replaceAll('–', '-')

/** What names the edition of a review: `In Situ Atlas, edition 0.1.0`. */
export const editionName = (review: Review): string =>
  say(wordsFor(review).edited.edition, { name: review.name, version: review.version })

/** The whole review, in this edition. */
export function reviewItem(review: Review): CslItem {
  const title = say(wordsFor(review).edited.titleOfEdition, { title: ownTitle(review), version: review.version })
  const { abstract, keywords } = review
  return present({
    ...ownItem(review, { path: '', title, kind: 'review', genre: null }),
    DOI: citedDoi(review),
    abstract,
    keyword: keywords.join(', ') || null,
  })
}

/** A part of the review with an address of its own: a section, a chart, a record. */
export function partItem(
  review: Review,
  { path, title, kind }: { path: string; title: string; kind: CitableKind },
): CslItem {
  const item = ownItem(review, { path, title, kind, genre: capital(wordsFor(review).cited[kind]) })
  return { ...item, 'container-title': editionName(review) }
}

/** The records of the review as a data set. */
export function dataItem(review: Review): CslItem {
  return ownItem(review, {
    path: 'data/',
    title: say(wordsFor(review).edited.dataOf, { name: editionName(review) }),
    kind: 'data set',
    genre: capital(wordsFor(review).cited['data set']),
  })
}

function ownItem(
  review: Review,
  { path, title, kind, genre }: { path: string; title: string; kind: CitableKind; genre: string | null },
): CslItem {
  const editors = citedEditors(review)
  const [year = 0, month, day] = review.date.split('-').map(Number)
  return present({
    id: keyOf([reviewSlug(review.name), slug(path, '')].filter(Boolean).join('-')),
    type: pageKind(kind).type,
    title,
    author: cslNames(citedAuthors(review)),
    editor: editors.length > 0 ? cslNames(editors) : null,
    issued: { 'date-parts': [[year, month, day]] },
    version: review.version,
    genre,
    language: review.language,
    URL: publicAddress(review, editionPath(path, review.version)),
  })
}

type Nullable<T> = { [K in keyof T]?: T[K] | null }

function present(item: Nullable<CslItem> & Pick<CslItem, 'id' | 'type'>): CslItem {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== null && value !== undefined),
  ) as unknown as CslItem
}
