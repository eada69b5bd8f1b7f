import { href } from '../../core/permalinks/href.ts'
import { rowParts } from '../../core/permalinks/rows.ts'
import { citePath } from '../cite/citables.ts'
import { citationFormats } from '../cite/formats.ts'
import { pageKind } from '../cite/work-kinds.ts'
import { dataFiles } from '../exports/files.ts'
import { canonical, type PageFacts } from './page.ts'

/** A `<link>` of a page. */
export interface Link {
  rel: string
  href: string
  type?: string
}

/** The links by which a program finds its way (signposting.org): what to cite, descriptions, contents, licence. */
export function signposts(facts: PageFacts): Link[] {
  const { corpus, path, own } = facts
  const { review } = corpus
  const isDescribed = own ? own.kind !== 'work' : (rowParts(corpus).get(path)?.records ?? []).length > 0
  const cited = isDescribed ? citePath(own?.path ?? path) : null
  const address = canonical(facts)
  const relative = (to: string) => href(path, to)
  return [
    ...(address === null ? [] : [{ rel: 'cite-as', href: address }]),
    ...typesOf(facts).map(type => ({ rel: 'type', href: `https://schema.org/${type}` })),
    { rel: 'author', href: relative('about/') },
    { rel: 'license', href: review.licence.content.url },
    ...(cited === null
      ? []
      : descriptions(cited).map(({ path, type }) => ({ rel: 'describedby', href: relative(path), type }))),
    ...items(facts).map(({ path, type }) => ({ rel: 'item', href: relative(path), type })),
    ...(path === '' ? [] : [{ rel: 'collection', href: relative('') }]),
    ...(own?.kind === 'review' && review.article ? [{ rel: 'related', href: review.article.url }] : []),
  ]
}

/** The files that describe what a page shows, of which `cited` is the path without its ending. */
const descriptions = (cited: string): Named[] =>
  citationFormats
    .filter(({ signposted }) => signposted)
    .map(({ ending, type }) => ({ path: `${cited}.${ending}`, type: bare(type) }))

interface Named {
  path: string
  type: string
}

/** A media type without its charset. */
const bare = (type: string): string => type.replace(/;.*/, '')

function typesOf({ own }: PageFacts): string[] {
  const { schema, isLanding } = pageKind(own?.kind)
  return isLanding ? ['AboutPage', schema] : [schema]
}

/** What a page stands before: the whole text, or the files of the data. */
function items({ corpus, own }: PageFacts): Named[] {
  if (own?.kind === 'review') return [{ path: 'read/', type: 'text/html' }]
  if (own?.kind !== 'data set') return []
  return dataFiles(corpus)
    .filter(({ path }) => path.endsWith('.csv') || path === 'references.json')
    .map(({ path, type }) => ({ path: `data/${path}`, type: bare(type) }))
}
