import { isUnspaced, spellings, wordsIn } from './words.ts'

/** A run of words that a group of synonyms has: where it begins, how many words it takes, and the group. */
export interface Alike {
  at: number
  length: number
  group: Group
}

/** Words and phrases that stand for each other. */
interface Group {
  /** The key under which an index has whatever has one of them; no word is such a key. */
  key: string
  /** Each as words that can be compared; the first stands for all. */
  phrases: string[][]
}

/** The synonyms of a review. */
export interface Synonyms {
  /** Those in a row of words: the longest at each place, none over another. */
  longest(words: readonly string[]): Alike[]
  /** The groups of all that stand in a row of words, those inside longer ones among them. */
  groups(words: readonly string[]): Group[]
}

/** Reads groups of synonyms, each as a review writes it. */
export function synonymsOf(groups: readonly (readonly string[])[]): Synonyms {
  const byFirst = new Map<string, Phrase[]>()
  for (const texts of groups) {
    const phrases = texts.flatMap(text => spellings(wordsIn(text))).filter(({ length }) => length > 0)
    const group = { key: `~${(phrases[0] ?? []).join('_')}`, phrases }
    for (const words of phrases) {
      const others = byFirst.get(words[0] as string) ?? []
      byFirst.set(words[0] as string, [...others, { words, group }].sort(longestFirst))
    }
  }
  const at = (words: readonly string[], place: number): Phrase[] =>
    byFirst.get(words[place] as string)?.filter(phrase => phrase.words.every((one, i) => words[place + i] === one)) ??
    []
  /** A synonym of one character stands in each two of which that is the first. */
  const alone = (word: string): Phrase[] => {
    const [first = ''] = isUnspaced(word) ? word : ''
    return first === word ? [] : (byFirst.get(first)?.filter(({ words }) => words.length === 1) ?? [])
  }
  return {
    longest(words) {
      const found: Alike[] = []
      let place = 0
      while (place < words.length) {
        const [here] = at(words, place)
        if (here) found.push({ at: place, length: here.words.length, group: here.group })
        place += here?.words.length ?? 1
      }
      return found
    },
    groups: words => words.flatMap((word, place) => [...at(words, place), ...alone(word)].map(({ group }) => group)),
  }
}

/** Words with the first of each group of synonyms in the place of the others. */
export function alikened(words: readonly string[], synonyms: Synonyms): string[] {
  const out = [...words]
  for (const { at, length, group } of synonyms.longest(words).reverse())
    out.splice(at, length, ...(group.phrases[0] ?? []))
  return out
}

interface Phrase {
  words: string[]
  group: Group
}

const longestFirst = (a: Phrase, b: Phrase): number => b.words.length - a.words.length
