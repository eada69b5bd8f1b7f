import { type Html, html, joinHtml } from '../../core/html/html.ts'
import { jsonLd } from '../../outputs/metadata/json-ld.ts'
import { signposts } from '../../outputs/metadata/links.ts'
import type { PageFacts } from '../../outputs/metadata/page.ts'
import { bibliographicTags, openGraphTags } from '../../outputs/metadata/tags.ts'
import { element } from '../markup/element.ts'

/** What a page tells programs of itself: where things are, what to cite, what it is. */
export function metadata(facts: PageFacts): Html {
  const links = signposts(facts).map(link => element('link', link))
  const tags = [...bibliographicTags(facts), ...openGraphTags(facts)].map(tag => element('meta', tag))
  const data = html`<script type="application/ld+json">${jsonLd(facts)}</script>`
  return joinHtml([...links, ...tags, data])
}
