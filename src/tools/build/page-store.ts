import { createHash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Shelf } from '../../core/basics/shelf.ts'
import { diskShelf } from '../../site/integration/disk-shelf.ts'
import { engineHash } from './current.ts'
import type { Account, Answered } from './heard.ts'

/** What is known of a page besides what it says. */
interface PageFacts {
  template: string
  /** The digest of what its template handed it. */
  props: string
  /** The file of style sheets that it links; null where it needs none. */
  sheet: string | null
}

/** A page as it was made, with what it was made of. */
export interface MadePage extends PageFacts {
  html: string
  account: Account
}

/** A page that the last build has kept. */
export interface KeptPage extends PageFacts {
  account: Account
  /** The page itself; null where it is not there any more. */
  html(): string | null
}

/** What is written of all pages of a review: what many have read is there once, and they themselves lie in parts. */
interface Index {
  reads: Answered[]
  /** The keys of the parts. */
  parts: string[]
  pages: [path: string, page: PageFacts & { account: Uint32Array; part: number; at: number }][]
}

/** Pages that lie in one part: they are packed together, as they have much in common, and held together. */
const partSize = 64

/** Finds the pages that the last build of a review by this engine has kept, by their paths. */
export function keptPages(kept: string, root: string): (path: string) => KeptPage | null {
  const shelf = diskShelf(kept, engineHash())
  const bytes = shelf.take(indexKey(root))
  if (!bytes) return () => null
  const { reads, parts, pages } = deserialize(unpacked(bytes)) as Index
  const known = new Map(pages)
  const htmlOf = lastPart(shelf, parts)
  return path => {
    const page = known.get(path)
    if (!page) return null
    const { account, part, at, ...facts } = page
    return {
      ...facts,
      account: Array.from(account, index => reads[index] as Answered),
      html: () => htmlOf(part)?.[at] ?? null,
    }
  }
}

/** The pages of a part, of which one is held: pages are asked for in the order in which they were kept. */
function lastPart(shelf: Shelf, parts: readonly string[]): (part: number) => string[] | null {
  let held: { part: number; pages: string[] | null } | undefined
  return part => {
    if (held?.part !== part) {
      const bytes = shelf.take(parts[part] ?? '')
      held = { part, pages: bytes && (deserialize(unpacked(bytes)) as string[]) }
    }
    return held.pages
  }
}

/** Keeps the pages of a review for its next build: each by `add`, and all by `end`. */
export class PageKeeper {
  readonly #shelf: Shelf
  readonly #root: string
  readonly #index: Index = { reads: [], parts: [], pages: [] }
  readonly #places = new Map<Answered, number>()
  readonly #byKey = new Map<string, number>()
  #part: string[] = []

  constructor(kept: string, root: string) {
    this.#shelf = diskShelf(kept, engineHash())
    this.#root = root
  }

  add(path: string, { html, account, ...facts }: MadePage): void {
    const [part, at] = [this.#index.parts.length, this.#part.length]
    const places = Uint32Array.from(account, answered => this.#placeOf(answered))
    this.#index.pages.push([path, { ...facts, account: places, part, at }])
    this.#part.push(html)
    if (this.#part.length === partSize) this.#endPart()
  }

  end(): void {
    if (this.#part.length > 0) this.#endPart()
    this.#shelf.put(indexKey(this.#root), packed(this.#index))
  }

  /** A part is known by what it holds, so that no index leads to another. */
  #endPart(): void {
    const bytes = packed(this.#part)
    const key = `pages ${createHash('sha256').update(bytes).digest('hex')}`
    this.#shelf.put(key, bytes)
    this.#index.parts.push(key)
    this.#part = []
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

const indexKey = (root: string): string => `pages of ${root}`
