import { createHash } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { diskEffects } from '../../core/corpus/effects.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { dataciteMetadata } from '../../outputs/deposit/datacite.ts'
import { zenodoMetadata } from '../../outputs/deposit/zenodo.ts'
import { dataFiles } from '../../outputs/exports/files.ts'
import { newsOf } from '../../outputs/exports/news.ts'
import { loadReview } from '../../packs/index.ts'
import { ownFolder } from '../disk/own.ts'
import { type BundleOptions, bundle } from './bundle.ts'
import { citationFile } from './citation-file.ts'
import { fileName } from './name.ts'
import { Refusal } from './refusal.ts'
import { writeZip } from './zip.ts'

/**
 * Lays an edition out for an archive, in an empty folder: the site and the data as zips, the paper where it was printed,
 * what archives ask as metadata, and the hashes of all. Returns the paths, sorted. Throws a `Refusal`, and leaves nothing
 * behind, where the review is no edition as it is, names nobody, or the folder holds something.
 */
export async function deposit(root: string, { out, ...made }: BundleOptions): Promise<string[]> {
  const { corpus } = await loadReview(root, diskEffects(root))
  if (!corpus) throw new Refusal('The review can not be read; `npm run check` says why.')
  const target = resolve(out ?? join(root, 'release', corpus.review.version))
  await checkEmpty(target)
  checkEdition(corpus)
  const name = fileName(root, corpus.review)
  await mkdir(dirname(target), { recursive: true })
  const own = await ownFolder(dirname(target), 'deposit')
  const half = join(own, 'edition')
  try {
    await bundle(root, { out: half, ...made })
    await writeZip(join(half, `${name}-data.zip`), dataEntries(corpus, name), corpus.review.date)
    await writeFile(join(half, 'CITATION.cff'), citationFile(corpus.review))
    await writeFile(join(half, '.zenodo.json'), json(zenodoMetadata(corpus)))
    await writeFile(join(half, 'datacite.json'), json(dataciteMetadata(corpus)))
    // The paper is printed on its own, and not on every machine.
    await copyFile(join(root, 'release', `${name}.pdf`), join(half, `${name}.pdf`)).catch(() => {})
    await writeFile(join(half, 'SHA256SUMS'), await sums(half))
    await takePlace(half, target)
  } finally {
    await rm(own, { recursive: true, force: true })
  }
  return (await readdir(target)).sort().map(file => join(target, file))
}

const json = (data: object): string => `${JSON.stringify(data, null, 2)}\n`

/** An edition is deposited once: what lies there stays. */
async function checkEmpty(folder: string): Promise<void> {
  const held = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    if (error.code === 'ENOTDIR') throw new Refusal(`${folder} is a file. Name an empty folder with --out.`)
    throw error
  })
  if (held.length > 0)
    throw new Refusal(`${folder} is not empty, and nothing in it is written over. Name an empty folder with --out.`)
}

/** An archive keeps what was published: the edition as it was released, with somebody who made it. */
function checkEdition(corpus: Corpus): void {
  const { authors, editors, version } = corpus.review
  if (authors.length + editors.length === 0)
    throw new Refusal('An archive asks who made the review: name `authors` or `editors` in data/review.yaml.')
  const [newest] = newsOf(corpus)
  if (newest?.version !== version)
    throw new Refusal(
      newest === undefined
        ? `Edition ${version} is not published yet: \`npm run release -- --write\` publishes it.`
        : 'The review has changed since its last edition: `npm run release -- --write` publishes the next one.',
    )
}

/** The data package: everything that the site has in `data/`. */
const dataEntries = (corpus: Corpus, name: string) =>
  dataFiles(corpus).map(({ path, make }) => ({
    path: `${name}-data/${path}`,
    bytes: () => Buffer.from(make()),
  }))

/** The SHA-256 of every file of a folder but their own, as `sha256sum --check` reads them. */
async function sums(folder: string): Promise<string> {
  const files = (await readdir(folder)).filter(file => file !== 'SHA256SUMS').sort()
  const lines = files.map(async file => {
    const hash = createHash('sha256').update(await readFile(join(folder, file)))
    return `${hash.digest('hex')}  ${file}\n`
  })
  return (await Promise.all(lines)).join('')
}

/** Puts a folder where nothing is, or an empty one; whatever came there meanwhile stays. */
async function takePlace(made: string, target: string): Promise<void> {
  await rmdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  await rename(made, target)
}
