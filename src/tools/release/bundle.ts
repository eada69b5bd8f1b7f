import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { diskEffects, type ReadEffects } from '../../core/corpus/effects.ts'
import { recorded } from '../../core/corpus/snapshot.ts'
import type { Review } from '../../core/schema/review.ts'
import { loadReview } from '../../packs/index.ts'
import { fileName } from './name.ts'
import { accompanying } from './readme.ts'
import { Refusal } from './refusal.ts'
import { type BuildSite, withSite } from './site.ts'
import { zip } from './zip.ts'

/** Where to put a bundle, and a site that is built already, to be used in place of a new one, which `build` makes. */
export interface BundleOptions {
  out?: string | undefined
  site?: string | undefined
  build: BuildSite
}

/**
 * Makes the zip of a review for other servers and disks, with checksums beside it. Returns the paths of both. Throws a
 * `Refusal` where the review has a problem, or the folder given as its site is none. The review is read once: its name
 * and its site are of one state.
 */
export async function bundle(root: string, { out, site, build }: BundleOptions): Promise<string[]> {
  const { effects } = recorded(diskEffects(root))
  const review = await identity(root, effects)
  const name = fileName(root, review)
  const target = resolve(out ?? join(root, 'release'))
  const bytes = await withSite(
    site ?? null,
    folder => build(root, folder, effects),
    folder => pack(folder, name, review),
  )
  await mkdir(target, { recursive: true })
  await writeFile(join(target, `${name}.zip`), bytes)
  return [join(target, `${name}.zip`), await writeSums(target, name)]
}

/** What a review is, as some effects read it. */
export async function identity(root: string, read: ReadEffects): Promise<Review> {
  const { corpus } = await loadReview(root, read)
  if (!corpus) throw new Refusal('The review can not be read; `npm run check` says why.')
  return corpus.review
}

async function pack(folder: string, name: string, review: Review): Promise<Uint8Array> {
  const paths = await filesIn(folder)
  if (!paths.includes('index.html')) throw new Refusal(`There is no site in ${folder}.`)
  const files = new Map<string, Uint8Array>()
  for (const path of paths) files.set(path, await readFile(join(folder, path)))
  for (const [path, text] of await accompanying(review, name, paths)) {
    if (files.has(path)) throw new Refusal(`The site has a ${path} of its own, where the bundle puts one.`)
    files.set(path, new TextEncoder().encode(text))
  }
  return zip(name, files, review.date)
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

/** Writes the SHA-256 of every file of an edition in a folder, as `sha256sum --check` reads them. */
export async function writeSums(folder: string, name: string): Promise<string> {
  const files = (await readdir(folder)).filter(file => file.startsWith(`${name}.`)).sort()
  const lines: string[] = []
  for (const file of files) {
    const hash = createHash('sha256').update(await readFile(join(folder, file)))
    lines.push(`${hash.digest('hex')}  ${file}\n`)
  }
  const sums = join(folder, 'SHA256SUMS')
  await writeFile(sums, lines.join(''))
  return sums
}
