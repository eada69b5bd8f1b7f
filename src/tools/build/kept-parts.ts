import { createHash } from 'node:crypto'
import type { Shelf } from '../../core/basics/shelf.ts'
import { packed, unpacked } from './packed.ts'

/** Where some of what is kept lies together: packed together, as it has much in common, and taken together. */
export interface KeptPart {
  key: string
  /** How many lie in it, be they in use or not. */
  size: number
}

/** What is asked for of a part, by the paths and by their places in it. */
export interface AskedPart {
  part: KeptPart
  asked: readonly AskedPlace[]
}

export interface AskedPlace {
  path: string
  at: number
}

/** Where each path lies now: in which of some parts, and at which place there. */
export interface Laid {
  parts: KeptPart[]
  places: [path: string, part: number, at: number][]
}

/** What was made for a path. */
interface Made<Content> {
  path: string
  content: Content
}

/** The characters or bytes that lie in one part, about. */
const partSize = 1_000_000

/**
 * What was made for paths, in parts on a shelf. A part stays as it is while most of it is in use; all else goes into new
 * ones, which `end` tells.
 */
export class KeptParts<Content> {
  readonly #shelf: Shelf
  readonly #sizeOf: (content: Content) => number
  readonly #laid: Laid = { parts: [], places: [] }
  /** What is to lie in the next part. */
  #waiting: Made<Content>[] = []
  #size = 0

  constructor(shelf: Shelf, sizeOf: (content: Content) => number) {
    this.#shelf = shelf
    this.#sizeOf = sizeOf
  }

  /** Gives what is asked for of a part; nothing where it is not whole any more. */
  take({ part, asked }: AskedPart): Made<Content>[] {
    const bytes = this.#shelf.take(part.key)
    if (!bytes) return []
    const contents = unpacked(bytes) as Content[]
    return asked.map(({ path, at }) => ({ path, content: contents[at] as Content }))
  }

  /**
   * Keeps what was taken of a part where it lies; in another part, where most of what lies beside it is of no use any more
   * or it does not hold the same.
   */
  keep({ part, asked }: AskedPart, taken: readonly Made<Content>[], isSame: boolean): void {
    if (isSame && asked.length * 2 > part.size) {
      const number = this.#laid.parts.push(part) - 1
      for (const { path, at } of asked) this.#laid.places.push([path, number, at])
    } else for (const one of taken) this.add(one)
  }

  add(one: Made<Content>): void {
    this.#waiting.push(one)
    this.#size += this.#sizeOf(one.content)
    if (this.#size >= partSize) this.#endPart()
  }

  /** Puts what is left into a part, and tells where all lies. */
  end(): Laid {
    this.#endPart()
    return this.#laid
  }

  /** A part is known by what it holds, so that no index leads to another. */
  #endPart(): void {
    if (this.#waiting.length === 0) return
    const bytes = packed(this.#waiting.map(({ content }) => content))
    const key = `part ${createHash('sha256').update(bytes).digest('hex')}`
    this.#shelf.put(key, bytes)
    const number = this.#laid.parts.push({ key, size: this.#waiting.length }) - 1
    for (const [at, { path }] of this.#waiting.entries()) this.#laid.places.push([path, number, at])
    this.#waiting = []
    this.#size = 0
  }
}
