import { dirname, join } from 'node:path'
import type { Corpus } from '../../core/corpus/types.ts'
import { type SiteOptions, siteConfig } from '../../site/integration/config.ts'
import { readReview } from '../../site/integration/review.ts'
import { cacheFolder } from '../disk/cache.ts'

/**
 * Has Astro make the pages of a review into a folder: those of its site, or the one of its paper; with what is made beside
 * them, where it is.
 */
export async function makePages(
  corpus: Corpus,
  outDir: string,
  more: Pick<SiteOptions, 'paper' | 'prepared'> = {},
): Promise<void> {
  const before = process.cwd()
  // Astro keeps its half-made files where the pages go only inside the folder that it runs in; else in one for all builds.
  process.chdir(dirname(outDir))
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  const { build } = await import('astro')
  // There is no such folder: what the review brings is added when all else is there.
  const publicDir = join(outDir, 'none')
  const cacheDir = await cacheFolder('astro')
  const { config, end } = siteConfig({
    review: readReview(corpus),
    outDir,
    publicDir,
    cacheDir,
    ...more,
  })
  try {
    await build({ ...config, logLevel: 'warn' }, withoutTypes)
  } finally {
    process.chdir(before)
    end()
  }
}

/** Astro would first write types for editors into the engine, which may be for reading alone. */
const withoutTypes = { devOutput: false, sync: false }
