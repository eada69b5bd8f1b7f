import type { SourceCopy } from './copy.ts'

/** As many words in a row that stand in a work are taken from it. */
export const copiedRun = 8

/** A run of words that stands in a work too. */
export interface Copied {
  ref: number
  /** Where the run begins, and where it ends, in the text that was asked about. */
  start: number
  end: number
}

interface Word {
  word: string
  start: number
  end: number
}

/** What hyphens and dashes hold together is one word. */
const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}\ufffc]+(?:[-‐‑–][\p{L}\p{N}\ufffc]+)*/gu)].map(({ 0: word, index }) => ({
    word: word.normalize('NFKC').toLowerCase().replace(/[‐‑–]/g, '-'),
    start: index,
    end: index + word.length,
  }))

/** Finds the first run of eight words or more that a text has in common with one of the copies; null where there is none. */
export function copiedFinder(copies: readonly SourceCopy[]): (text: string) => Copied | null {
  const runs = new Map<string, number>()
  for (const { ref, text } of copies) for (const { key } of runsOf(wordsIn(text))) runs.set(key, ref)
  return text => {
    const words = wordsIn(text)
    for (const { key, index } of runsOf(words)) {
      const ref = runs.get(key)
      if (ref === undefined) continue
      return { ref, start: words[index]?.start ?? 0, end: words[index + copiedRun - 1]?.end ?? text.length }
    }
    return null
  }
}

function* runsOf(words: readonly Word[]): Generator<{ key: string; index: number }> {
  for (let index = 0; index + copiedRun <= words.length; index++)
    yield {
      key: words
        .slice(index, index + copiedRun)
        .map(({ word }) => word)
        .join(' '),
      index,
    }
}
