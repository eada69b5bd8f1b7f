import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { diskEffects, type ReadEffects } from '../../core/corpus/effects.ts'
import { recorded } from '../../core/corpus/snapshot.ts'
import { missingPage } from '../../core/permalinks/href.ts'
import type { Review } from '../../core/schema/review.ts'
import { loadReview } from '../../packs/index.ts'
import { replaceText } from '../disk/replace.ts'
import { fileName } from './name.ts'
import { packedForms } from './packed.ts'
import { checkPortable } from './portable.ts'
import { accompanying } from './readme.ts'
import { Refusal } from './refusal.ts'
import { missingTemplate } from './servers.ts'
import { type BuildSite, withSite } from './site.ts'
import { type Entry, writeZip } from './zip.ts'

/**
 * Where to put a bundle, and a site that is built already, to be used in place of a new one, which `build` makes;
 * `documentation` builds that of the engine, which the bundle brings along, into a folder.
 */
export interface BundleOptions {
  out?: string | undefined
  site?: string | undefined
  build: BuildSite
  documentation?: ((out: string) => Promise<boolean>) | undefined
}

/** The folder of the documentation in a bundle. */
const documentationFolder = 'documentation'

/**
 * Makes the zip of a review for other servers and disks, with checksums beside it. Returns the paths of both. Throws a
 * `Refusal` where the review has a problem, or the folder given as its site is none. The review is read once: its name
 * and its site are of one state.
 */
export async function bundle(root: string, { out, site, build, documentation }: BundleOptions): Promise<string[]> {
  const { effects } = recorded(diskEffects(root))
  const review = await identity(root, effects)
  const name = fileName(root, review)
  const target = resolve(out ?? join(root, 'release'))
  const file = join(target, `${name}.zip`)
  await withSite(
    site ?? null,
    folder => build(root, folder, effects),
    async folder => {
      const pack = async (documented: string | null) => {
        const entries = await entriesOf(folder, documented, { name, review })
        checkPortable(entries.map(({ path }) => path))
        await mkdir(target, { recursive: true })
        await writeZip(file, entries, review.date)
      }
      await (documentation ? withSite(null, documentation, pack) : pack(null))
    },
  )
  return [file, await writeSums(target, name)]
}

/** What a review is, as some effects read it. */
async function identity(root: string, read: ReadEffects): Promise<Review> {
  const { corpus } = await loadReview(root, read)
  if (!corpus) throw new Refusal('The review can not be read; `npm run check` says why.')
  return corpus.review
}

/**
 * All files of the bundle, in its one folder: the site, the documentation where it is built, large texts of both packed as
 * well, and what goes with them.
 */
async function entriesOf(
  folder: string,
  documented: string | null,
  { name, review }: { name: string; review: Review },
): Promise<Entry[]> {
  const site = await siteEntries(folder, '')
  const isTaken = site.some(({ path }) => path.startsWith(`${documentationFolder}/`))
  if (documented !== null && isTaken)
    throw new Refusal(`The site has a ${documentationFolder}/ of its own, where the bundle puts the documentation.`)
  const guide = documented === null ? [] : await siteEntries(documented, `${documentationFolder}/`)
  const entries = [...site, ...guide]
  const taken = new Set(entries.map(({ path }) => path))
  const others = await accompanying(review, name, [...taken])
  if (taken.has(missingPage))
    others.set('servers/missing.tmpl', missingTemplate(await readFile(join(folder, missingPage), 'utf8')))
  for (const [path, text] of others) {
    if (taken.has(path)) throw new Refusal(`The site has a ${path} of its own, where the bundle puts one.`)
    entries.push({ path, bytes: () => Buffer.from(text) })
  }
  return entries.map(entry => ({ ...entry, path: `${name}/${entry.path}` }))
}

/** The files of a site, below a path of the bundle, its large texts packed as well. */
async function siteEntries(folder: string, below: string): Promise<Entry[]> {
  const paths = await filesIn(folder)
  if (!paths.includes('index.html')) throw new Refusal(`There is no site in ${folder}.`)
  const entries: Entry[] = []
  for (const path of paths) {
    const bytes = () => readFile(join(folder, path))
    const { size } = await stat(join(folder, path))
    entries.push({ path: `${below}${path}`, bytes }, ...packedForms(`${below}${path}`, size, bytes))
  }
  return entries
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
    const hash = createHash('sha256')
    for await (const piece of createReadStream(join(folder, file))) hash.update(piece)
    lines.push(`${hash.digest('hex')}  ${file}\n`)
  }
  const sums = join(folder, 'SHA256SUMS')
  await replaceText(sums, lines.join(''))
  return sums
}
