import type { Report } from '../problems.ts'
import { code } from '../words.ts'
import type { MapEntry, Node } from './node.ts'
import type { SourceFile } from './source.ts'
import type { Parsed } from './yaml.ts'

/** Reads a JSON file (RFC 8259), keeping where everything stands. Reports its first fault, and every repeated key. */
export function readJson(source: SourceFile, report: Report): Parsed {
  const faults: number[] = []
  const repeated = (key: MapEntry) => {
    faults.push(key.start)
    report(
      'key/duplicate',
      source.placeAt(key.start),
      `The key ${code(key.key)} stands twice here.`,
      'Keep one of the two.',
    )
  }
  try {
    return { root: new JsonParser(source.text, repeated).whole(), faults }
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
    report('json/syntax', source.placeAt(error.offset), error.message, error.hint)
    return { root: null, faults: [...faults, error.offset] }
  }
}

class JsonFault extends Error {
  readonly offset: number
  readonly hint: string | null
  constructor(offset: number, message: string, hint: string | null = null) {
    super(message)
    this.offset = offset
    this.hint = hint
  }
}

/** Nesting beyond this is a mistake, and would exhaust the stack. */
const deepest = 200

/** The values that JSON has words for. */
const words: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
])

class JsonParser {
  readonly #text: string
  readonly #repeated: (key: MapEntry) => void
  #at = 0
  #depth = 0

  constructor(text: string, repeated: (key: MapEntry) => void) {
    this.#text = text
    this.#repeated = repeated
  }

  whole(): Node {
    const node = this.#value()
    this.#space()
    if (this.#at < this.#text.length) throw this.#unexpected('the end of the file')
    return node
  }

  #value(): Node {
    this.#space()
    const character = this.#text[this.#at]
    if (character === '{') return this.#nested(() => this.#map())
    if (character === '[') return this.#nested(() => this.#list())
    const start = this.#at
    if (character === '"') return { type: 'scalar', value: this.#string(), start, end: this.#at }
    return { type: 'scalar', value: this.#word(), start, end: this.#at }
  }

  #nested(read: () => Node): Node {
    if (++this.#depth > deepest)
      throw new JsonFault(this.#at, `Lists and mappings are nested more than ${deepest} deep.`)
    const node = read()
    this.#depth--
    return node
  }

  #map(): Node {
    const start = this.#at++
    const entries: MapEntry[] = []
    const keys = new Set<string>()
    this.#items('}', () => {
      const entry = this.#entry()
      if (keys.has(entry.key)) this.#repeated(entry)
      keys.add(entry.key)
      entries.push(entry)
    })
    return { type: 'map', entries, start, end: this.#at }
  }

  #entry(): MapEntry {
    const start = this.#at
    if (this.#text[start] !== '"') throw this.#unexpected('a key in double quotes')
    const key = this.#string()
    const end = this.#at
    this.#space()
    if (this.#text[this.#at] !== ':') throw this.#unexpected('a colon')
    this.#at++
    return { key, start, end, value: this.#value() }
  }

  #list(): Node {
    const start = this.#at++
    const items: Node[] = []
    this.#items(']', () => items.push(this.#value()))
    return { type: 'list', items, start, end: this.#at }
  }

  #items(close: '}' | ']', item: () => void): void {
    this.#space()
    if (this.#text[this.#at] === close) {
      this.#at++
      return
    }
    for (;;) {
      this.#space()
      item()
      this.#space()
      const next = this.#text[this.#at]
      if (next !== ',' && next !== close) throw this.#unexpected(`a comma or ${code(close)}`)
      const comma = this.#at++
      if (next === close) return
      this.#space()
      if (this.#text[this.#at] === close)
        throw new JsonFault(comma, `A comma stands before the closing ${code(close)}.`, 'Take the comma out.')
    }
  }

  #string(): string {
    const start = this.#at
    for (let at = start + 1; at < this.#text.length; at++) {
      const unit = this.#text.charCodeAt(at)
      if (unit === 34) {
        this.#at = at + 1
        return this.#unescaped(start, at + 1)
      }
      if (unit === 92) at++
      else if (unit < 32)
        throw new JsonFault(
          at,
          'A line break or control character stands in a text.',
          'Close the text with a double quote, or write the character as an escape such as \\n.',
        )
    }
    throw new JsonFault(start, 'A text is opened here and not closed.', 'Close it with a double quote.')
  }

  #unescaped(start: number, end: number): string {
    const raw = this.#text.slice(start, end)
    if (!raw.includes('\\')) return raw.slice(1, -1)
    const bad = /^(?:[^\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*/.exec(raw)?.[0].length ?? 0
    if (bad < raw.length)
      throw new JsonFault(
        start + bad,
        `${code(raw.slice(bad, bad + 2))} is not an escape that JSON knows.`,
        'A backslash itself is written as two.',
      )
    return JSON.parse(raw)
  }

  #word(): number | boolean | null {
    const word = /[^\s,:[\]{}"]*/y
    word.lastIndex = this.#at
    const text = word.exec(this.#text)?.[0] ?? ''
    const start = this.#at
    const named = words.get(text)
    if (named === undefined && !/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(text)) {
      if (text === '') throw this.#unexpected('a value')
      throw new JsonFault(
        start,
        `${code(text)} is not a value in JSON.`,
        'Texts stand in double quotes; numbers have digits before and after the point.',
      )
    }
    this.#at += text.length
    return named === undefined ? Number(text) : named
  }

  #space(): void {
    while (' \n\r\t'.includes(this.#text[this.#at] ?? 'x')) this.#at++
  }

  #unexpected(wanted: string): JsonFault {
    const found = this.#text[this.#at]
    return new JsonFault(
      this.#at,
      found === undefined
        ? `The file ends where ${wanted} should stand.`
        : `${code(found)} stands where ${wanted} should stand.`,
    )
  }
}
