import { rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder } from '../disk/cache.ts'
import { ownFolder } from '../disk/own.ts'
import { placed } from '../disk/told.ts'

/**
 * Does something in a new folder in which pages find the packages of the engine, and takes it away afterwards. It lies in
 * the engine's cache, or elsewhere where the engine is for reading alone.
 */
export async function inWorkshop(engine: string, work: (folder: string) => Promise<void>): Promise<void> {
  const workshop = await ownFolder(await cacheFolder(engine, 'atlas'), 'build')
  try {
    await symlink(join(engine, 'node_modules'), join(workshop, 'node_modules'), 'junction')
    await placed(workshop, work(workshop))
  } finally {
    // Pages that were still being made when another failed may go on writing for a moment.
    await rm(workshop, { recursive: true, force: true, maxRetries: 9, retryDelay: 100 }).catch(() => undefined)
  }
}
