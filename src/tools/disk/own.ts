import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

/**
 * What is half made has a name that tells whose it is: `.atlas-<what>-<machine>-<process>-<random>`. Two processes never
 * meet there, and what one left that was killed can be told from what another is still working on.
 */
const owned = /^\.atlas-[a-z]+-([0-9a-f]{6})-(\d+)-[0-9a-f]{12}$/

/** The end of a path from such a name on. */
export const insideOwned = /[\\/]\.atlas-[a-z]+-[0-9a-f]{6}-\d+-[0-9a-f]{12}(?:[\\/].*)?$/s

const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 6)

/** The names that this process has taken: those of its number that are not among them are of an earlier one. */
const taken = new Set<string>()

/** A name for something half made that nothing else has; `what` says in one word what it is. */
export function ownName(what: string): string {
  const name = `.atlas-${what}-${machine}-${process.pid}-${randomBytes(6).toString('hex')}`
  taken.add(name)
  return name
}

/** A new folder of such a name, which only its maker may look into; what dead processes left beside it is swept. */
export async function ownFolder(parent: string, what: string): Promise<string> {
  await sweep(parent)
  const folder = join(parent, ownName(what))
  await mkdir(folder, { mode: 0o700 })
  return folder
}

/** Where something is put that is to be back in `parent` under its own name, should this process die meanwhile. */
export const asideIn = (own: string): string => join(own, 'aside')

/**
 * Takes away what processes that are no more left half made in a folder. What they had put aside is put back first, where
 * nothing has taken its place. What can't be taken away is left to whoever can.
 */
export async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name)
    if (!(await isLeft(path, name))) continue
    await putBack(asideIn(path), folder)
    await rm(path, { recursive: true, force: true }).catch(() => undefined)
  }
}

async function putBack(aside: string, folder: string): Promise<void> {
  for (const name of await readdir(aside).catch(() => []))
    if (!existsSync(join(folder, name))) await rename(join(aside, name), join(folder, name)).catch(() => undefined)
}

const day = 24 * 60 * 60 * 1000

/** Whether a name is one of these, and its process is no more. That of another machine can't be asked: it has a day. */
async function isLeft(path: string, name: string): Promise<boolean> {
  const [, at, number] = owned.exec(name) ?? []
  if (at === undefined || taken.has(name)) return false
  if (at === machine) return Number(number) === process.pid || !isAlive(Number(number))
  const found = await stat(path).catch(() => null)
  return found !== null && Date.now() - found.mtimeMs > day
}

function isAlive(number: number): boolean {
  try {
    process.kill(number, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
