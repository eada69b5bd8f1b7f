import { dirname, join } from 'node:path'
import type { Corpus } from '../../core/corpus/types.ts'
import { joinedSheetFile } from '../../site/files/assets.ts'
import { writeSiteFile } from '../../site/files/write.ts'
import { type SiteOptions, siteConfig } from '../../site/integration/config.ts'
import { readReview } from '../../site/integration/review.ts'
import { cacheFolder } from '../disk/cache.ts'

/**
 * Has Astro make the pages of a review into a folder: those of its site, or the one of its paper; with what is made beside
 * them, where it is, and with the files of style sheets that they link.
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
  const { config, sheets, end } = siteConfig({
    review: readReview(corpus),
    outDir,
    publicDir,
    cacheDir,
    ...more,
  })
  try {
    await build({ ...config, logLevel: 'warn' }, withoutTypes)
    await writeSheets(corpus, sheets, outDir)
  } finally {
    process.chdir(before)
    end()
  }
}

/** Writes the files that hold several style sheets; each sheet has one of its own already. */
async function writeSheets(corpus: Corpus, names: Iterable<string>, outDir: string): Promise<void> {
  for (const name of names) {
    const file = joinedSheetFile(corpus, name)
    if (file) await writeSiteFile(file, outDir)
  }
}

/** Astro would first write types for editors into the engine, which may be for reading alone. */
const withoutTypes = { devOutput: false, sync: false }
