import { slips } from '../../core/basics/slips.ts'
import { say } from '../../core/catalogue/say.ts'
import type { ScriptWords } from '../../core/catalogue/scripts.ts'
import { inSentence } from '../../core/catalogue/sentence.ts'
import { type FilterIndex, rowsWith, rowTexts, select } from './filter.ts'
import type { State } from './state.ts'
import { type FilterTerm, finderOf, spelt, termsOf, type WordLines } from './terms.ts'

/** A way out for a reader whose question no row answers. */
export interface WayOut {
  /** What to do: `Without “tinn”`, `“tin” instead of “tinn”`. */
  says: string
  /** How many rows that leaves. */
  count: number
  state: State
}

/** How many words are proposed for one that nothing has, and how short a word may be for that. */
const [mostNear, shortest] = [3, 3]

/**
 * What to loosen where nothing fits, of that which then leaves any rows: a word that is nearly the one that was typed,
 * a word left out, a dimension left out. What leaves most stands first among its like.
 */
export function waysOut(
  index: FilterIndex,
  state: State,
  words: Pick<ScriptWords<'explore'>, 'language' | 'exploreScript'>,
): WayOut[] {
  const { exploreScript: t } = words
  const terms = termsOf(state.text)
  const way = (says: string, next: State): WayOut[] => {
    const { length } = select(index, next, new Set()).rows
    return length > 0 ? [{ says, count: length, state: next }] : []
  }
  const typed = (other: (term: FilterTerm) => string[]) =>
    terms
      .flatMap(term => other(term))
      .join(' ')
      .trim()
  const near = terms.flatMap(term =>
    nearWords(index, term).flatMap(word =>
      way(say(t.instead, { word, typed: term.typed }), {
        ...state,
        text: typed(one => [one === term ? word : one.typed]),
      }),
    ),
  )
  const without = terms.flatMap(term =>
    terms.length + chosenIn(state).length > 1
      ? way(say(t.without, { typed: term.typed }), { ...state, text: typed(one => (one === term ? [] : [one.typed])) })
      : [],
  )
  const open = chosenIn(state).flatMap(id => {
    const { name = id } = index.dimensions.find(dimension => dimension.id === id) ?? {}
    return way(say(t.any, { name: inSentence(words, name) }), { ...state, chosen: { ...state.chosen, [id]: [] } })
  })
  const byCount = (a: WayOut, b: WayOut) => b.count - a.count
  return [...near, ...without.sort(byCount), ...open.sort(byCount)]
}

/** The dimensions of which something is chosen. */
const chosenIn = ({ chosen }: State): string[] =>
  Object.entries(chosen).flatMap(([id, values]) => (values.length > 0 ? [id] : []))

/** The words of the rows that a word may have been meant for, the nearest and the most frequent first. */
function nearWords(index: FilterIndex, term: FilterTerm): string[] {
  const [word = ''] = term.beginnings
  const texts = rowTexts(index).flatMap(({ texts }) => texts)
  if (!/^\p{L}+$/u.test(word) || word.length < shortest || texts.some(finderOf(term))) return []
  const most = word.length > 5 ? 2 : 1
  const wordsOf = memoisedWords()
  const words = texts.map(wordsOf)
  const count = (other: string) => rowsWith(index, text => wordsOf(text).has(other)).reduce((sum, one) => sum + one, 0)
  return [...new Set(words.flatMap(own => [...own]))]
    .map(other => ({ other, far: slips(word, other, most) }))
    .filter(({ far }) => far <= most)
    .map(one => ({ ...one, count: count(one.other) }))
    .sort((a, b) => a.far - b.far || b.count - a.count || (a.other < b.other ? -1 : 1))
    .slice(0, mostNear)
    .map(({ other }) => other)
}

/** What gives the words of a text, worked out once for each. */
function memoisedWords(): (text: WordLines) => ReadonlySet<string> {
  const known = new Map<WordLines, ReadonlySet<string>>()
  return text => {
    const words = known.get(text) ?? new Set(spelt(text).match(/\p{L}{3,}/gu) ?? [])
    known.set(text, words)
    return words
  }
}
