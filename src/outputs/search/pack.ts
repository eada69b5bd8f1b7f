import type { Columns } from './data.ts'
import type { Shown } from './entry.ts'
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

/** How many characters a key shares with the one before it, as far as they are left out. */
function sharedWith(before: string, key: string): number {
  let shared = 0
  while (shared < mostShared && shared < key.length && key[shared] === before[shared]) shared++
  return shared
}

/** A run of keys as text: each without what it shares with the one before. */
export const packKeys = (keys: readonly string[]): string =>
  keys.map((key, place) => packKey(keys[place - 1] ?? '', key)).join(' ')

/** A key as it is written behind another. */
export function packKey(before: string, key: string): string {
  const shared = sharedWith(before, key)
  return writeNumbers([shared]) + key.slice(shared)
}

/** Reads what `packKeys` wrote. */
export function unpackKeys(text: string): string[] {
  let before = ''
  return (text === '' ? [] : text.split(' ')).map(line => {
    before = before.slice(0, numbersIn(line.charAt(0))[0]) + line.slice(1)
    return before
  })
}

/** What a key leads to as text: its lists, without the last ones that are empty. */
export const packPostings = (postings: Postings): string => postings.map(writeNumbers).join('!').replace(/!+$/, '')

/** Reads what `packPostings` wrote. */
export function unpackPostings(text: string): Postings {
  const [names = '', words = '', about = ''] = text.split('!')
  return [numbersIn(names), numbersIn(words), numbersIn(about)]
}

/** Rising numbers as a list; `writeNumbers` wrote them. */
export function numbersIn(text: string): number[] {
  const numbers: number[] = []
  readNumbers(text, number => numbers.push(number))
  return numbers
}
