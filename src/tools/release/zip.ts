import { type FileHandle, open } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { crc32 } from 'node:zlib'
import { deflateSync } from 'fflate'
import { replaceFile } from '../disk/replace.ts'

/**
 * A file to be packed: its path in the zip, and what it holds; `isPacked` for what no compression makes smaller, `isFirst`
 * for what a format wants to stand before all else.
 */
export interface Entry {
  path: string
  isPacked?: boolean
  isFirst?: boolean
  bytes(): Promise<Uint8Array> | Uint8Array
}

/** How many files are read at a time. */
const ahead = 2 * availableParallelism()

/** Numbers that the first form of zip files has no room for: larger ones stand in records of the second, "zip64". */
const limits = { count: 0xffff, size: 0xffffffff }

/** A plain file that everybody may read, as Unix has it in the upper half. */
const attributes = 0o100644 * 0x10000

/**
 * Writes a zip file of files by their paths. The same files give the same bytes on every machine: sorted, all of one date
 * (`YYYY-MM-DD`, noon), readable by everybody, compressed by code of our own choice. A few files at a time are held
 * in memory. The zip has its name once it is whole.
 */
export async function writeZip(file: string, entries: readonly Entry[], date: string): Promise<void> {
  await replaceFile(file, async half => {
    const handle = await open(half, 'wx')
    try {
      await writeEntries(handle, entries, date)
    } finally {
      await handle.close()
    }
  })
}

async function writeEntries(handle: FileHandle, entries: readonly Entry[], date: string): Promise<void> {
  const sorted = entries.toSorted((a, b) =>
    Boolean(a.isFirst) === Boolean(b.isFirst) ? (a.path < b.path ? -1 : 1) : a.isFirst ? -1 : 1,
  )
  const directory: Uint8Array[] = []
  let offset = 0
  const write = async (bytes: Uint8Array) => {
    await handle.writeFile(bytes)
    offset += bytes.length
  }
  for await (const { entry, raw } of readAhead(sorted)) {
    const body = entry.isPacked ? raw : deflateSync(raw, { level: 9 })
    const facts = factsOf(entry, raw, body, date)
    directory.push(directoryEntry(facts, offset))
    await write(localHeader(facts))
    await write(body)
  }
  const start = offset
  await write(Buffer.concat(directory))
  await write(end(sorted.length, start, offset - start))
}

/** What files hold, one after the other, while the next few are read, or compressed beside. */
async function* readAhead(entries: readonly Entry[]): AsyncGenerator<{ entry: Entry; raw: Uint8Array }> {
  const begun: Promise<Uint8Array>[] = []
  for (const [at, entry] of entries.entries()) {
    for (const next of entries.slice(at + begun.length, at + ahead)) begun.push(read(next))
    yield { entry, raw: await (begun.shift() ?? read(entry)) }
  }
}

/** What a file holds; that it can't be read is heard when its turn comes, even if another fails before. */
function read(entry: Entry): Promise<Uint8Array> {
  const bytes = Promise.resolve().then(() => entry.bytes())
  bytes.catch(() => undefined)
  return bytes
}

/** What both headers of a file say. */
interface Facts {
  name: Uint8Array
  /** The version needed, flags, method, time, date, checksum, sizes and the length of the name: 24 bytes. */
  common: Uint8Array
}

function factsOf({ path, isPacked = false }: Entry, raw: Uint8Array, body: Uint8Array, date: string): Facts {
  if (raw.length > limits.size) throw new RangeError(`${path} is too large for a zip file.`)
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  const name = Buffer.from(path)
  const common = numbers(
    [2, 20],
    // The name is UTF-8.
    [2, 0x0800],
    [2, isPacked ? 0 : 8],
    [2, 12 << 11],
    [2, ((Math.max(1980, year) - 1980) << 9) | (month << 5) | day],
    [4, crc32(raw)],
    [4, body.length],
    [4, raw.length],
    [2, name.length],
  )
  return { name, common }
}

const localHeader = ({ name, common }: Facts): Uint8Array =>
  Buffer.concat([numbers([4, 0x04034b50]), common, numbers([2, 0]), name])

function directoryEntry({ name, common }: Facts, offset: number): Uint8Array {
  const isFar = offset >= limits.size
  const far = isFar ? numbers([2, 1], [2, 8], [8, offset]) : numbers()
  return Buffer.concat([
    // Made on Unix, by the version that knows zip64.
    numbers([4, 0x02014b50], [2, (3 << 8) | 45]),
    common,
    // Extra field, comment, disk, internal and external attributes, place.
    numbers([2, far.length], [2, 0], [2, 0], [2, 0], [4, attributes], [4, isFar ? limits.size : offset]),
    name,
    far,
  ])
}

/** The records at the end of a zip: how many files there are, and where its directory stands. */
function end(count: number, start: number, size: number): Uint8Array {
  const isLarge = count >= limits.count || start >= limits.size || size >= limits.size
  const large = numbers(
    [4, 0x06064b50],
    [8, 44],
    [2, (3 << 8) | 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, size],
    [8, start],
  )
  const locator = numbers([4, 0x07064b50], [4, 0], [8, start + size], [4, 1])
  const small = Math.min(count, limits.count)
  const last = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, small],
    [2, small],
    [4, Math.min(size, limits.size)],
    [4, Math.min(start, limits.size)],
    [2, 0],
  )
  return isLarge ? Buffer.concat([large, locator, last]) : last
}

/** Numbers one after the other, each in so many bytes, the lowest first. */
function numbers(...list: readonly (readonly [bytes: number, value: number])[]): Buffer {
  return Buffer.concat(
    list.map(([bytes, value]) => {
      const buffer = Buffer.alloc(bytes)
      if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value))
      else buffer.writeUIntLE(value, 0, bytes)
      return buffer
    }),
  )
}
