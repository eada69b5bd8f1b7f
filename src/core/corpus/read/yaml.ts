import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type YAMLError,
} from 'yaml'
import type { Report } from '../problems.ts'
import { code } from '../words.ts'
import { areTooMany } from './limits.ts'
import type { ListNode, MapEntry, Node } from './node.ts'
import type { SourceFile } from './source.ts'
import { documentEnd, endedBefore, explain } from './yaml-errors.ts'

/** What came of reading a file: its value, and the places where something is wrong with it, which have been reported. */
export interface Parsed {
  /** Null where nothing could be made of the file. */
  root: Node | null
  /** Offsets of the faults: a record that holds one is not to be trusted. */
  faults: number[]
  /** The columns of a table that name no field, with their values. */
  strangers?: ReadonlyMap<string, ReadonlySet<string>>
}

/** What sound files were last read as: an edit changes one of them, and the others need no parser again. */
const kept = new Map<string, { text: string; parsed: Parsed }>()

/** What sound files were read as by other processes. */
export interface ParseShelf {
  /** What a file was read as; null where nobody has kept that. */
  take(source: SourceFile): Node | null
  put(source: SourceFile, root: Node): void
}

let shelf: ParseShelf | null = null

/** Has what sound files are read as be taken from a shelf, and put there: null ends that, and lets go of all of it. */
export function keepParses(parses: ParseShelf | null): void {
  shelf = parses
  if (parses === null) kept.clear()
}

/** Reads a YAML file, or gives what it was read as where it has not changed since and had no fault. */
export function readYaml(source: SourceFile, report: Report): Parsed {
  const { file, text } = source
  const known = kept.get(file)
  if (known?.text === text) {
    if (known.parsed.root) shelf?.put(source, known.parsed.root)
    return known.parsed
  }
  const taken = shelf?.take(source)
  const parsed = taken ? { root: taken, faults: [] } : parse(source, report)
  if (parsed.faults.length > 0) return parsed
  kept.set(file, { text, parsed })
  if (!taken && parsed.root) shelf?.put(source, parsed.root)
  return parsed
}

/**
 * A list is cut at its top-level dashes and read item by item, so that a slip in one record neither hides the
 * others nor harms them.
 */
function parse(source: SourceFile, report: Report): Parsed {
  const faults: number[] = []
  const items = cut(source.text)
  if (!items) return { root: readPiece(source, 0, source.text.length, faults, report), faults }
  if (areTooMany(items.length, source, report)) return { root: null, faults: [0] }
  const list: ListNode = { type: 'list', items: [], start: items[0] ?? 0, end: source.text.length }
  items.forEach((start, index) => {
    const end = items[index + 1] ?? source.text.length
    const before = faults.length
    const piece = readPiece(source, start, end, faults, report)
    const ended = end < source.text.length ? documentEnd.exec(source.text.slice(start, end)) : null
    if (ended && faults.length === before) {
      faults.push(start + ended.index)
      report('yaml/syntax', source.placeAt(start + ended.index), ...endedBefore)
    }
    if (piece?.type !== 'list') return
    // A faulty item answers for all of its lines, so that a fault behind its last value counts as its own.
    list.items.push(
      ...(faults.length > before ? piece.items.map(item => ({ ...item, start, end: end - 1 })) : piece.items),
    )
  })
  return { root: list, faults }
}

/** The offsets of the dashes of a list that begins a file, or null where the file begins with something else. */
function cut(text: string): number[] | null {
  const first = /^(?:[ \t]*(?:#.*)?\r?\n|---[ \t]*\r?\n)*( *)-(?=[ \r\n])/.exec(text)
  if (!first) return null
  const dash = `\n${first[1]}-`
  const dashes = [first[0].length - 1]
  for (let at = text.indexOf(dash, first[0].length - 1); at !== -1; at = text.indexOf(dash, at + dash.length)) {
    const after = text[at + dash.length]
    if (after === ' ' || after === '\n' || after === '\r' || after === undefined) dashes.push(at + dash.length - 1)
  }
  return dashes.map(dash => dash - (first[1]?.length ?? 0))
}

function readPiece(source: SourceFile, start: number, end: number, faults: number[], report: Report): Node | null {
  const document = parseDocument(source.text.slice(start, end), {
    prettyErrors: false,
    keepSourceTokens: false,
    logLevel: 'error',
  })
  const errors = telling(document)
  for (const error of errors) {
    const { offset, problem, message, hint } = explain(error, document, source.text.slice(start, end))
    faults.push(start + offset)
    report(problem, source.placeAt(start + offset), message, hint)
  }
  const fault = (offset: number, message: string, hint: string) => {
    if (errors.length > 0) return
    faults.push(start + offset)
    report('yaml/syntax', source.placeAt(start + offset), message, hint)
  }
  return document.contents ? convert(document.contents, start, fault) : null
}

/** The errors that each say something of their own: after the first slip the parser's others are mostly its echo. */
function telling(document: Document.Parsed): YAMLError[] {
  const all = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])
  const slip = all.find(error => error.code !== 'DUPLICATE_KEY')
  return all.filter(error => error.code === 'DUPLICATE_KEY' || error === slip)
}

/** The tags that say of a value what it is without them. */
const plainTags = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map(name => `!!${name}`))

/** A tag as one writes it, `!!omap`; null where a value has none. */
const shortTag = (tag: string | undefined): string | null => tag?.replace('tag:yaml.org,2002:', '!!') ?? null

type Fault = (offset: number, message: string, hint: string) => void

function convert(node: unknown, base: number, fault: Fault): Node {
  const [start = 0, end = start] = (node as { range?: [number, number, number] | null }).range ?? []
  const extent = { start: base + start, end: base + end }
  const tag = isNode(node) && !isAlias(node) ? shortTag(node.tag) : null
  if (tag !== null && !plainTags.has(tag)) {
    fault(
      start,
      `The tag ${code(tag)} asks for what data files do not have.`,
      'Leave it out, and write a text, a number, a list or a mapping.',
    )
    return { type: 'scalar', value: null, ...extent }
  }
  if (isScalar(node)) {
    const { value } = node
    const plain = value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    return { type: 'scalar', value: plain ? value : String(value), ...extent }
  }
  if (isSeq(node)) return { type: 'list', items: node.items.map(item => convert(item, base, fault)), ...extent }
  if (isMap(node))
    return { type: 'map', entries: node.items.map(pair => toEntry(pair, base, fault, extent)), ...extent }
  if (isAlias(node)) faultOfAlias(node, start, fault)
  return { type: 'scalar', value: null, ...extent }
}

const faultOfAlias = ({ source }: Alias, offset: number, fault: Fault): void =>
  fault(
    offset,
    `${code(`*${source}`)} is taken for a reference to another part of the file.`,
    'A text that begins with an asterisk needs quotes around it.',
  )

function toEntry(
  pair: { key: unknown; value: unknown },
  base: number,
  fault: Fault,
  map: { start: number; end: number },
): MapEntry {
  const range = (pair.key as { range?: [number, number, number] | null } | null)?.range
  const [start, end] = range ? [base + range[0], base + range[1]] : [map.start, map.start]
  if (isCollection(pair.key))
    fault(start - base, 'A key is a list or a mapping.', 'A key is a word followed by a colon.')
  if (isAlias(pair.key)) faultOfAlias(pair.key, start - base, fault)
  const key = isScalar(pair.key) ? String(pair.key.value ?? '') : ''
  const value: Node =
    pair.value === null || pair.value === undefined
      ? { type: 'scalar', value: null, start, end }
      : convert(pair.value, base, fault)
  return { key, start, end, value }
}
