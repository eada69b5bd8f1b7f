import { createHash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Shelf } from '../../core/basics/shelf.ts'
import { diskShelf } from '../../site/integration/disk-shelf.ts'
import { engineHash } from './current.ts'
import type { Account, Answered } from './heard.ts'

/** Something with a path that was made: what is to be known of it at once, what it holds, and what was read for it. */
export interface MadeOf<Facts, Content> {
  facts: Facts
  content: Content
  account: Account
}

/** What is known at once of one of them: besides its facts where it lies, and by its places in a list what was read for it. */
interface Entry<Facts> {
  facts: Facts
  account: Uint32Array
  part: number
  at: number
}

/** Where some of them lie together: packed together, as they have much in common, and held together. */
interface Part {
  key: string
  /** How many lie in it, be they in use or not. */
  size: number
}

/** All of them: what was read for many is there once, and what they hold lies in parts. */
interface Index<Facts> {
  reads: Answered[]
  parts: Part[]
  entries: [path: string, entry: Entry<Facts>][]
}

/** One that the last build has kept. */
interface Kept<Facts, Content> extends Entry<Facts> {
  path: string
  content: Content
}

/** Some that lie in one part. */
export interface KeptPart<Facts, Content> {
  part: Part
  kept: Kept<Facts, Content>[]
}

/** What the last build of a review by this engine has kept of what it made, under a name. */
export class KeptBefore<Facts, Content> {
  readonly shelf: Shelf
  readonly key: string
  readonly #index: Index<Facts>
  readonly #entries: ReadonlyMap<string, Entry<Facts>>
  /** Which answers are the same now, by their places in the list; undefined where nobody has asked. */
  readonly #same: (boolean | undefined)[] = []

  constructor(folder: string, key: string) {
    this.shelf = diskShelf(folder, engineHash())
    this.key = key
    const bytes = this.shelf.take(key)
    this.#index = bytes ? (deserialize(unpacked(bytes)) as Index<Facts>) : { reads: [], parts: [], entries: [] }
    this.#entries = new Map(this.#index.entries)
  }

  /** What is known at once of what was made for a path; null where nothing is kept. */
  factsOf(path: string): Facts | null {
    return this.#entries.get(path)?.facts ?? null
  }

  /** Whether each answer that was read for it is the same now. */
  isSame(path: string, isSame: (answered: Answered) => boolean): boolean {
    const places = this.#entries.get(path)?.account
    return places?.every(place => (this.#same[place] ??= isSame(this.answered(place)))) ?? false
  }

  /** Gives what was kept for some paths, part by part; what is not whole any more is not there. */
  *take(paths: ReadonlySet<string>): Generator<KeptPart<Facts, Content>> {
    const asked = this.#index.entries.filter(([path]) => paths.has(path))
    for (const [number, entries] of Map.groupBy(asked, ([, { part }]) => part)) {
      const part = this.#index.parts[number]
      const bytes = part && this.shelf.take(part.key)
      if (!bytes) continue
      const contents = deserialize(unpacked(bytes)) as Content[]
      yield { part, kept: entries.map(([path, entry]) => ({ ...entry, path, content: contents[entry.at] as Content })) }
    }
  }

  /** How many answers were read. */
  get reads(): number {
    return this.#index.reads.length
  }

  answered(place: number): Answered {
    return this.#index.reads[place] as Answered
  }
}

/** One that is to lie in the next part. */
interface Waiting<Facts, Content> {
  path: string
  facts: Facts
  account: Uint32Array
  content: Content
}

/** The characters or bytes that lie in one part, about. */
const partSize = 1_000_000

/** Keeps what is made for the next build: what is the same with `keep`, all else with `add`, and all of it by `end`. */
export class KeptNow<Facts, Content> {
  readonly #before: KeptBefore<Facts, Content>
  readonly #sizeOf: (content: Content) => number
  readonly #index: Index<Facts> = { reads: [], parts: [], entries: [] }
  readonly #places = new Map<Answered, number>()
  readonly #byKey = new Map<string, number>()
  /** The places of answers among those that were read before, from one on; none as long as it is nothing. */
  readonly #moved: Uint32Array
  /** What is to lie in the next part. */
  #waiting: Waiting<Facts, Content>[] = []
  #size = 0

  constructor(before: KeptBefore<Facts, Content>, sizeOf: (content: Content) => number) {
    this.#before = before
    this.#sizeOf = sizeOf
    this.#moved = new Uint32Array(before.reads)
  }

  add(path: string, { facts, content, account }: MadeOf<Facts, Content>): void {
    this.#wait({ path, facts, content, account: Uint32Array.from(account, answered => this.#placeOf(answered)) })
  }

  /**
   * Keeps what is used of a part where it lies; in another part, where most of what lies beside it is of no use any more or
   * it does not hold the same.
   */
  keep({ part, kept }: KeptPart<Facts, Content>, isSame: boolean): void {
    const isWorthIt = isSame && kept.length * 2 > part.size
    const number = isWorthIt ? this.#index.parts.push(part) - 1 : -1
    for (const one of kept) {
      const { path, facts, at, content } = one
      const account = one.account.map(place => this.#placeNow(place))
      if (isWorthIt) this.#index.entries.push([path, { facts, account, part: number, at }])
      else this.#wait({ path, facts, account, content })
    }
  }

  end(): void {
    this.#endPart()
    this.#before.shelf.put(this.#before.key, packed(this.#index))
  }

  #wait(one: Waiting<Facts, Content>): void {
    this.#waiting.push(one)
    this.#size += this.#sizeOf(one.content)
    if (this.#size >= partSize) this.#endPart()
  }

  /** A part is known by what it holds, so that no index leads to another. */
  #endPart(): void {
    if (this.#waiting.length === 0) return
    const bytes = packed(this.#waiting.map(({ content }) => content))
    const key = `part ${createHash('sha256').update(bytes).digest('hex')}`
    this.#before.shelf.put(key, bytes)
    const number = this.#index.parts.push({ key, size: this.#waiting.length }) - 1
    for (const [at, { path, facts, account }] of this.#waiting.entries())
      this.#index.entries.push([path, { facts, account, part: number, at }])
    this.#waiting = []
    this.#size = 0
  }

  /** The place of an answer that had another before. */
  #placeNow(before: number): number {
    const known = this.#moved[before]
    if (known) return known - 1
    const place = this.#placeOf(this.#before.answered(before))
    this.#moved[before] = place + 1
    return place
  }

  #placeOf(answered: Answered): number {
    const known = this.#places.get(answered)
    if (known !== undefined) return known
    const [key] = answered
    const place = this.#byKey.get(key) ?? this.#index.reads.push(answered) - 1
    this.#byKey.set(key, place)
    this.#places.set(answered, place)
    return place
  }
}

/** Bytes that are packed or unpacked at once: many small pieces would have to be put together. */
const chunkSize = 4 * 1024 * 1024

const packed = (value: unknown): Uint8Array => zstdCompressSync(serialize(value), { chunkSize })
const unpacked = (bytes: Uint8Array): Uint8Array => zstdDecompressSync(bytes, { chunkSize })
