import { createHash } from 'node:crypto'
import { join } from 'node:path'
import process from 'node:process'
import { deserialize, serialize } from 'node:v8'
import { engine, modules } from '../../core/basics/engine.ts'
import type { Node } from '../../core/corpus/read/node.ts'
import type { SourceFile } from '../../core/corpus/read/source.ts'
import { keepParses } from '../../core/corpus/read/yaml.ts'
import { diskShelf } from '../../site/integration/disk-shelf.ts'
import { cacheFolder } from '../disk/cache.ts'
import { filesHash } from '../disk/hash.ts'

/** Bytes of what the files of one review were read as: what is longer would take long to read, too. */
const most = 50_000_000

/**
 * Reads a review whose files of YAML are parsed only where they are others than those that were read the last time:
 * parsing is a quarter of a check. `kept` is the folder in which that is kept, by default that of the cache.
 */
export async function withKeptParses<T>(root: string, kept: string | undefined, read: () => Promise<T>): Promise<T> {
  const shelf = diskShelf(kept ?? (await cacheFolder('kept')), maker())
  const key = `parses of ${root}`
  const bytes = shelf.take(key)
  const before: ReadonlyMap<string, Node> = bytes ? deserialize(bytes) : new Map()
  const now = new Map<string, Node>()
  let isOther = false
  keepParses({
    take(source) {
      const digest = digestOf(source)
      const root = before.get(digest)
      if (root) now.set(digest, root)
      return root ?? null
    },
    put(source, root) {
      const digest = digestOf(source)
      now.set(digest, root)
      isOther ||= !before.has(digest)
    },
  })
  try {
    return await read()
  } finally {
    keepParses(null)
    const written = isOther || now.size < before.size ? serialize(now) : null
    if (written && written.length <= most) shelf.put(key, written)
  }
}

const digestOf = ({ file, text }: SourceFile): string =>
  createHash('sha256').update(`${file}\0${text}`).digest('base64')

/** All that files are parsed by: the modules for that, the version of the parser, how Node writes objects. */
const maker = (): string =>
  `parses ${process.version} ${filesHash([join(modules, 'core/corpus/read'), join(engine, 'package.json')])}`
