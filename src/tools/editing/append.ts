import { isMap, isSeq, type Pair, parseDocument, type YAMLSeq } from 'yaml'
import { Refusal } from '../release/refusal.ts'

/**
 * A file with a list of records, with another one at its end; all that stood there stays as it was. Throws a `Refusal`
 * where the list is written in a way that takes no lines. Gives the line at which the record begins too, from 1 on.
 */
export function withRecord(text: string, file: string, lines: readonly string[]): { text: string; line: number } {
  const list = parseDocument(text).contents
  if (list !== null && !(isSeq(list) && !list.flow)) throw closed(file)
  const end = text === '' || text.endsWith('\n') ? text : `${text}\n`
  const indent = isSeq(list) ? columnOf(text, list) : 0
  return grown(text, file, end.length, end, itemLines(lines, indent), isSeq(list) ? list.items.length : 0)
}

/**
 * A file with a mapping, with another item at a place of the list under a key: behind those of which `isBefore` holds.
 */
export function withItem(
  text: string,
  file: string,
  { key, line, isBefore }: { key: string; line: string; isBefore(item: Record<string, unknown>): boolean },
): { text: string; line: number } {
  const document = parseDocument(text)
  const pair = isMap(document.contents)
    ? (document.contents.items as Pair[]).find(item => String(item.key) === key)
    : undefined
  const list = pair?.value
  if (!isSeq(list) || list.flow) throw closed(file)
  const items = list.toJSON() as Record<string, unknown>[]
  const before = items.findLastIndex(isBefore)
  const node = list.items[before] as { range?: [number, number, number] } | undefined
  if (!node?.range) throw closed(file)
  const at = text.indexOf('\n', node.range[1] - 1) === -1 ? text.length : text.indexOf('\n', node.range[1] - 1) + 1
  const start = text.endsWith('\n') || at < text.length ? text : `${text}\n`
  return grown(
    text,
    file,
    Math.min(at, start.length),
    start,
    itemLines([line], columnOf(text, list)),
    items.length,
    key,
  )
}

/** Where the dash of the items of a list stands in its line. */
function columnOf(text: string, list: YAMLSeq): number {
  const [start] = list.range ?? [0]
  return start - (text.lastIndexOf('\n', start - 1) + 1)
}

const itemLines = (lines: readonly string[], indent: number): string =>
  lines.map((line, index) => `${' '.repeat(indent)}${index === 0 ? '- ' : '  '}${line}\n`).join('')

/** Puts lines into a text, and makes sure that its list has one item more and nothing else has changed. */
function grown(
  before: string,
  file: string,
  at: number,
  text: string,
  lines: string,
  length: number,
  key?: string,
): { text: string; line: number } {
  const added = before.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines
  const whole = text.slice(0, at) + added + text.slice(at)
  const document = parseDocument(whole)
  const list = key === undefined ? document.contents : document.get(key)
  if (document.errors.length > 0 || !isSeq(list) || list.items.length !== length + 1) throw closed(file)
  return { text: whole, line: text.slice(0, at).split('\n').length }
}

const closed = (file: string): Refusal =>
  new Refusal(`${file} is no list with an item on each line, to which one could be added: write it there by hand.`)
