import { deserialize, serialize } from 'node:v8'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { diskShelf } from '../../site/integration/disk-shelf.ts'
import { engineHash } from './current.ts'
import type { Account } from './heard.ts'

/** A page as it was made, with what it was made of. */
export interface KeptPage {
  template: string
  /** The digest of what its template handed it. */
  props: string
  html: string
  /** The file of style sheets that it links; null where it needs none. */
  sheet: string | null
  account: Account
}

/** The same for the disk: what many pages read is written once. */
interface Written {
  reads: [key: string, digest: string][]
  pages: [path: string, page: Omit<KeptPage, 'account' | 'html'> & { html: Uint8Array; account: Uint32Array }][]
}

/** The pages that the last build of a review by this engine has kept, by their paths; none where there are none, or not whole. */
export function keptPages(kept: string, root: string): ReadonlyMap<string, KeptPage> {
  const bytes = diskShelf(kept, engineHash()).take(keyFor(root))
  if (!bytes) return new Map()
  const { reads, pages } = deserialize(zstdDecompressSync(bytes, { chunkSize })) as Written
  const decoder = new TextDecoder()
  return new Map(
    pages.map(([path, { html, account, ...page }]) => [
      path,
      { ...page, html: decoder.decode(html), account: Array.from(account, at => reads[at] as [string, string]) },
    ]),
  )
}

/** Keeps the pages of a review for its next build. */
export function keepPages(kept: string, root: string, pages: ReadonlyMap<string, KeptPage>): void {
  const places = new Map<string, number>()
  const reads: Written['reads'] = []
  const encoder = new TextEncoder()
  const place = ([key, digest]: Account[number]): number => {
    const at = places.get(key)
    if (at !== undefined) return at
    places.set(key, reads.length)
    return reads.push([key, digest]) - 1
  }
  const written: Written = {
    reads,
    pages: Array.from(pages, ([path, { html, account, ...page }]) => [
      path,
      { ...page, html: encoder.encode(html), account: Uint32Array.from(account, place) },
    ]),
  }
  diskShelf(kept, engineHash()).put(keyFor(root), zstdCompressSync(serialize(written), { chunkSize }))
}

/** Bytes that are packed or unpacked at once: many small pieces would have to be put together. */
const chunkSize = 16 * 1024 * 1024

const keyFor = (root: string): string => `pages of ${root}`
