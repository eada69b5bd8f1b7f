import type { Corpus } from '../../core/corpus/types.ts'
import { escapeHtml, type Html, trustedHtml } from '../../core/html/html.ts'
import { publicAddress } from '../../core/permalinks/public.ts'

/** A link with an address. */
const link = /(<a\b[^>]*?)( href=")([^"]*)"/g

/**
 * The paper's text with every link leading somewhere from within a single file: to the place in it where there is one,
 * else to the published address. Where the review has no public address yet, such a link is words alone.
 */
export function linkedWithin(text: Html, { review }: Pick<Corpus, 'review'>): Html {
  const ids = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  const address = (path: string): string | null => {
    const place = placesOf(path).find(id => ids.has(id))
    return place === undefined ? publicAddress(review, path.replace(/(^|\/)index\.html(?=#|$)/, '$1')) : `#${place}`
  }
  return trustedHtml(
    text.replace(link, (whole, before: string, attribute: string, target: string) => {
      if (/^(?:[a-z]+:|#)/i.test(target)) return whole
      const to = address(target)
      return to === null ? before : `${before}${attribute}${escapeHtml(to)}"`
    }),
  )
}

/** The ids that something has in the paper whose address on the site is given, the surest first. */
function placesOf(target: string): string[] {
  const [path = '', anchor] = target.replace(/index\.html(?=#|$)/, '').split('#')
  const [folder = '', name = ''] = path.split('/')
  const inside = anchor === undefined ? [] : [anchor]
  if (folder === 's') return anchor === undefined ? [`s-${name}`] : [`s${name}-${anchor}`, anchor, `s-${name}`]
  if (folder === 'chart') return [`chart-${name}`]
  if (folder === 'ref') return [`ref-${name}`]
  if (folder === 'm') return [`material-${name}`]
  if (folder === 'glossary') return inside.map(id => `term-${id}`)
  if (folder === 'schematics') return inside.map(id => `fig-${id}`)
  if (folder === 'pictures') return inside
  if (folder === 'r') return [`note-${name}`, `pathway-${name}`, `m-${name}`, `f-${name}`]
  if (folder === 'rows') return inside.flatMap(id => [`m-${id}`, `f-${id}`])
  return []
}
