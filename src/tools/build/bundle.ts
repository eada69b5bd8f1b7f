import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { cp } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ownName } from '../disk/own.ts'
import { linkPackages } from './workshop.ts'

/** How many bundles are kept: those of a few engines, or of one that is changed back and forth. */
const most = 6

/** The list of what a bundle holds, in its folder. */
const listName = 'bundle.json'

/** Where it lies in that, so that there is room beside it for links to packages. */
const inside = 'pages'

interface Listed {
  /** The digest of each file, by its path in the folder. */
  files: Record<string, string | null>
}

/** The folder of what makes pages, bundled of the engine; null where none is kept, or not whole. */
export function keptBundle(kept: string, key: string): string | null {
  const folder = join(kept, 'bundles', key)
  try {
    const { files } = JSON.parse(readFileSync(join(folder, listName), 'utf8')) as Listed
    if (!Object.entries(files).every(([name, digest]) => digestOf(join(folder, name)) === digest)) return null
  } catch {
    return null
  }
  touch(folder)
  return join(folder, inside)
}

/** Marks a folder as used just now, where it may be written to. */
function touch(folder: string): void {
  try {
    utimesSync(folder, new Date(), new Date())
  } catch {
    // What came with the engine may be for reading alone, and is never swept.
  }
}

/**
 * Keeps a bundle that Astro has made in a folder, and gives the one that it is in then. Where another process has kept the
 * same meanwhile, its own stays, which may be in use.
 */
export async function keepBundle(made: string, kept: string, key: string): Promise<string> {
  const folder = join(kept, 'bundles', key)
  const half = join(kept, 'bundles', ownName('bundle'))
  mkdirSync(half, { recursive: true })
  await cp(made, join(half, inside), { recursive: true })
  const files = Object.fromEntries(filesIn(half).map(name => [name, digestOf(join(half, name))]))
  writeFileSync(join(half, listName), JSON.stringify({ files } satisfies Listed))
  linkPackages(join(half, inside))
  if (keptBundle(kept, key) === null) {
    rmSync(folder, { recursive: true, force: true })
    renameSync(half, folder)
  } else rmSync(half, { recursive: true, force: true })
  sweep(dirname(folder))
  return join(folder, inside)
}

/** The address of the module with which a bundle begins. */
export function entryOf(folder: string): string {
  const name = readdirSync(folder).find(name => /^prerender-entry\..*mjs$/.test(name))
  if (name === undefined) throw new Error(`the pages were bundled without an entry in ${folder}`)
  return pathToFileURL(join(folder, name)).href
}

function sweep(folder: string): void {
  const found = readdirSync(folder).map(name => ({
    place: join(folder, name),
    used: statSync(join(folder, name)).mtimeMs,
  }))
  for (const { place } of found.sort((a, b) => b.used - a.used).slice(most))
    rmSync(place, { recursive: true, force: true })
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
    .sort()

const digestOf = (file: string): string | null =>
  existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : null
