import { type Sketch, share } from './sketch.ts'

/** A published paragraph, as the ledger remembers it. */
export interface PublishedParagraph {
  hash: string
  sketch: Sketch
}

/** A paragraph as it stands now. */
export interface Present {
  hash: string
  words: ReadonlySet<number>
}

/** How much of its words a paragraph must keep to be known again where it stood between its neighbours, and elsewhere. */
const inPlace = 0.25
const elsewhere = 0.45

/**
 * Which of the paragraphs that a section has now is which of those that it had, both in the order of the text: for each
 * present one the index of its published one, or null. What says the same is the same; of the rest the most alike pairs
 * are, by the words that tell the section's paragraphs apart. Each is used once. Where two are equally alike, order decides.
 */
export function matchParagraphs(
  published: readonly PublishedParagraph[],
  present: readonly Present[],
): (number | null)[] {
  const matched = equals(published, present)
  const taken = new Set(matched)
  for (const { old, now } of likenesses(published, present, matched)) {
    if (taken.has(old) || matched[now] !== null) continue
    matched[now] = old
    taken.add(old)
  }
  return matched
}

/** The pairs of equal paragraphs; of repeated ones the first is the first. */
function equals(published: readonly PublishedParagraph[], present: readonly Present[]): (number | null)[] {
  const byHash = Map.groupBy(published.keys(), old => published[old]?.hash)
  return present.map(({ hash }) => byHash.get(hash)?.shift() ?? null)
}

/** The pairs of paragraphs not yet matched that are alike enough, the most alike first. */
function likenesses(
  published: readonly PublishedParagraph[],
  present: readonly Present[],
  matched: readonly (number | null)[],
) {
  const used = new Set(matched)
  const weight = distinctness(present)
  const gaps = gapsOf(published.length, matched)
  const pairs = published.flatMap(({ sketch }, old) =>
    used.has(old)
      ? []
      : present.flatMap(({ words }, now) => {
          if (matched[now] !== null) return []
          const { from, to } = gaps[old] as Gap
          const placed = now > from && now < to
          const like = share(sketch, words, weight)
          return like >= (placed ? inPlace : elsewhere) || (placed && to - from === 2 && sketch.length === 0)
            ? [{ old, now, rank: like + (placed ? 0.1 : 0) }]
            : []
        }),
  )
  return pairs.sort((a, b) => b.rank - a.rank || a.old - b.old || a.now - b.now)
}

/** How much a word tells: the less, the more of the section's paragraphs have it. */
function distinctness(present: readonly Present[]): (word: number) => number {
  const counts = new Map<number, number>()
  for (const { words } of present) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return word => 1 / (counts.get(word) ?? 1)
}

interface Gap {
  from: number
  to: number
}

/** For each published paragraph, between which present ones it would stand by its matched neighbours. */
function gapsOf(count: number, matched: readonly (number | null)[]): Gap[] {
  const nowOf = new Map(matched.flatMap((old, now) => (old === null ? [] : [[old, now] as const])))
  const gaps: Gap[] = []
  let from = -1
  for (let old = 0; old < count; old++) {
    gaps.push({ from, to: matched.length })
    from = nowOf.get(old) ?? from
  }
  let to = matched.length
  for (let old = count - 1; old >= 0; old--) {
    ;(gaps[old] as Gap).to = to
    to = nowOf.get(old) ?? to
  }
  return gaps
}
