import type { Columns } from './data.ts'
import type { Shown } from './entry.ts'
import type { Lexicon } from './lexicon.ts'
import { unmarked } from './marks.ts'
import { readNumbers, writeNumbers } from './numbers.ts'
import type { Postings } from './postings.ts'

const shownFields = ['path', 'title', 'place', 'text'] as const

/** Entries as columns; the last of the marks are left out where they say nothing. */
export const toColumns = (entries: readonly Shown[]): Columns => {
  const column = (field: keyof Shown) => entries.map(entry => entry[field])
  return {
    ...{ path: column('path'), title: column('title'), place: column('place'), text: column('text') },
    mark: column('mark').join('').replace(/0+$/, ''),
  }
}

/** The entry at a place in columns. */
export const fromColumns = (columns: Columns, place: number): Shown => ({
  ...(Object.fromEntries(shownFields.map(field => [field, columns[field][place] ?? ''])) as Omit<Shown, 'mark'>),
  mark: columns.mark.charAt(place) || unmarked,
})

/** A number below this is written in one character. */
const mostShared = 44

/** A run of a lexicon as text: each key without what it shares with the one before, then its three lists of entries. */
export function packLexicon(keys: readonly string[], postings: ReadonlyMap<string, Postings>): string {
  let before = ''
  const lines = keys.map(key => {
    let shared = 0
    while (shared < mostShared && shared < key.length && key[shared] === before[shared]) shared++
    before = key
    const lists = (postings.get(key) ?? []).map(writeNumbers).join('!')
    return `${writeNumbers([shared])}${key.slice(shared)}!${lists}`
  })
  return lines.join(' ')
}

/** Reads what `packLexicon` wrote; the lists of a key are read when they are asked for. */
export function unpackLexicon(text: string): Lexicon {
  const keys: string[] = []
  const lists: string[][] = []
  let before = ''
  for (const line of text === '' ? [] : text.split(' ')) {
    const [key = '', ...rest] = line.slice(1).split('!')
    before = before.slice(0, numbersIn(line.charAt(0))[0]) + key
    keys.push(before)
    lists.push(rest)
  }
  return { keys, at: place => (lists[place] ?? []).map(numbersIn) as unknown as Postings }
}

function numbersIn(text: string): number[] {
  const numbers: number[] = []
  readNumbers(text, number => numbers.push(number))
  return numbers
}
