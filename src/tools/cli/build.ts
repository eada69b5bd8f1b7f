import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { keepCitations } from '../../outputs/cite/texts.ts'
import { keepCorpus } from '../../site/context/corpus.ts'
import { checkReview } from './check.ts'

const engine = fileURLToPath(new URL('../../..', import.meta.url))

/** Builds a review into its output folder, all or nothing: the old output stays until the new one is complete. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { review: { type: 'string', default: '.' }, out: { type: 'string' } } })
  const root = resolve(values.review)
  const out = resolve(values.out ?? join(root, 'dist'))
  const corpus = await checkReview(root)
  if (!corpus) process.exit(1)
  keepCorpus(corpus)

  // Astro keeps its half-made files apart from those of a build at the same time only inside the folder it runs in.
  process.chdir(engine)
  const workshop = join(engine, 'node_modules/.cache/atlas')
  await mkdir(workshop, { recursive: true })
  const making = await mkdtemp(join(workshop, 'build-'))
  const beside = `${out}.new`
  process.env['ATLAS_ENGINE'] = engine
  process.env['ATLAS_REVIEW'] = root
  process.env['ATLAS_OUT'] = making
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  const files = new Worker(new URL('../../site/integration/write-files.ts', import.meta.url), { workerData: making })
  files.on('message', keepCitations)
  const written = once(files, 'exit')
  try {
    await Promise.all([makePages(), written])
    await rm(beside, { recursive: true, force: true })
    await move(making, beside)
    await swap(beside, out)
  } finally {
    await files.terminate()
    // Pages that were still being made when another failed may go on writing for a moment.
    await rm(making, { recursive: true, force: true, maxRetries: 9, retryDelay: 100 }).catch(() => undefined)
    await rm(beside, { recursive: true, force: true })
  }
}

async function makePages(): Promise<void> {
  const { build } = await import('astro')
  await build({ root: engine, logLevel: 'warn' })
}

/** Moves a folder, also to another file system. */
async function move(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  try {
    await rename(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    await cp(from, to, { recursive: true })
  }
}

/** Puts a finished folder in the place of another; on failure the old one is put back. */
async function swap(fresh: string, out: string): Promise<void> {
  const old = `${out}.old`
  await rm(old, { recursive: true, force: true })
  if (existsSync(out)) await rename(out, old)
  try {
    await rename(fresh, out)
  } catch (error) {
    if (existsSync(old)) await rename(old, out)
    throw error
  }
  await rm(old, { recursive: true, force: true })
}

try {
  await main()
} catch (error) {
  process.stderr.write(
    `The site was not built; what was there before is untouched.\n${error instanceof Error ? error.message : error}\n`,
  )
  process.exit(1)
}
