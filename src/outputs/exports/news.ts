import { memoise } from '../../core/basics/memoise.ts'
import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { keyIn } from '../../core/kinds/home.ts'
import { kindOf } from '../../core/kinds/kinds.ts'
import { currentAddresses } from '../../core/permalinks/addresses.ts'
import { type Changes, changesIn, isNothing, pendingVersion } from '../../core/permalinks/changes.ts'
import { stamp } from '../../core/permalinks/stamp.ts'
import { plainText } from '../../core/words/plain.ts'
import { citableAt } from '../cite/citables.ts'

/** An edition with what it changed, as pages and the feed tell of it. */
export interface EditionNews {
  /** Its version, or `next` for what is yet to be published. */
  id: string
  version: string | null
  date: string | null
  summary: string | null
  /** True for the first edition, of which everything is new. */
  isFirst: boolean
  changes: Changes
}

/** What has changed since the last edition, where anything has, and every edition; newest first. */
export const newsOf = memoise((corpus: Corpus): readonly EditionNews[] => {
  const { publication } = corpus
  const { editions, ledger, redirects } = publication
  const published = editions.map(({ version, date, summary }, at): EditionNews => {
    return { id: version, version, date, summary, isFirst: at === 0, changes: changesIn(ledger, redirects, version) }
  })
  if (ledger.size === 0) return published
  const pending = pendingVersion(editions)
  const changes = changesIn(stamp(publication, currentAddresses(corpus), pending), redirects, pending)
  const next: EditionNews = { id: 'next', version: null, date: null, summary: null, isFirst: false, changes }
  return [...(isNothing(changes) ? [] : [next]), ...published.reverse()]
})

/** What stands at an address, in a few words; the address itself where nothing does. */
export function nameOf(corpus: Corpus, path: string): string {
  const [page = '', anchor = ''] = path.split('#')
  const term = page === 'glossary/' ? corpus.get('terms', anchor)?.term : undefined
  const challenge = page === 'challenges/' ? corpus.get('challenges', anchor)?.statement : undefined
  const cited = citableAt(corpus, path)
  // A work may be two entries of the bibliography, and have one title.
  if (cited?.kind === 'work')
    return [
      say(wordsFor(corpus.review).works.reference, { id: keyIn(kindOf('references').home, path) }),
      cited.item.title,
    ]
      .filter(Boolean)
      .join(': ')
  return cited?.item.title ?? term ?? (challenge === undefined ? path : plainText(corpus, challenge))
}
