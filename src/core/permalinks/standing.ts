import { memoise } from '../basics/memoise.ts'
import type { LedgerEntry, LostParagraph, Stage } from '../corpus/publication.ts'
import type { Corpus } from '../corpus/types.ts'
import { currentAddresses } from './addresses.ts'
import { type Departure, departuresOf, pageOf } from './departures.ts'
import { sectionPath } from './path.ts'
import { compareVersions } from './version.ts'

/** How what stands at an address relates to what was published there. */
export interface AddressState {
  /** The edition that brought it; null while it is not yet in one. */
  first: string | null
  /** The editions that changed it since, oldest first, each with a measurement's quantity before and after. */
  changes: { edition: string; values: { from: string; to: string } | null }[]
  /** Whether it says something else now than in the last edition. */
  isPending: boolean
  /** Why it was corrected, newest first. */
  reasons: string[]
  /** Addresses that it had before, with what happened. */
  former: Departure[]
}

/**
 * What a reader may ask of an address; null as long as nothing is published, and for what has no content of its own to
 * compare.
 */
export function standingOf(corpus: Corpus, path: string): AddressState | null {
  const { ledger, redirects } = corpus.publication
  if (ledger.size === 0) return null
  const address = currentAddresses(corpus).get(path)
  if (!address?.hash) return null
  const stages = storyOf(corpus, path)
  const last = stages.at(-1)
  return {
    first: stages[0]?.edition ?? null,
    changes: stages.slice(1).map((stage, at) => ({ edition: stage.edition, values: step(stages[at] ?? null, stage) })),
    isPending: last !== undefined && last.hash !== address.hash,
    reasons: redirects.corrected.flatMap(({ address, why }) => (address === path ? why : [])).reverse(),
    former: (formerly(corpus).get(path) ?? []).filter(({ path: from }) => !from.includes('#')),
  }
}

/** What stood at an address from an edition on, and at which address it stood then. */
export interface Told extends Stage {
  path: string
}

/**
 * What the editions had of what stands at an address now, oldest first: under its own address and, before it had that
 * one, under the one that it had then. Each stage says something else than the one before it.
 */
export function storyOf(corpus: Corpus, path: string): Told[] {
  const { ledger } = corpus.publication
  const former = (formerly(corpus).get(path) ?? []).flatMap(({ path, edition }) => {
    const stages = lastRun(ledger.get(path))
    return stages.length > 0 ? [{ stages, end: edition }] : []
  })
  let story = lastRun(ledger.get(path))
  // What was moved here while something stood here has a story of its own.
  for (const { stages, end } of former.sort((a, b) => compareEditions(b.end, a.end)))
    if (compareEditions(end, story[0]?.edition ?? null) <= 0) story = [...stages, ...story]
  return story.filter((stage, at) => stage.hash !== story[at - 1]?.hash || at === 0)
}

/** The addresses that things had before, by those that they have now. */
const formerly = memoise((corpus: Corpus) => Map.groupBy(departures(corpus).values(), ({ to }) => to))

/** Compares editions; `null` stands for what is yet to come. */
const compareEditions = (a: string | null, b: string | null): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : compareVersions(a, b)

/** What an entry held the last time that it was in use. */
function lastRun(entry: LedgerEntry | undefined): Told[] {
  const stages = entry?.stages ?? []
  const end = stages.at(-1)?.gone ? stages.length - 1 : stages.length
  const start = stages.slice(0, end).findLastIndex(({ gone }) => gone) + 1
  return stages.slice(start, end).map(stage => ({ ...stage, path: entry?.path ?? '' }))
}

function step(before: Stage | null, { value }: Stage): { from: string; to: string } | null {
  const from = before?.value ?? null
  return from !== null && value !== null && from !== value ? { from, to: value } : null
}

/**
 * What an address said in each edition, for the page to compare: `1.0.0:3f2a 1.1.0:9c1b`, a version for each edition that
 * brought or changed it, and `next` for what is yet to be published. Empty for what is not published.
 */
export function historyOf(corpus: Corpus, path: string): string {
  const stages = storyOf(corpus, path)
  const address = stages.length === 0 ? undefined : currentAddresses(corpus).get(path)
  if (!address) return ''
  const items = stages.map(({ edition, hash }) => `${edition}:${short(hash)}`)
  if (stages.at(-1)?.hash !== address.hash) items.push(`next:${short(address.hash)}`)
  return items.join(' ')
}

/** The same for a paragraph; empty for one that is as old as its section and never changed, which goes without saying. */
export function paragraphHistory(corpus: Corpus, section: string, anchor: string): string {
  const history = historyOf(corpus, `${section}#${anchor}`)
  const [, first = ''] = /^([^ :]+):/.exec(historyOf(corpus, section)) ?? []
  return history.includes(' ') || !history.startsWith(`${first}:`) ? history : ''
}

/** The lost paragraphs of a section whose anchors stand with one of its paragraphs, unless something else is told of them. */
export const lostAt = (corpus: Corpus, number: string, anchor: string): LostParagraph[] =>
  (corpus.publication.lost.get(number) ?? []).filter(
    lost => lost.at === anchor && !departures(corpus).has(`${sectionPath(number)}#${lost.anchor}`),
  )

const short = (hash: string | null): string => (hash ?? '').slice(0, 8)

/** What became of every published address that nothing stands at now, by its path. */
export const departures = memoise(
  (corpus: Corpus): ReadonlyMap<string, Departure> =>
    corpus.publication.ledger.size === 0 ? new Map() : departuresOf(corpus, currentAddresses(corpus)),
)

/** The departures of whole pages: each gets a page of its own that tells of it. */
export const departedPages = (corpus: Corpus): Departure[] =>
  [...departures(corpus).values()].filter(({ path }) => !path.includes('#'))

/** The departures of anchors that a page, which is still there, has to tell of. */
export const departedAnchors = (corpus: Corpus, page: string): Departure[] => anchorsGone(corpus).get(page) ?? []

const anchorsGone = memoise((corpus: Corpus) =>
  Map.groupBy(
    [...departures(corpus).values()].filter(({ path }) => path.includes('#')),
    ({ path }) => pageOf(path),
  ),
)
