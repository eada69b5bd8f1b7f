import { type EntryKind, entryKinds, kindOrder } from './entry.ts'
import { expand } from './expand.ts'
import { type Lexicon, placeOf } from './lexicon.ts'
import type { SearchQuery } from './query.ts'

/** What a query found: entries by their numbers, the best first. */
export interface Ranking {
  /** By kind, in the order of the best of each. */
  groups: { kind: EntryKind; entries: number[] }[]
  /** The words that the entries were found by, for marking them. */
  words: Set<string>
  /** Words of the query that nothing has. */
  unknown: string[]
  /** False where no entry has all words, and these have only some. */
  complete: boolean
}

/** How much a word counts in a name, in the text, and in a name of what an entry is about. */
const fieldWeights = [3, 1, 0.4] as const

/** What going by the whole query adds to a score, as a multiple of it; a name that begins with it adds a part of that. */
const nameWeight = 9
const nameStartWeight = 4

/**
 * Finds the entries that have every word of a query, or where there is none those that have the most, and puts them in
 * order. An entry counts for more the rarer the words are and the more telling the place where it has them; what goes by
 * the very name that was asked for comes first. `counts` says how many entries there are of each kind, in their order;
 * the lexicons hold the words of the query, one each, and its name.
 */
export function rank(
  query: SearchQuery,
  counts: readonly number[],
  words: readonly Lexicon[],
  names: Lexicon,
): Ranking {
  const tally = emptyTally(counts.reduce((sum, count) => sum + count, 0))
  const matched = new Set<string>()
  const unknown = query.words.filter((word, index) => {
    const growing = query.growing && index === query.words.length - 1
    return !addWord(tally, words[index] as Lexicon, word, growing, matched)
  })
  const most = tally.found.reduce((a, b) => Math.max(a, b), 0)
  return {
    groups: most === 0 ? [] : grouped(counts, tally, most, nameBonus(query, names)),
    words: matched,
    unknown,
    complete: most === query.words.length,
  }
}

/** What is known of each entry so far: its score, and how many words it has, anywhere and in its name. */
interface Tally {
  scores: Float32Array
  found: Uint8Array
  named: Uint8Array
}

const emptyTally = (size: number): Tally => ({
  scores: new Float32Array(size),
  found: new Uint8Array(size),
  named: new Uint8Array(size),
})

/** Adds a word to what is known of the entries, and the keys that it stands for to a set; false where nothing has it. */
function addWord(tally: Tally, lexicon: Lexicon, word: string, growing: boolean, matched: Set<string>): boolean {
  const size = tally.scores.length
  const best = new Float32Array(size)
  const named = new Uint8Array(size)
  for (const { place, quality } of expand(lexicon, word, growing)) {
    matched.add((lexicon.keys[place] as string).replace(/\.$/, ''))
    const postings = lexicon.at(place)
    const rarity = Math.log(1 + size / (1 + postings.reduce((sum, list) => sum + list.length, 0)))
    for (const [field, entries] of postings.entries()) {
      const score = rarity * quality * (fieldWeights[field] as number)
      for (const entry of entries) {
        if (score > (best[entry] as number)) best[entry] = score
        if (field === 0) named[entry] = 1
      }
    }
  }
  let isKnown = false
  for (let entry = 0; entry < size; entry++) {
    const score = best[entry] as number
    if (score === 0) continue
    isKnown = true
    tally.scores[entry] = (tally.scores[entry] as number) + score
    tally.found[entry] = (tally.found[entry] as number) + 1
    tally.named[entry] = (tally.named[entry] as number) + (named[entry] as number)
  }
  return isKnown
}

/** What entries gain by going by the name that was asked for, or by one that begins with it. */
function nameBonus({ name, growing }: SearchQuery, { keys, at }: Lexicon): Map<number, number> {
  const bonus = new Map<number, number>()
  for (let place = placeOf(keys, name); keys[place]?.startsWith(name); place++) {
    const key = keys[place] as string
    const isWhole = key === name
    if (!isWhole && !growing && key[name.length] !== '_') continue
    const gain = isWhole ? nameWeight : (nameStartWeight * name.length) / key.length
    for (const entry of at(place)[0]) bonus.set(entry, Math.max(gain, bonus.get(entry) ?? 0))
  }
  return bonus
}

/** The entries that have `most` words, by kind, in order. */
function grouped(counts: readonly number[], tally: Tally, most: number, bonus: ReadonlyMap<number, number>) {
  let first = 0
  const groups = counts.map((count, index) => {
    const kind = kindOrder[index] as EntryKind
    const { named, told } = entryKinds[kind]
    const scored: { entry: number; score: number }[] = []
    for (let entry = first; entry < first + count; entry++) {
      if (tally.found[entry] !== most) continue
      const weight = told + ((named - told) * (tally.named[entry] as number)) / most
      scored.push({ entry, score: (tally.scores[entry] as number) * weight * (1 + (bonus.get(entry) ?? 0)) })
    }
    first += count
    scored.sort((a, b) => b.score - a.score || a.entry - b.entry)
    return { kind, best: scored[0]?.score ?? 0, entries: scored.map(({ entry }) => entry) }
  })
  return groups
    .filter(({ entries }) => entries.length > 0)
    .sort((a, b) => b.best - a.best)
    .map(({ kind, entries }) => ({ kind, entries }))
}
