import { paperFile } from '../../core/corpus/read/brought.ts'
import { eachOnce } from '../../core/corpus/same-work.ts'
import { citedIn } from '../../core/corpus/section-records.ts'
import { publicAddress } from '../../core/permalinks/public.ts'
import type { Maker } from '../../core/schema/makers.ts'
import type { Review } from '../../core/schema/review.ts'
import { citedAuthors, citedDoi, citedEditors, makerAddress } from '../../core/words/makers.ts'
import { ownTitle } from '../../core/words/review-names.ts'
import { authorList, authorName } from '../../core/words/work-names.ts'
import { type CslItem, nameInverted, nameWithComma, titleTold } from '../cite/csl.ts'
import { cslNames, referenceItem } from '../cite/items.ts'
import { pageKind } from '../cite/work-kinds.ts'
import { card } from './card.ts'
import { canonical, type PageFacts } from './page.ts'

/** A `<meta>` of a page: `name` for most, `property` for OpenGraph, both for what is read under either. */
export interface Tag {
  name?: string
  property?: string
  content: string
}

/**
 * The tags that reference managers and scholarly search engines read. The review is one record of theirs, its sections
 * are chapters of it; every other page describes itself in Dublin Core, so that no engine takes it for an article.
 */
export function bibliographicTags(facts: PageFacts): Tag[] {
  const kind = facts.own?.kind
  const tags = kind === 'review' ? reviewTags(facts) : kind === 'section' ? sectionTags(facts) : otherTags(facts)
  return [...tags, byline(facts.corpus.review)].filter(({ content }) => content !== '')
}

/**
 * All authors in one tag: the view of a page for reading, as Firefox has it, shows the last tag of a creator alone. A
 * reference manager takes the tag for `author`, and asks it only where it finds no other.
 */
const byline = (review: Review): Tag => ({
  name: 'author',
  property: 'dc:creator',
  content: authorList(citedAuthors(review), false, review),
})

function reviewTags(facts: PageFacts): Tag[] {
  const { review } = facts.corpus
  const { article } = facts.own ?? {}
  return [
    tag('citation_title', ownTitle(review)),
    ...editionTags(facts),
    tag('citation_doi', citedDoi(review)),
    ...review.keywords.map(keyword => tag('citation_keywords', keyword)),
    ...review.funding.map(({ funder, award }) =>
      tag(
        'citation_funding_source',
        [`citation_funder=${flat(funder)}`, ...(award === null ? [] : [`citation_grant_number=${flat(award)}`])].join(
          '; ',
        ),
      ),
    ),
    tag('citation_fulltext_html_url', publicAddress(review, 'read/')),
    tag('citation_pdf_url', facts.corpus.paper ? publicAddress(review, paperFile) : null),
    ...references(article ? [article] : []),
  ]
}

function sectionTags(facts: PageFacts): Tag[] {
  const { corpus, path, own } = facts
  const section = corpus.section(path.slice('s/'.length, -1))
  const works = (section ? eachOnce(corpus, citedIn(section)) : []).flatMap(
    number => corpus.get('references', number) ?? [],
  )
  return [
    tag('citation_title', own?.item.title ?? ''),
    tag('citation_inbook_title', own?.item['container-title'] ?? ''),
    ...editionTags(facts),
    tag('citation_fulltext_html_url', canonical(facts)),
    ...references(works.map(work => referenceItem(corpus.review, work))),
  ]
}

function editionTags(facts: PageFacts): Tag[] {
  const { review } = facts.corpus
  const date = review.date.replaceAll('-', '/')
  return [
    ...citedAuthors(review).flatMap(authorTags),
    ...citedEditors(review).map(maker => tag('citation_editor', citationName(maker))),
    tag('citation_publication_date', date),
    tag('citation_online_date', date),
    tag('citation_language', review.language),
    tag('citation_public_url', canonical(facts)),
  ]
}

/** A semicolon would begin another field. */
const flat = (text: string): string => text.replaceAll(';', ',')

/** The name of somebody who made a review, for readers who take a comma for the end of the family's name. */
const nameTag = (maker: Maker): string => cslNames([maker]).map(nameWithComma).join('')

/**
 * The same for the tags of `citation_…`: Zotero takes several words on both sides of a comma for the names of two people,
 * unless a semicolon ends the name.
 */
function citationName(maker: Maker): string {
  const name = nameTag(maker)
  return /^[^,]* [^,]*, [^,]* /.test(name) ? `${name};` : name
}

/** An author with what engines read of one: these tags follow the name that they belong to. */
const authorTags = (maker: Maker): Tag[] => [
  tag('citation_author', citationName(maker)),
  ...maker.affiliations.map(({ name }) => tag('citation_author_institution', name)),
  ...('orcid' in maker ? [tag('citation_author_orcid', makerAddress(maker))] : []),
]

function otherTags(facts: PageFacts): Tag[] {
  const { corpus, own, title } = facts
  const { review } = corpus
  // The page of a work is ours, the work is not: the page is described as ours, and refers to the work.
  const isWork = own?.kind === 'work'
  return [
    tag('DC.title', isWork ? title : (own?.item.title ?? title)),
    ...citedAuthors(review).map(maker => tag('DC.creator', nameTag(maker))),
    ...citedEditors(review).map(maker => tag('DC.contributor', nameTag(maker))),
    tag('DC.date', review.date),
    tag('DC.publisher', review.name),
    tag('DC.identifier', canonical(facts)),
    tag('DC.language', review.language),
    tag('DC.rights', review.licence.content.url),
    ...references(isWork ? [own.item] : (own?.works ?? [])),
  ]
}

/** What a link to a page shows where people share it. */
export function openGraphTags(facts: PageFacts): Tag[] {
  const { review } = facts.corpus
  const isArticle = pageKind(facts.own?.kind).type === 'chapter'
  const tags: [string, string][] = [
    ['og:title', facts.title],
    // Reference managers take a page of this type for a part of a work, and any other for a page of a site.
    ['og:type', isArticle ? 'article' : 'website'],
    ['og:url', canonical(facts) ?? ''],
    ['og:site_name', review.name],
    ['og:description', facts.description === facts.title ? '' : facts.description],
    ['og:locale', review.language.replace('-', '_')],
    ...citedAuthors(review)
      .map(maker => ['article:author', authorName(maker)] as [string, string])
      .filter(() => isArticle),
    ...picture(facts),
  ]
  return tags.filter(([, content]) => content !== '').map(([property, content]) => ({ property, content }))
}

/** The card of the site, for which an absolute address is needed: none while the review has no public one. */
function picture({ corpus: { review } }: PageFacts): [string, string][] {
  const address = publicAddress(review, card.path)
  if (address === null) return []
  return [
    ['og:image', address],
    ['og:image:width', String(card.width)],
    ['og:image:height', String(card.height)],
    ['og:image:alt', `${review.name}: ${review.title}`],
  ]
}

const tag = (name: string, content: string | null): Tag => ({ name, content: content ?? '' })

/** As many works as programs are told of on a page: all of them stand in the files of its citation. */
const mostWorks = 250

const references = (works: readonly CslItem[]): Tag[] =>
  works.slice(0, mostWorks).map(work => tag('citation_reference', workText(work)))

/**
 * A work as the content of `citation_reference`: its fields by the names of the tags, set apart by semicolons. They are
 * as few as find a work, since a section may cite a hundred.
 */
function workText(work: CslItem): string {
  const fields: [string, string | undefined][] = [
    ['title', titleTold(work)],
    ['author', work.author?.slice(0, 1).map(nameInverted)[0]],
    ['journal_title', work['container-title']],
    ['publication_date', work.issued && String(work.issued['date-parts'][0]?.[0])],
    // A DOI finds a work without its volume and page.
    ['volume', work.DOI ? undefined : work.volume],
    ['firstpage', work.DOI ? undefined : work.page?.split('-')[0]],
    // A DOI with another sign in it is another DOI; readers decode it.
    ['doi', work.DOI?.replaceAll(';', '%3B')],
  ]
  return fields.flatMap(([name, value]) => (value ? [`citation_${name}=${value.replaceAll(';', ',')}`] : [])).join('; ')
}
