import { memoise } from '../../core/basics/memoise.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { escapeHtml } from '../../core/html/html.ts'
import { isPlaceholder, publicAddress } from '../../core/permalinks/public.ts'
import { departures } from '../../core/permalinks/standing.ts'
import { card, cardPng } from '../../outputs/metadata/card.ts'
import { pagePaths } from '../context/page-paths.ts'
import { file, type SiteFile } from './file.ts'

/** The most addresses that a site map may hold. */
const most = 50_000

/** What hosts, search engines and those who share links ask a site for. */
export const hostFiles = (corpus: Corpus): SiteFile[] => [
  file(card.path, () => cardPng(corpus)),
  file('robots.txt', () => robots(corpus)),
  ...(isPlaceholder(corpus.review) ? [] : [file('sitemap.xml', () => siteMap(corpus))]),
]

function robots({ review }: Corpus): string {
  const map = publicAddress(review, 'sitemap.xml')
  return `User-agent: *\nAllow: /\n${map ? `\nSitemap: ${map}\n` : ''}`
}

/** The addresses of all pages that show something of the present edition. */
const siteMap = memoise((corpus: Corpus): string => {
  const { review } = corpus
  const gone = departures(corpus)
  const urls = pagePaths(corpus)
    .filter(path => !gone.has(path) && !/^changes\/./.test(path))
    .sort()
    .slice(0, most)
    .map(path => `<url><loc>${escapeHtml(publicAddress(review, path) ?? '')}</loc></url>`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>\n',
  ].join('\n')
})
