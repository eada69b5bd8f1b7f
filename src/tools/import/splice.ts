import { isMap, isScalar, isSeq, parseDocument, stringify, type YAMLMap } from 'yaml'

/** Text to put into a file of records. */
interface Insertion {
  at: number
  text: string
}

/**
 * A YAML list of records with fields put into some of them and new records behind its last; every other byte stays,
 * comments and the way of writing included. Null where the file is no list of records, or one of them is not there.
 */
export function withRecords(
  text: string,
  added: ReadonlyMap<string | number, object>,
  records: readonly object[],
): string | null {
  const { contents, errors } = parseDocument(text)
  if (errors.length > 0 || (contents !== null && !isSeq(contents))) return null
  const insertions: Insertion[] = []
  for (const [id, fields] of added) {
    const item = contents?.items.find(item => isMap(item) && String(item.get('id')) === String(id))
    if (!isMap(item)) return null
    const insertion = insertionInto(text, item, fields)
    if (insertion) insertions.push(insertion)
  }
  if (records.length > 0) {
    if (contents?.flow && contents.items.length > 0) return null
    // At the end of a file the fields of its last record go before new ones: what is put in later stands first.
    insertions.unshift(
      behind(text, contents?.flow ? (contents.range?.[0] ?? 0) : null, indentOf(text, contents), records),
    )
  }
  const spliced = insertions
    .sort((a, b) => b.at - a.at)
    .reduce((out, { at, text: piece }) => out.slice(0, at) + piece + out.slice(at), text)
  return contents?.flow && contents.items.length === 0 ? spliced.replace(/\[\s*\]\s*$/, '') : spliced
}

/** The fields of a record, each on a line of its own with its lists in brackets, as far in as `indent`. */
const printFields = (fields: object, indent: string): string =>
  Object.entries(fields)
    .map(([key, value]) => `${indent}${key}: ${inOneLine(value)}\n`)
    .join('')

/** A value on one line, lists and mappings in brackets. */
function inOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return scalar(value, false)
  return stringify(value, { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false }).replace(/\n$/, '')
}

/** A text on one line: in quotation marks where YAML would put it on several, or a space of any kind begins or ends it. */
function scalar(value: unknown, inFlow: boolean): string {
  const plain = stringify(value, { lineWidth: 0 }).replace(/\n$/, '')
  const isSafe =
    plain === plain.trim() && !plain.includes('\n') && !(inFlow && /[,[\]{}]/.test(plain) && !/^["']/.test(plain))
  return isSafe ? plain : JSON.stringify(value)
}

function insertionInto(text: string, item: YAMLMap, fields: object): Insertion | null {
  const range = item.range
  const last = item.items.at(-1)
  if (!range || !last || Object.keys(fields).length === 0) return null
  if (item.flow) {
    const flat = Object.entries(fields).map(([key, value]) =>
      typeof value === 'object' && value !== null ? `${key}: ${inOneLine(value)}` : `${key}: ${scalar(value, true)}`,
    )
    const end = text.lastIndexOf('}', range[1] - 1)
    const before = text.slice(0, end).trimEnd()
    return { at: before.length, text: `${before.endsWith(',') ? ' ' : ', '}${flat.join(', ')}` }
  }
  const { value, key } = last
  const ends = (value as { range?: [number, number, number] } | null)?.range ?? (isScalar(key) ? key.range : null)
  if (!ends) return null
  const from = text[ends[1] - 1] === '\n' ? ends[1] - 1 : ends[1]
  const feed = text.indexOf('\n', from)
  const column = range[0] - (text.lastIndexOf('\n', range[0] - 1) + 1)
  const printed = printFields(fields, ' '.repeat(column))
  return feed === -1 ? { at: text.length, text: `\n${printed}` } : { at: feed + 1, text: printed }
}

/** How far in the dashes of a list stand. */
function indentOf(text: string, contents: unknown): string {
  if (!isSeq(contents) || contents.flow || !contents.range) return ''
  const [start] = contents.range
  return ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1))
}

function behind(text: string, flowAt: number | null, indent: string, records: readonly object[]): Insertion {
  const printed = records.map(record => printFields(record, `${indent}  `).replace(/^ */, `${indent}- `)).join('')
  if (flowAt !== null) return { at: flowAt, text: printed }
  return { at: text.length, text: `${text === '' || text.endsWith('\n') ? '' : '\n'}${printed}` }
}
