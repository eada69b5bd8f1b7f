import { type EntryKind, entryKinds, kindOrder } from './entry.ts'
import type { Matched } from './match.ts'
import type { SearchQuery } from './query.ts'

/** What a query found: entries by their numbers, the best first. */
export interface Ranking {
  /** The best of all kinds. */
  best: { entry: number; kind: EntryKind }[]
  /** By kind, in the order of the best of each. */
  groups: { kind: EntryKind; entries: number[] }[]
  /** The words that the entries were found by, for marking them. */
  words: Set<string>
  /** Words of the query that nothing has. */
  unknown: string[]
  /** False where no entry has all words, and these have only some. */
  complete: boolean
}

/** How much a word counts in a name, and in the text; in a name of what an entry is about, as its kind says. */
const fieldWeights = { name: 3, text: 1 } as const

/** What going by the whole query adds to a score, as a multiple of it; a name that begins with it adds a part of that. */
const nameWeight = 9
const nameStartWeight = 4

/**
 * Finds the entries that have every word of a query, or where there is none those that have the most, and puts them in
 * order. An entry counts for more the rarer the words are and the more telling the place where it has them; what goes by
 * the very name that was asked for comes first. `counts` says how many entries there are of each kind, in their order.
 */
export function rank(
  query: SearchQuery,
  counts: readonly number[],
  { terms, names, people, addressed }: Matched,
): Ranking {
  const tally = emptyTally(counts)
  const unknown = query.terms.flatMap(({ words }, index) =>
    addTerm(tally, (terms[index] as Matched['terms'][number]).hits) ? [] : words.join(' '),
  )
  const bonus = nameBonus(names)
  const most = query.terms.length
  const persons = new Set(people.flatMap(([named]) => named))
  for (const entry of persons) addWhole(tally, entry, most, bonus, persons.size)
  const there = new Set(addressed.flatMap(([named]) => named))
  for (const entry of there) addWhole(tally, entry, most, bonus, there.size)
  const reached = tally.found.reduce((a, b) => Math.max(a, b), 0)
  const scored = reached === 0 ? [] : scoredEntries(tally, reached, bonus)
  return {
    best: scored.toSorted(byScore),
    groups: grouped(scored),
    words: new Set(terms.flatMap(({ words }) => words)),
    unknown: persons.size + there.size > 0 ? [] : unknown,
    complete: reached === most,
  }
}

/** What is known of each entry so far: its score, and how many terms it has, anywhere and in its name. */
interface Tally {
  /** The kind of each entry, by its place in `kindOrder`. */
  kinds: Uint8Array
  scores: Float32Array
  found: Uint8Array
  named: Uint8Array
}

function emptyTally(counts: readonly number[]): Tally {
  const size = counts.reduce((sum, count) => sum + count, 0)
  const kinds = new Uint8Array(size)
  let first = 0
  for (const [kind, count] of counts.entries()) {
    kinds.fill(kind, first, first + count)
    first += count
  }
  return { kinds, scores: new Float32Array(size), found: new Uint8Array(size), named: new Uint8Array(size) }
}

const kindAt = ({ kinds }: Tally, entry: number): EntryKind => kindOrder[kinds[entry] as number] as EntryKind

const weightOf = (tally: Tally, entry: number, field: number): number =>
  field === 0 ? fieldWeights.name : field === 1 ? fieldWeights.text : entryKinds[kindAt(tally, entry)].topics

/** Adds a term to what is known of the entries; false where nothing has it. */
function addTerm(tally: Tally, hits: Matched['terms'][number]['hits']): boolean {
  const size = tally.scores.length
  const best = new Float32Array(size)
  const named = new Uint8Array(size)
  for (const { postings, quality } of hits) {
    const rarity = Math.log(1 + size / (1 + postings.reduce((sum, list) => sum + list.length, 0)))
    for (const [field, entries] of postings.entries()) {
      for (const entry of entries) {
        const score = rarity * quality * weightOf(tally, entry, field)
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

/**
 * Counts an entry as one that has all words, in its name: it has a person of the name that was asked for, or stands at the
 * address that was.
 */
function addWhole(tally: Tally, entry: number, most: number, bonus: Map<number, number>, count: number): void {
  const score = fieldWeights.name * Math.log(1 + tally.scores.length / (1 + count)) * most
  tally.scores[entry] = Math.max(score, tally.scores[entry] as number)
  tally.found[entry] = most
  tally.named[entry] = most
  bonus.set(entry, nameWeight)
}

/** What entries gain by going by a name that was asked for, or by one that begins with it. */
function nameBonus(names: Matched['names']): Map<number, number> {
  const bonus = new Map<number, number>()
  for (const { postings, isWhole, part } of names) {
    const gain = isWhole ? nameWeight : nameStartWeight * part
    for (const entry of postings[0]) bonus.set(entry, Math.max(gain, bonus.get(entry) ?? 0))
  }
  return bonus
}

interface Scored {
  entry: number
  kind: EntryKind
  score: number
}

const byScore = (a: Scored, b: Scored): number => b.score - a.score || a.entry - b.entry

/** The entries that have `most` terms, with their scores, kind by kind. */
function scoredEntries(tally: Tally, most: number, bonus: ReadonlyMap<number, number>): Scored[] {
  const scored: Scored[] = []
  for (const [entry, found] of tally.found.entries()) {
    if (found !== most) continue
    const kind = kindAt(tally, entry)
    const { named, told } = entryKinds[kind]
    const weight = told + ((named - told) * (tally.named[entry] as number)) / most
    scored.push({ entry, kind, score: (tally.scores[entry] as number) * weight * (1 + (bonus.get(entry) ?? 0)) })
  }
  return scored
}

/** Entries by kind, each and all in the order of the best. */
const grouped = (scored: readonly Scored[]): Ranking['groups'] =>
  [...Map.groupBy(scored.toSorted(byScore), ({ kind }) => kind)].map(([kind, entries]) => ({
    kind,
    entries: entries.map(({ entry }) => entry),
  }))
