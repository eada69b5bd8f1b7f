import { existsSync, symlinkSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { engine } from '../../core/basics/engine.ts'
import { cacheFolder, packagesAround } from '../disk/cache.ts'
import { ownFolder } from '../disk/own.ts'
import { real } from '../disk/real.ts'
import { placed } from '../disk/told.ts'

/**
 * Does something in a new folder in which pages find the packages of the engine, and takes it away afterwards. It lies in
 * the cache of the packages, or elsewhere where that is for reading alone.
 */
export async function inWorkshop(work: (folder: string) => Promise<void>): Promise<void> {
  // Astro takes the folder in which it runs by its real name, and looks for its own files below that.
  const own = await ownFolder(real(await cacheFolder('atlas')), 'build')
  try {
    const workshop = await furnished(own)
    await placed(workshop, work(workshop))
  } finally {
    // Pages that were still being made when another failed may go on writing for a moment.
    await rm(own, { recursive: true, force: true, maxRetries: 9, retryDelay: 100 }).catch(() => undefined)
  }
}

/** Such a folder for pages that are made until this process ends; the next one that makes pages takes it away. */
export const liveWorkshop = async (): Promise<string> => furnished(await ownFolder(await cacheFolder('atlas'), 'dev'))

/**
 * A folder in another, from which packages are found as from the engine: first its own, then those among which it lies
 * itself, where it is one of the packages of a review.
 */
async function furnished(outer: string): Promise<string> {
  const inner = join(outer, 'pages')
  await mkdir(inner)
  linkPackages(inner)
  return inner
}

/** Has packages be found from a folder in another as they are from the engine. */
export function linkPackages(inner: string): void {
  const places = [[join(engine, 'node_modules'), inner] as const, [packagesAround, dirname(inner)] as const]
  for (const [packages, folder] of places)
    if (packages !== null && existsSync(packages)) symlinkSync(packages, join(folder, 'node_modules'), 'junction')
}
