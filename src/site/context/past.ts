import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import type { AddressKind, Wording } from '../../core/corpus/publication.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { pageOf } from '../../core/permalinks/departures.ts'
import { departures } from '../../core/permalinks/standing.ts'
import { nameOf } from '../../outputs/exports/news.ts'
import { type Past, pastAnchor, pastOf, pastPath, pasts, saysNow } from '../../outputs/wordings/past.ts'

/** The address of the page with what stood on a page in earlier editions; null where no words of it were kept. */
export const pastPage = (corpus: Corpus, page: string): string | null =>
  pasts(corpus).has(page) ? pastPath(page) : null

/** What something said in the last edition that had it, and where all that it said stands. */
export interface LastWords {
  edition: string
  words: Wording | null
  path: string
}

/** The last words of what was taken out; null where they were not kept. */
export function lastWords(corpus: Corpus, path: string): LastWords | null {
  const last = pastOf(corpus, path)?.wordings.at(-1)
  return last ? { ...last, path: `${pastPath(pageOf(path))}#${pastAnchor(path, last.edition)}` } : null
}

/** One address on the page of what stood there before. */
export interface PastPart {
  heading: string
  path: string
  kind: AddressKind
  /** Why it was taken out, where it was and somebody has said it. */
  why: string | null
  wordings: { id: string; edition: string; words: Wording | null }[]
  now: Wording | null
}

/** What the page of earlier wordings shows of an address. */
export const pastPart = (corpus: Corpus, { path, wordings, ...past }: Past): PastPart => ({
  ...past,
  path,
  heading: headingOf(corpus, path),
  now: saysNow(corpus, path),
  why: departures(corpus).get(path)?.why ?? null,
  wordings: wordings.map(wording => ({ ...wording, id: pastAnchor(path, wording.edition) })),
})

function headingOf(corpus: Corpus, path: string): string {
  const paragraph = /#p(\d+)$/.exec(path)?.[1]
  return paragraph === undefined
    ? nameOf(corpus, path)
    : say(wordsFor(corpus.review).named.paragraph, { number: paragraph })
}
