import { createHash } from 'node:crypto'
import { listed, say, sayFor } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { escapeHtml, type Html } from '../../core/html/html.ts'
import { href } from '../../core/permalinks/href.ts'
import { recordNews, textNews } from '../../core/permalinks/news.ts'
import { labelAt } from '../../core/permalinks/path.ts'
import { publicAddress } from '../../core/permalinks/public.ts'
import { reviewSlug } from '../../core/permalinks/slug.ts'
import type { Maker } from '../../core/schema/makers.ts'
import type { Review } from '../../core/schema/review.ts'
import { pageNameIn } from '../../core/schema/section.ts'
import { citedAuthors, makerAddress } from '../../core/words/makers.ts'
import { sectionName } from '../../core/words/section-names.ts'
import { authorName } from '../../core/words/work-names.ts'
import { type EditionNews, newsOf } from './news.ts'

/** How many editions a feed tells of: whoever reads it has seen the older ones. */
const mostEntries = 50

/**
 * The last editions of a review as an Atom feed (RFC 4287), newest first. Its addresses are the public ones; where
 * the review has none yet, its links are relative and its ids made of the name of the review.
 */
export function feedOf(corpus: Corpus): string {
  const { review } = corpus
  const words = wordsFor(review)
  const link = (path: string) => escapeHtml(publicAddress(review, path) ?? href('changes/feed.xml', path))
  const id = (path: string) => escapeHtml(publicAddress(review, path) ?? madeId(review, path))
  const editions = newsOf(corpus)
    .filter(({ version }) => version !== null)
    .slice(0, mostEntries)
  const authors = citedAuthors(review).map(atomAuthor)
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeHtml(review.language)}">`,
    `  <id>${id('changes/feed.xml')}</id>`,
    `  <title>${escapeHtml(say(words.feed.editions, { name: review.name }))}</title>`,
    `  <updated>${instant(editions[0]?.date ?? review.date)}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${link('changes/feed.xml')}"/>`,
    `  <link rel="alternate" type="text/html" href="${link('changes/')}"/>`,
    `  <rights>${escapeHtml(review.licence.content.name)}</rights>`,
    ...(authors.length > 0 ? authors : [`  <author><name>${escapeHtml(review.name)}</name></author>`]),
    ...editions.flatMap(news => {
      const path = `changes/#e-${news.version}`
      return entry(corpus, news, { id: id(path), link: link(path) })
    }),
    '</feed>',
  ]
  return `${lines.join('\n')}\n`
}

/** An author as Atom names one, with the address of the person or organisation where one is given. */
function atomAuthor(maker: Maker): string {
  const address = makerAddress(maker)
  const uri = address === null ? '' : `<uri>${escapeHtml(address)}</uri>`
  return `  <author><name>${escapeHtml(authorName(maker))}</name>${uri}</author>`
}

function entry(corpus: Corpus, news: EditionNews, { id, link }: { id: Html; link: Html }): string[] {
  const { changesPage } = wordsFor(corpus.review)
  return [
    '  <entry>',
    `    <id>${id}</id>`,
    `    <title>${escapeHtml(say(changesPage.edition, { version: news.version }))}</title>`,
    `    <updated>${instant(news.date ?? '')}</updated>`,
    `    <link rel="alternate" type="text/html" href="${link}"/>`,
    `    <summary>${escapeHtml(summary(corpus, news))}</summary>`,
    '  </entry>',
  ]
}

/** An id that needs no address: the same for the same review and path. */
function madeId(review: Review, path: string): string {
  const hash = createHash('sha256')
    .update(`${reviewSlug(review.name)}/${path}`)
    .digest('hex')
  return `urn:uuid:${hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5')}`
}

/** Noon of a day, since an edition has no hour. */
const instant = (date: string): string => `${date}T12:00:00Z`

function summary(corpus: Corpus, { changes, isFirst, summary }: EditionNews): string {
  const words = wordsFor(corpus.review)
  const { feed, recordNews: done, addressCounts, places } = words
  const records = [...Map.groupBy(recordNews(changes), ({ what }) => what)].map(([what, news]) => {
    const counted = news.map(({ kind, changes: { length } }) => sayFor(words, addressCounts[kind], length))
    return say(feed.records, { what: done[what], records: counted.join(', ') })
  })
  const sections = textNews(changes).map(({ path }) => {
    const label = labelAt(path)
    const page = pageNameIn(label)
    if (page !== null) return corpus.pages.find(({ name }) => name === page)?.title ?? page
    return corpus.section(label) ? sectionName(corpus, label) : say(places.section, { number: label })
  })
  const text = sections.length > 0 ? [say(feed.textChanged, { sections: listed(words, sections) })] : []
  const told = isFirst ? (summary === null ? [feed.firstEdition] : []) : [...records, ...text]
  return [...(summary === null ? [] : [summary]), ...told].join(' ')
}
