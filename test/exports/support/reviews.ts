import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { register } from '../../../src/core/corpus/extensions.ts'
import type { Corpus } from '../../../src/core/corpus/types.ts'
import { dataFiles } from '../../../src/outputs/exports/files.ts'
import { loadReview } from '../../../src/packs/index.ts'

const folder = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

/** The root of this project's own review, and that of a small one of another field. */
export const reviews = { own: folder(''), glaciers: folder('test/fixtures/glaciers') }

/** Those, and a small one that has a record of each standing. */
export const allReviews = { ...reviews, standing: folder('test/fixtures/standing') }

/** All reviews that the tests have, each of another field or configuration. */
export const everyReview = {
  ...allReviews,
  base: folder('test/fixtures/base'),
  everyField: folder('test/fixtures/every-field'),
  rivers: folder('test/fixtures/rivers'),
  awkward: folder('test/fixtures/sound/awkward'),
  bare: folder('test/fixtures/sound/bare'),
  script: folder('test/fixtures/sound/script'),
}

const known = new Map<string, Promise<Corpus>>()

/**
 * A review of the project that has no problem; throws with the first one where it has. It is read once for all files of
 * tests that a process runs: what none of them changes. For one that a test writes there is `loadReview`.
 */
export async function corpusOf(root: string): Promise<Corpus> {
  const folder = resolve(root)
  const reading = known.get(folder) ?? readAnew(folder)
  known.set(folder, reading)
  const corpus = await reading
  // What another review added meanwhile is none of this one.
  register(corpus.extensions)
  return corpus
}

/** The same, read anew. */
export async function readAnew(root: string): Promise<Corpus> {
  const { corpus, problems } = await loadReview(root)
  const [first] = problems
  if (first) throw new Error(`${first.file}:${first.line}:${first.column} ${first.code} ${first.message}`)
  if (!corpus) throw new Error(`no review in ${root}`)
  return corpus
}

/** The files of `data/` as text, by their paths in it: all of them, or those that are named alone. */
export const dataTexts = (corpus: Corpus, named?: ReadonlySet<string>): Map<string, string> =>
  new Map(
    dataFiles(corpus)
      .filter(({ path }) => !named || named.has(path))
      .map(({ path, make }) => [path, Buffer.from(make()).toString()]),
  )

/** The text of one of them, made alone; empty where there is none. */
export const dataText = (corpus: Corpus, path: string): string => dataTexts(corpus, new Set([path])).get(path) ?? ''
