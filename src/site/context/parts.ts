import type { Html } from '../../core/html/html.ts'
import type { PageLink } from './navigation.ts'

/** A heading of the second level and the id that it, or the part that it names, goes by. */
const heading = /<h2\b(?=[^>]*\bid="([^"]+)")[^>]*>(.*?)<\/h2>/gs

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** A list of ways that a page has in its own text. */
const navigation = /<nav\b[^>]*>(.*?)<\/nav>/gs

/** The parts of a page as its headings name them, in plain words; none where its own text leads to all of them already. */
export function partsOf(body: Html): PageLink[] {
  const parts = [...body.matchAll(heading)].map(([, id = '', words = '']) => ({ path: `#${id}`, label: plain(words) }))
  const isListed = [...body.matchAll(navigation)].some(([, links = '']) =>
    parts.every(({ path }) => links.includes(`href="${path}"`)),
  )
  return isListed ? [] : parts
}

const plain = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
