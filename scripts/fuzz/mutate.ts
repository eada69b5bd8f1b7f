import { parse } from 'yaml'
import { changeField, type Stock, schemaOf, wordsIn, written } from './fields.ts'
import { pieces } from './pieces.ts'
import type { Random } from './random.ts'
import { copyRecord } from './records.ts'
import { texts } from './values.ts'

/** The text files of a review, by path. */
export type Files = Readonly<Record<string, string>>

/** A change of a review: the files that are other than before, and what it is in a few words. */
export interface Mutation {
  files: Files
  what: string
}

/** Changes a review at random; null where the change that was drawn finds nothing to change. */
export function mutate(files: Files, random: Random): Mutation | null {
  const { name, fits, change } = random.of(kinds)
  const fitting = Object.keys(files).filter(fits)
  if (fitting.length === 0) return null
  const file = random.of(fitting)
  const changed = change({ files, file, text: files[file] ?? '', random })
  const isSame = changed === null || Object.entries(changed).every(([path, text]) => files[path] === text)
  return isSame ? null : { files: changed, what: `${name} in ${file}` }
}

/** What a change works on. */
interface Task {
  files: Files
  file: string
  text: string
  random: Random
}

interface Kind {
  name: string
  fits(file: string): boolean
  change(task: Task): Files | null
}

const ending =
  (...ends: string[]) =>
  (file: string) =>
    ends.some(end => file.endsWith(end))

/** A change of the text of one file. */
const ofText = (change: (text: string, random: Random) => string | null) => (task: Task) => {
  const text = change(task.text, task.random)
  return text === null ? null : { [task.file]: text }
}

const data = ending('.yaml', '.json')
const changes: readonly (Kind & { often: number })[] = [
  { name: 'a field', often: 8, fits: data, change: aField },
  { name: 'a record more', often: 2, fits: file => data(file) && !/review|vocabulary/.test(file), change: aRecord },
  { name: 'a cell', often: 2, fits: ending('.csv'), change: ofText(changeCell) },
  { name: 'a character', often: 1, fits: () => true, change: ofText(changeCharacter) },
  { name: 'a token', often: 1, fits: () => true, change: ofText(changeToken) },
  { name: 'a line', often: 1, fits: () => true, change: ofText(changeLine) },
  { name: 'a piece of Markdown', often: 5, fits: ending('.mdx'), change: ofText(insertPiece) },
  { name: 'a piece in a line', often: 3, fits: ending('.mdx'), change: ofText(insertInLine) },
  { name: 'no text', often: 1, fits: ending('.mdx'), change: ofText((_text, random) => (random.below(9) ? null : '')) },
]
const kinds = changes.flatMap(change => Array<Kind>(change.often).fill(change))

/** What a file of data holds; null for one that can't be read. */
function dataOf(text: string): unknown {
  try {
    return parse(text, { logLevel: 'silent', uniqueKeys: false }) as unknown
  } catch {
    return null
  }
}

const isData = (value: unknown): value is Record<string, unknown> | unknown[] =>
  typeof value === 'object' && value !== null

function aField({ files, file, text, random }: Task): Files | null {
  const stock = stockOf(files, random)
  const found = schemaOf(file, stock.facets)
  const value = dataOf(text)
  if (!found || !isData(value) || !changeField(value, found.schema, stock)) return null
  return { [file]: written(value, file.endsWith('.json')) }
}

function stockOf(files: Files, random: Random): Stock {
  const all = Object.entries(files).flatMap(([file, text]) => (file.startsWith('data/') ? [text] : []))
  const vocabulary = dataOf(files['data/vocabulary.yaml'] ?? '') as { facets?: { id?: unknown }[] } | null
  const facets = Array.isArray(vocabulary?.facets) ? vocabulary.facets.map(facet => String(facet?.id)) : []
  return { random, words: wordsIn(all), facets }
}

/** A record more, and the text that shows it, as one change: alone, neither is accepted. */
function aRecord({ files, file, text, random }: Task): Files | null {
  const kind = schemaOf(file, [])?.kind
  const records = dataOf(text)
  if (!kind || !Array.isArray(records) || records.length === 0) return null
  const copy = copyRecord(records, kind, random)
  if (!copy) return null
  const section = `content/${copy.section}.mdx`
  const changed = { [file]: written(records, file.endsWith('.json')) }
  const place = files[section]
  return copy.shownBy === null || place === undefined
    ? changed
    : { ...changed, [section]: `${place.trimEnd()}\n\n${copy.shownBy}\n` }
}

const characters = [
  ...'{}[]<>()*_`"\'\\|#&$~^:=,;-+!?/@%\n\t 0aÅé−–茶💧\u0000\u0001\u00a0\u200b\u202e\u2028\ufeff\ud800',
]

/** A text with what stands from one place to another replaced. */
const spliced = (text: string, from: number, to: number, by: string): string =>
  text.slice(0, from) + by + text.slice(to)

function changeCharacter(text: string, random: Random): string {
  const at = random.below(text.length + 1)
  return spliced(text, at, at + random.below(2), random.below(4) === 0 ? '' : random.of(characters))
}

function changeToken(text: string, random: Random): string | null {
  const tokens = [...text.matchAll(/[\p{L}\d_.-]+|\S/gu)]
  if (tokens.length < 2) return null
  const [one, other] = [random.of(tokens), random.of(tokens)]
  return spliced(text, one.index, one.index + one[0].length, random.below(3) === 0 ? '' : other[0])
}

function changeLine(text: string, random: Random): string {
  const lines = text.split('\n')
  const at = random.below(lines.length)
  if (random.below(2) === 0) lines.splice(at, 1)
  else lines.splice(at, 0, random.of(lines))
  return lines.join('\n')
}

function changeCell(text: string, random: Random): string | null {
  const cells = [...text.matchAll(/(?<=[,\n])[^,\n"]*(?=[,\n])/g)]
  if (cells.length === 0) return null
  const { index, 0: cell } = random.of(cells)
  const other = random.below(2) === 0 ? random.of(cells)[0] : random.of(texts)
  return spliced(text, index, index + cell.length, /[",\n]/.test(other) ? `"${other.replaceAll('"', '""')}"` : other)
}

function insertPiece(text: string, random: Random): string {
  const breaks = [0, ...[...text.matchAll(/\n\n/g)].map(({ index }) => index + 2), text.length]
  const at = random.of(breaks)
  return `${text.slice(0, at)}${at === text.length ? '\n' : ''}${random.of(pieces)}\n\n${text.slice(at)}`
}

function insertInLine(text: string, random: Random): string | null {
  const spaces = [...text.matchAll(/(?<=[\p{L},.]) (?=\p{L})/gu)]
  if (spaces.length === 0) return null
  const { index } = random.of(spaces)
  const piece = random.below(3) === 0 ? random.of(texts) : random.of(pieces)
  return spliced(text, index, index, ` ${piece.replace(/\s*\n[\s\S]*/, '')}`)
}
