import { mkdir, readFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Reference } from '../../core/kinds/reference.ts'
import { replaceText } from '../disk/replace.ts'
import { Refusal } from '../release/refusal.ts'
import { readLibrary } from './libraries.ts'
import { type Merged, merge } from './merge.ts'
import { withRecords } from './splice.ts'
import { readText } from './text.ts'
import type { WorkFields } from './work.ts'

/** What the import of a library comes to. */
export interface BibliographyPlan {
  merged: Merged[]
  /** What was read otherwise than it might be expected, and what could not be read. */
  faults: string[]
  /** How many entries could not be read. */
  unread: number
  /** The files of the review with what they would hold. */
  files: Map<string, string>
}

const home = 'data/references.yaml'

/** Plans the import of a library into a review. Throws a `Refusal` for a file that holds no works. */
export async function planBibliography(corpus: Corpus, bytes: Uint8Array, name: string): Promise<BibliographyPlan> {
  const read = readText(bytes)
  if (!read) throw new Refusal(`${basename(name)} is no text.`)
  const { works, faults } = readLibrary(read.text, extname(name).slice(1).toLowerCase())
  const merged = merge(corpus.records.references, works)
  return {
    merged,
    faults: [
      ...(read.encoding === 'UTF-8' ? [] : [`The file is ${read.encoding} text, and was read as that.`]),
      ...faults,
    ],
    unread: faults.length,
    files: await filesWith(corpus, merged),
  }
}

/** Writes what was planned. */
export async function writePlan(root: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [file, text] of files) {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await replaceText(join(root, file), text)
  }
}

/** Fields that entries lack, and new works, where they belong. */
export async function filesWith(
  corpus: Corpus,
  merged: readonly Pick<Merged, 'id' | 'ground' | 'adds'>[],
): Promise<Map<string, string>> {
  const gained = new Map<number, WorkFields>()
  for (const { id, adds } of merged) gained.set(id, { ...gained.get(id), ...adds })
  const isThere = (id: number) => corpus.get('references', id) !== undefined
  const filled = [...gained].filter(([id, adds]) => isThere(id) && Object.keys(adds).length > 0)
  const fresh = [...gained].filter(([id]) => !isThere(id)).map(([id, fields]) => printable(id, fields))
  const byFile = Map.groupBy(filled, ([id]) => corpus.place('references', id).file)
  const last = corpus.records.references.at(-1)
  const lastFile = last && corpus.place('references', last.id).file
  const target = lastFile?.match(/\.ya?ml$/) ? lastFile : home
  const files = new Map<string, string>()
  for (const file of new Set([...byFile.keys(), ...(fresh.length > 0 ? [target] : [])])) {
    const before = await readFile(join(corpus.root, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return ''
      throw error
    })
    const added = new Map((byFile.get(file) ?? []).map(([id, fields]) => [id, told(fields)]))
    const after = withRecords(before, added, file === target ? fresh : [])
    if (after === null)
      throw new Refusal(`${file} is no list in YAML with a dash before each work, so that nothing can be put into it.`)
    files.set(file, after)
  }
  return files
}

/** The order in which a new entry says what it has. */
const order: readonly (keyof Reference)[] = [
  'type',
  'author',
  'others',
  'title',
  'container-title',
  'year',
  'volume',
  'issue',
  'page',
]

function printable(id: number, fields: WorkFields): object {
  const { key, type, ...rest } = told(fields)
  const place = (key: string) => (order as readonly string[]).indexOf(key) >>> 0
  const sorted = Object.entries(rest).sort(([a], [b]) => place(a) - place(b))
  return {
    id,
    ...(key ? { key } : {}),
    ...(type && type !== 'article-journal' ? { type } : {}),
    ...Object.fromEntries(sorted),
  }
}

/** Fields without what says nothing. */
function told(fields: object): Record<string, unknown> {
  const bare = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(bare)
    return typeof value === 'object' && value !== null ? told(value) : value
  }
  const isTold = (value: unknown) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0)
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => isTold(value))
      .map(([key, value]) => [key, bare(value)]),
  )
}
