import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import process from 'node:process'
import { engine } from '../../core/basics/engine.ts'
import { once } from '../../core/basics/memoise.ts'
import { reviewParts } from '../../packs/files.ts'
import { cacheFolder, packagesAround } from '../disk/cache.ts'
import { filesHash, filesIn, foldersIn } from '../disk/hash.ts'
import { real } from '../disk/real.ts'
import { modulesHash } from './shipped.ts'

/** What of the engine is in a site besides its modules, and npm's own account of the packages that are installed. */
const ofEngine = [
  join(engine, 'package.json'),
  join(packagesAround ?? join(engine, 'node_modules'), '.package-lock.json'),
]

/**
 * One hash over the names and contents of everything that a build of a review reads, and over what it runs on; null where
 * something of it can't be read, of which a build will say more.
 */
export function hashInputs(review: string): string | null {
  try {
    return hashOf(review)
  } catch {
    return null
  }
}

function hashOf(review: string): string {
  const parts = reviewParts.map(name => join(review, name))
  // A folder with nothing in it may be a mistake.
  const folders = parts.flatMap(part => [...foldersIn(part)].map(folder => relative(review, folder)))
  return createHash('sha256')
    .update(JSON.stringify([engineHash(), folders]))
    .update(filesHash(parts))
    .digest('hex')
}

/** One hash over the engine, its packages and what it runs on: no part of these changes while it runs. */
export const engineHash = once(() =>
  [process.version, process.platform, process.arch, modulesHash(), filesHash(ofEngine)].join(' '),
)

/** Where it is remembered what the site in a folder was made of. */
const stampFile = async (out: string): Promise<string> =>
  join(await cacheFolder('built'), createHash('sha256').update(real(out)).digest('hex'))

/** Whether the site in a folder was built from inputs with this hash, and no file of it was touched since. */
export async function isCurrent(out: string, hash: string | null): Promise<boolean> {
  if (hash === null) return false
  const file = await stampFile(out)
  if (!existsSync(out) || !existsSync(file)) return false
  const stamp = readFileSync(file, 'utf8')
  // Where the inputs are others, the thousands of files that were made of them are not looked at.
  return stamp.startsWith(hash) && stamp === stampOf(out, hash)
}

/** Remembers that the site in a folder was built from inputs with this hash. */
export async function markCurrent(out: string, hash: string): Promise<void> {
  const file = await stampFile(out)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, stampOf(out, hash))
}

/** The inputs, and a digest of the name, size and time of every file that was made of them. */
function stampOf(out: string, inputs: string): string {
  const hash = createHash('sha256')
  for (const file of filesIn(out)) {
    const { size, mtimeMs } = statSync(file)
    hash.update(`\0${relative(out, file)} ${size} ${mtimeMs}`)
  }
  return `${inputs} ${hash.digest('hex')}`
}
