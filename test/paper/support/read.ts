import { inflateSync } from 'node:zlib'

/** What a PDF is made of. Names are `/Name`, references have a number, strings are their bytes. */
export type Value = null | boolean | number | string | { ref: number } | { text: string } | Value[] | Map<string, Value>

export interface Document {
  objects: Map<number, Value>
  /** The data of streams, by the numbers of their objects. */
  streams: Map<number, Buffer>
  trailer: Map<string, Value>
}

/** Reads a PDF whose objects are in plain text or in packs, all streams deflated or plain. */
export function readPdf(pdf: Uint8Array): Document {
  const source = Buffer.from(pdf).toString('latin1')
  const read: Document = { objects: new Map(), streams: new Map(), trailer: new Map() }
  for (const [, number, body = ''] of source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj(?=\n)/g))
    addObject(read, Number(number), body)
  for (const [number, data] of [...read.streams]) {
    const keys = read.objects.get(number) as Map<string, Value>
    if (keys.get('Type') === '/XRef') read.trailer = keys
    if (keys.get('Type') !== '/ObjStm') continue
    const text = data.toString('latin1')
    const first = keys.get('First') as number
    const heads = text.slice(0, first).trim().split(/\s+/).map(Number)
    for (let at = 0; at < heads.length; at += 2)
      addObject(read, heads[at] as number, text.slice(first + (heads[at + 1] as number)))
  }
  return read
}

function addObject({ objects, streams }: Document, number: number, body: string): void {
  const reader = new Reader(body)
  const value = reader.value()
  objects.set(number, value)
  const begin = /^\s*stream\r?\n/.exec(body.slice(reader.at))
  if (!begin || !(value instanceof Map)) return
  const start = reader.at + begin[0].length
  const bytes = Buffer.from(body.slice(start, start + (value.get('Length') as number)), 'latin1')
  streams.set(number, value.get('Filter') === '/FlateDecode' ? inflateSync(bytes) : bytes)
}

/** Reads values one after the other. */
class Reader {
  at = 0
  private readonly source: string
  constructor(source: string) {
    this.source = source
  }

  private take(pattern: RegExp): string | null {
    const sticky = new RegExp(pattern.source, 'y')
    sticky.lastIndex = this.at
    const found = sticky.exec(this.source)
    if (found) this.at = sticky.lastIndex
    return found?.[0] ?? null
  }

  value(): Value {
    this.take(/\s+/)
    if (this.take(/<</)) return this.dictionary()
    if (this.take(/\[/)) return this.list()
    const reference = this.take(/\d+ 0 R\b/)
    if (reference) return { ref: Number.parseInt(reference, 10) }
    const number = this.take(/[+-]?(?:\d+\.?\d*|\.\d+)/)
    if (number) return Number(number)
    const hex = this.take(/<[0-9A-Fa-f\s]*>/)
    if (hex) return { text: decoded(Buffer.from(hex.replace(/[<>\s]/g, ''), 'hex')) }
    if (this.take(/\(/)) return { text: decoded(Buffer.from(this.literal(), 'latin1')) }
    const word = this.take(/\/?[^\s<>[\]()/]+/)
    if (word === 'true' || word === 'false') return word === 'true'
    return word
  }

  private dictionary(): Map<string, Value> {
    const found = new Map<string, Value>()
    for (;;) {
      this.take(/\s+/)
      if (this.take(/>>/)) return found
      const key = this.value() as string | null
      if (key === null) throw new Error(`no key at ${this.source.slice(this.at, this.at + 30)}`)
      found.set(key.slice(1), this.value())
    }
  }

  private list(): Value[] {
    const found: Value[] = []
    for (;;) {
      this.take(/\s+/)
      if (this.take(/\]/)) return found
      found.push(this.value())
    }
  }

  private literal(): string {
    let text = ''
    for (let depth = 1; ; ) {
      const piece = this.take(/\\\d{1,3}|\\[\s\S]|[()]|[^\\()]+/)
      if (piece === null) throw new Error('a string without end')
      if (piece === '(') depth++
      if (piece === ')' && --depth === 0) return text
      const code = /^\\(\d+)$/.exec(piece)?.[1]
      text += code ? String.fromCharCode(Number.parseInt(code, 8)) : piece.replace(/^\\([\s\S])$/, '$1')
    }
  }
}

const decoded = (bytes: Buffer): string =>
  bytes[0] === 0xfe && bytes[1] === 0xff
    ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
    : bytes.toString('latin1')

/** A value that is not a reference. */
function resolve({ objects }: Document, value: Value | undefined): Value {
  return value && typeof value === 'object' && 'ref' in value ? (objects.get(value.ref) ?? null) : (value ?? null)
}

/** A dictionary behind a value; an empty one where there is none. */
export function dictionaryAt(document: Document, value: Value | undefined): Map<string, Value> {
  const found = resolve(document, value)
  return found instanceof Map ? found : new Map()
}

/** A list behind a value; one value alone is a list of itself. */
export function listAt(document: Document, value: Value | undefined): Value[] {
  const found = resolve(document, value)
  return Array.isArray(found) ? found : found === null ? [] : [value as Value]
}

/** The text of a string. */
export const textOf = (value: Value | undefined): string | null =>
  value && typeof value === 'object' && 'text' in value ? (value.text as string) : null
