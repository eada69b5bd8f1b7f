import { lower } from '../../core/basics/letters.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { joined } from '../../core/corpus/words.ts'
import { escapeHtml } from '../../core/html/html.ts'
import { recordNews, textNews } from '../../core/permalinks/news.ts'
import { authorName } from '../../core/words/work-names.ts'
import { type EditionNews, newsOf } from './news.ts'

/** The published editions of a review as an Atom feed (RFC 4287), newest first; its addresses are the canonical ones. */
export function feedOf(corpus: Corpus): string {
  const { review } = corpus
  const absolute = (path: string) => escapeHtml(new URL(path, review.canonical).href)
  const editions = newsOf(corpus).filter(({ version }) => version !== null)
  const authors = review.editors.map(editor => `  <author><name>${escapeHtml(authorName(editor))}</name></author>`)
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeHtml(review.language)}">`,
    `  <id>${absolute('changes/feed.xml')}</id>`,
    `  <title>${escapeHtml(review.name)}: editions</title>`,
    `  <updated>${instant(editions[0]?.date ?? review.date)}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${absolute('changes/feed.xml')}"/>`,
    `  <link rel="alternate" type="text/html" href="${absolute('changes/')}"/>`,
    `  <rights>${escapeHtml(review.licence.content.name)}</rights>`,
    ...(authors.length > 0 ? authors : [`  <author><name>${escapeHtml(review.name)}</name></author>`]),
    ...editions.flatMap(news => entry(news, absolute(`changes/#e-${news.version}`))),
    '</feed>',
  ]
  return `${lines.join('\n')}\n`
}

function entry(news: EditionNews, address: string): string[] {
  return [
    '  <entry>',
    `    <id>${address}</id>`,
    `    <title>Edition ${news.version}</title>`,
    `    <updated>${instant(news.date ?? '')}</updated>`,
    `    <link rel="alternate" type="text/html" href="${address}"/>`,
    `    <summary>${escapeHtml(summary(news))}</summary>`,
    '  </entry>',
  ]
}

/** Noon of a day, since an edition has no hour. */
const instant = (date: string): string => `${date}T12:00:00Z`

function summary(news: EditionNews): string {
  const records = recordNews(news.changes).map(({ what, kind, changes }) => `${lower(what)} ${kind} ${changes.length}`)
  const sections = textNews(news.changes).map(({ path }) => path.slice(2, -1))
  const told = [
    news.summary,
    news.isFirst && news.summary === null ? 'The first edition.' : null,
    !news.isFirst && records.length > 0 ? `Records: ${records.join(', ')}.` : null,
    !news.isFirst && sections.length > 0
      ? `Text changed in ${joined(sections.map(number => `section ${number}`))}.`
      : null,
  ]
  return told.filter(text => text !== null).join(' ')
}
