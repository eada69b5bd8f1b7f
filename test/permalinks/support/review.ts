import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus, Problem } from '../../../src/core/corpus/types.ts'
import { loadReview } from '../../../src/packs/index.ts'
import { releasedFiles } from '../../../src/tools/release/files.ts'
import { planRelease, type Wish } from '../../../src/tools/release/plan.ts'
import { inMemory } from '../../corpus/support/overlay.ts'

/** A review's files as texts, by their paths. */
export type Files = Record<string, string>

const folder = join(import.meta.dirname, '../../fixtures/base')

/** The small review about tea, nothing of it published. */
export const tea: Files = Object.fromEntries(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(file => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
)

/** Reads a review from memory. */
export async function load(files: Files): Promise<{ corpus: Corpus; problems: Problem[] }> {
  const { corpus, problems } = await loadReview('.', inMemory(files))
  if (!corpus) throw new Error(JSON.stringify(problems, null, 2))
  return { corpus, problems }
}

/** The problems of a review as `code: message`. */
export const problemsOf = async (files: Files): Promise<string[]> =>
  (await load(files)).problems.map(({ code, message }) => `${code}: ${message}`)

/** The review after the release of an edition. */
export async function release(files: Files, wish: Partial<Wish> = {}): Promise<Files> {
  const { corpus, problems } = await load(files)
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2))
  const plan = planRelease(corpus, { version: null, date: null, summary: null, ...wish })
  const names = {
    ledger: 'data/permalinks.lock',
    editions: 'data/editions.yaml',
    redirects: 'data/redirects.yaml',
    review: 'data/review.yaml',
    changelog: 'CHANGELOG.md',
    citation: 'CITATION.cff',
  }
  const text = (name: keyof typeof names) => files[names[name]] ?? null
  const released = releasedFiles(
    {
      review: text('review') ?? '',
      editions: text('editions'),
      redirects: text('redirects'),
      changelog: text('changelog'),
      citation: text('citation'),
    },
    plan,
    corpus.publication.redirects,
  )
  const written = Object.entries(released).flatMap(([name, text]) =>
    text === null ? [] : [[names[name as keyof typeof names], text]],
  )
  return { ...files, ...Object.fromEntries([...plan.words, ...written]) }
}

/** The review with one text of a file replaced; throws where the file does not have it. */
export function edit(files: Files, file: string, from: string | RegExp, to: string): Files {
  const text = files[file] ?? ''
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`${file} has no ${from}`)
  return { ...files, [file]: changed }
}

/** The review with section 1.1 under the number 3 where anything speaks of it, and a word about that in the redirects. */
export function renumbered(files: Files): Files {
  const named = /(?<=(?:number|section): |n=)"1\.1"/g
  const now = Object.entries(files).map(([file, text]): [string, string] =>
    /^data\/(permalinks|editions)|^CHANGELOG/.test(file)
      ? [file, text]
      : [file.replace('content/1.1.', 'content/3.'), text.replaceAll(named, '"3"')],
  )
  const moved = '{from: s/1.1/, to: s/3/, why: It became a chapter.}'
  const redirects = files['data/redirects.yaml'] ?? 'moved: []\n'
  return edit(
    {
      ...Object.fromEntries(now),
      'data/redirects.yaml': redirects.replace(/^moved: \[(?=.)/m, `moved: [${moved}`).replace('}{', '}, {'),
    },
    'data/review.yaml',
    /^(.*"3".*)\n(.*"2".*)$/m,
    '$2\n$1',
  )
}
