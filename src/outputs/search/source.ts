import { type Synonyms, synonymsOf } from './alike.ts'
import type { Columns, IndexData, PartData, PartedIndex, WholeIndex } from './data.ts'
import type { Shown } from './entry.ts'
import { type Lexicon, lexiconOf, placeOf } from './lexicon.ts'
import { readNumbers } from './numbers.ts'
import { fromColumns, unpackLexicon } from './pack.ts'
import { postingsOf } from './postings.ts'

/** Where a search gets what it needs of an index. */
export interface SearchSource {
  /** How many entries there are of each kind. */
  counts: readonly number[]
  /** Finds the words that stand for others. */
  alike: Synonyms
  /** The keys around a key: it, and as far as they are at hand those that begin with it or are like it. */
  lexicon(key: string): Promise<Lexicon>
  /** Entries by their numbers, as they are shown. */
  shown(entries: readonly number[]): Promise<Shown[]>
}

/** A source over an index; `load` gets a part of one that is sent in parts, by its name. */
export function sourceOf(
  { counts, alike: synonyms, whole, parted }: IndexData,
  load: (name: string) => Promise<PartData>,
): SearchSource {
  const alike = synonymsOf(synonyms)
  if (whole) return wholeSource(counts, alike, whole)
  if (parted) return partedSource(counts, alike, parted, load)
  throw new Error('the index of the search is empty')
}

function wholeSource(counts: number[], alike: Synonyms, { shown, names, about, subjects }: WholeIndex): SearchSource {
  const findable = names.map((given, number) => ({
    names: given === 1 ? [shown.title[number] ?? ''] : given === '' ? [] : given.split('|'),
    text: shown.text[number] ?? '',
    about: numbersIn(about[number] ?? '').map(String),
  }))
  const named = new Map(subjects.map((text, key) => [String(key), text.split('|')]))
  const lexicon = lexiconOf(postingsOf(findable, named, alike))
  return {
    counts,
    alike,
    lexicon: async () => lexicon,
    shown: async entries => entries.map(entry => fromColumns(shown, entry)),
  }
}

function numbersIn(text: string): number[] {
  const numbers: number[] = []
  readNumbers(text, number => numbers.push(number))
  return numbers
}

/** How many parts of the lexicon are asked for at most where more than one begins with what is typed. */
const mostParts = 3

function partedSource(
  counts: number[],
  alike: Synonyms,
  { keys, shown }: PartedIndex,
  load: (name: string) => Promise<PartData>,
): SearchSource {
  const lexicons = new Map<string, Promise<Lexicon>>()
  const part = (index: number): Promise<Lexicon> => {
    const name = `keys-${index}`
    const known = lexicons.get(name) ?? load(name).then(text => unpackLexicon(text as string))
    lexicons.set(name, known)
    return known
  }
  return {
    counts,
    alike,
    async lexicon(key) {
      const first = Math.max(0, placeOf(keys, `${key}\0`) - 1)
      let end = first + 1
      while (end < first + mostParts && keys[end]?.startsWith(key)) end++
      return joined(await Promise.all(Array.from({ length: end - first }, (_, index) => part(first + index))))
    },
    async shown(entries) {
      const partOf = (entry: number) => lastBefore(shown, entry)
      const wanted = [...new Set(entries.map(partOf))]
      const parts = new Map(
        await Promise.all(wanted.map(async index => [index, (await load(`shown-${index}`)) as Columns] as const)),
      )
      return entries.map(entry => {
        const index = partOf(entry)
        return fromColumns(parts.get(index) as Columns, entry - (shown[index] ?? 0))
      })
    },
  }
}

/** The place of the last of some rising numbers that is not greater than a number. */
function lastBefore(numbers: readonly number[], number: number): number {
  let place = numbers.length - 1
  while (place > 0 && (numbers[place] as number) > number) place--
  return place
}

/** Neighbouring lexicons as one. */
function joined(parts: readonly Lexicon[]): Lexicon {
  const [only] = parts
  if (only && parts.length === 1) return only
  const keys = parts.flatMap(part => part.keys)
  const owner = parts.flatMap(part => part.keys.map((_, place) => ({ part, place })))
  return {
    keys,
    at(place) {
      const own = owner[place]
      return own ? own.part.at(own.place) : [[], [], []]
    },
  }
}
