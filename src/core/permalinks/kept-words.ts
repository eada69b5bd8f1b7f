import { z } from 'zod'
import type { Wording } from '../corpus/publication.ts'

/** The folder of the files with the words of editions, relative to the review's root. */
export const wordsFolder = 'data/editions'

/** The file with the words that an edition brought or changed. */
export const wordsFile = (version: string): string => `${wordsFolder}/${version}.json`

/** The names of such files. */
export const wordsFileName = /^data\/editions\/\d+\.\d+\.\d+\.json$/

const wordings = z.record(z.string(), z.array(z.tuple([z.string(), z.string()])))

/** Words by their addresses as JSON, a line an address. */
export function printWords(words: ReadonlyMap<string, Wording>): string {
  const lines = [...words].map(([path, wording]) => `${JSON.stringify(path)}: ${JSON.stringify(wording)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}

/** The words that `printWords` wrote; null where a text is none of its. */
export function readWords(text: string): ReadonlyMap<string, Wording> | null {
  try {
    const read = wordings.safeParse(JSON.parse(text))
    return read.success ? new Map(Object.entries(read.data)) : null
  } catch {
    return null
  }
}
