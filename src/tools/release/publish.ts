import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { diskEffects, type ReadEffects } from '../../core/corpus/effects.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { ledgerFile } from '../../core/permalinks/ledger.ts'
import { editionsFile, redirectsFile } from '../../core/permalinks/read.ts'
import { loadReview } from '../../packs/index.ts'
import { type ReleaseFiles, releasedFiles } from './files.ts'
import type { Plan } from './plan.ts'
import { Refusal } from './refusal.ts'

const names: Record<keyof ReleaseFiles | 'ledger', string[]> = {
  ledger: [ledgerFile],
  editions: [editionsFile],
  redirects: [redirectsFile],
  review: ['data/review.yaml', 'data/review.yml', 'data/review.json'],
  changelog: ['CHANGELOG.md'],
  citation: ['CITATION.cff'],
}

/** The texts of the files that publishing an edition writes, by their paths in the review's root. Nothing is written. */
export async function filesOf(corpus: Corpus, plan: Plan): Promise<Map<string, string>> {
  const there = new Map<string, string>()
  for (const file of Object.values(names).flat()) {
    const text = await readFile(join(corpus.root, file), 'utf8').catch(() => null)
    if (text !== null) there.set(file, text)
  }
  const path = (name: keyof typeof names) => names[name].find(file => there.has(file)) ?? (names[name][0] as string)
  const text = (name: keyof typeof names) => there.get(path(name)) ?? null
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
  return new Map(
    Object.entries(released).flatMap(([name, text]) =>
      text === null ? [] : [[path(name as keyof typeof names), text]],
    ),
  )
}

/**
 * Writes the files of an edition, all or none, after making sure that the review with them has no problem. Throws a
 * `Refusal` that names the first one otherwise.
 */
export async function publish(root: string, files: ReadonlyMap<string, string>): Promise<void> {
  const { problems } = await loadReview(root, withFiles(diskEffects(root), files))
  const [first] = problems
  if (first) throw new Refusal(`The edition would not pass the check: ${first.file}:${first.line} ${first.message}`)
  const temporary = (file: string) => join(root, `${file}.new`)
  try {
    for (const [file, text] of files) await writeFile(temporary(file), text)
    for (const file of files.keys()) await rename(temporary(file), join(root, file))
  } finally {
    for (const file of files.keys()) await rm(temporary(file), { force: true })
  }
}

/** A review on disk with some files as they would be. */
function withFiles(below: ReadEffects, files: ReadonlyMap<string, string>): ReadEffects {
  return {
    async list(folder) {
      const inside = [...files.keys()]
        .filter(file => file.startsWith(`${folder}/`))
        .map(file => file.slice(folder.length + 1))
      const names = await below.list(folder)
      return names === null && inside.length === 0 ? null : [...new Set([...(names ?? []), ...inside])]
    },
    async read(file) {
      const text = files.get(file)
      return text === undefined ? below.read(file) : new TextEncoder().encode(text)
    },
  }
}
