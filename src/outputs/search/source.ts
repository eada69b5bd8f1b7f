import { type Synonyms, synonymsOf } from './alike.ts'
import type { Columns, IndexData, PartData, PartedIndex, WholeIndex } from './data.ts'
import type { Shown } from './entry.ts'
import { type Lexicon, lexiconOf, placeOf } from './lexicon.ts'
import { fromColumns, numbersIn, unpackKeys, unpackPostings } from './pack.ts'
import { type Postings, postingsOf } from './postings.ts'

/** Where a search gets what it needs of an index. */
export interface SearchSource {
  /** How many entries there are of each kind. */
  counts: readonly number[]
  /** The language of the review, such as `de`. */
  language: string
  /** Finds the words that stand for others. */
  alike: Synonyms
  /** The keys around a key: it, and as far as they are at hand those that begin with it or are like it. */
  lexicon(key: string): Promise<Lexicon>
  /** Entries by their numbers, as they are shown. */
  shown(entries: readonly number[]): Promise<Shown[]>
}

/** A source over an index; `load` gets a part of one that is sent in parts, by its name. */
export function sourceOf(
  { counts, language, alike: synonyms, whole, parted }: IndexData,
  load: (name: string) => Promise<PartData>,
): SearchSource {
  const alike = synonymsOf(synonyms)
  if (whole) return { counts, language, alike, ...wholeSource(alike, whole) }
  if (parted) return { counts, language, alike, ...partedSource(parted, load) }
  throw new Error('the index of the search is empty')
}

/** What a source has of the index itself. */
type Access = Pick<SearchSource, 'lexicon' | 'shown'>

function wholeSource(alike: Synonyms, { shown, names, about, subjects }: WholeIndex): Access {
  const findable = names.map((given, number) => ({
    path: shown.path[number] ?? '',
    names: given === 1 ? [shown.title[number] ?? ''] : given === '' ? [] : given.split('|'),
    text: shown.text[number] ?? '',
    about: numbersIn(about[number] ?? '').map(String),
  }))
  const named = new Map(subjects.map((text, key) => [String(key), text.split('|')]))
  const lexicon = lexiconOf(postingsOf(findable, named, alike))
  return {
    lexicon: async () => lexicon,
    shown: async entries => entries.map(entry => fromColumns(shown, entry)),
  }
}

/** How many parts of the keys are asked for at most where more than one begins with what is typed. */
const mostKeyParts = 3

/** How many parts of what keys lead to are asked for at most for a word, which may stand for many. */
const mostPostingParts = 8

function partedSource(parted: PartedIndex, load: (name: string) => Promise<PartData>): Access {
  const [keyNumbers, postings, shown] = [parted.keyNumbers, parted.postings, parted.shown].map(numbersIn) as [
    number[],
    number[],
    number[],
  ]
  const keysOf = once(async index => unpackKeys((await load(`keys-${index}`)) as string))
  const postingsOfPart = once(async index => ((await load(`postings-${index}`)) as string).split(' '))
  /** What some keys lead to, by their numbers. */
  const leadTo = async (numbers: readonly number[]): Promise<Postings[]> => {
    const parts = await loaded(
      numbers.map(number => lastBefore(postings, number)),
      mostPostingParts,
      postingsOfPart,
    )
    return numbers.map(number => {
      const index = lastBefore(postings, number)
      return unpackPostings(parts.get(index)?.[number - (postings[index] ?? 0)] ?? '')
    })
  }
  return {
    async lexicon(key) {
      const first = Math.max(0, placeOf(parted.keys, `${key}\0`) - 1)
      let end = first + 1
      while (end < first + mostKeyParts && parted.keys[end]?.startsWith(key)) end++
      const parts = await Promise.all(Array.from({ length: end - first }, (_, index) => keysOf(first + index)))
      const before = keyNumbers[first] ?? 0
      return { keys: parts.flat(), postings: places => leadTo(places.map(place => before + place)) }
    },
    async shown(entries) {
      const partOf = (entry: number) => lastBefore(shown, entry)
      const parts = await loaded(
        entries.map(partOf),
        entries.length,
        async index => (await load(`shown-${index}`)) as Columns,
      )
      return entries.map(entry => {
        const index = partOf(entry)
        return fromColumns(parts.get(index) as Columns, entry - (shown[index] ?? 0))
      })
    },
  }
}

/** The first of some parts by their places, at most so many. */
async function loaded<T>(
  places: readonly number[],
  most: number,
  get: (index: number) => Promise<T>,
): Promise<Map<number, T>> {
  const wanted = [...new Set(places)].slice(0, most)
  return new Map(await Promise.all(wanted.map(async index => [index, await get(index)] as const)))
}

/** Gets each part once, however often it is asked for; one that could not be had is asked for again. */
function once<T>(get: (index: number) => Promise<T>): (index: number) => Promise<T> {
  const known = new Map<number, Promise<T>>()
  return index => {
    const part = known.get(index) ?? get(index)
    known.set(index, part)
    part.catch(() => known.delete(index))
    return part
  }
}

/** The place of the last of some rising numbers that is not greater than a number. */
function lastBefore(numbers: readonly number[], number: number): number {
  let [low, high] = [0, numbers.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((numbers[middle] as number) > number) high = middle - 1
    else low = middle
  }
  return low
}
