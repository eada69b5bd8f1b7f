import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReadEffects } from '../../core/corpus/effects.ts'
import { ownFolder } from '../disk/own.ts'
import { Refusal } from './refusal.ts'

/** Builds the site of a review, as some effects read it, into a folder. False where it was not built, which is told. */
export type BuildSite = (review: string, out: string, read: ReadEffects) => Promise<boolean>

/**
 * Does something with the site of a review: the one in a folder where one is named, else one that is built for it and
 * taken away afterwards. Throws a `Refusal` where the review can't be built; the build has said why.
 */
export async function withSite<T>(
  built: string | null,
  build: (folder: string) => Promise<boolean>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  if (built !== null) return use(built)
  const temporary = await ownFolder(tmpdir(), 'site')
  try {
    const folder = join(temporary, 'site')
    if (!(await build(folder))) throw new Refusal('The site could not be built.')
    return await use(folder)
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}
