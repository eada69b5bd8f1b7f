import { access, constants, lstat, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { engine } from '../../core/basics/engine.ts'

/** The folder of packages in which the engine lies as one of them; null for a clone of it. */
export const packagesAround: string | null = (folder => (basename(folder) === 'node_modules' ? folder : null))(
  join(engine, '..'),
)

/**
 * A folder for what may be thrown away: in the cache of the packages, those of a clone or of the review in which the engine
 * lies, whose own folder is for reading alone; where nothing can be written there, in the system's folder for temporary
 * files, for this user alone.
 */
export async function cacheFolder(name: string): Promise<string> {
  const own = join(packagesAround ?? join(engine, 'node_modules'), '.cache', name)
  if (await isOpen(own)) return own
  const user = process.getuid?.() ?? 0
  const other = join(tmpdir(), `atlas-${user}`)
  await mkdir(other, { recursive: true, mode: 0o700 })
  const found = await lstat(other)
  // Whoever made it could put other programs in the place of ours.
  if (!found.isDirectory() || (process.getuid && found.uid !== user))
    throw new Error(
      `${other} is of another user. Take it away, or name another folder in the environment variable TMPDIR.`,
    )
  await mkdir(join(other, name), { recursive: true })
  return join(other, name)
}

async function isOpen(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
