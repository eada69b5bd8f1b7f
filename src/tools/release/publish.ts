import { diskEffects, type ReadEffects } from '../../core/corpus/effects.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { loadReview } from '../../packs/index.ts'
import { reasonOf } from '../disk/told.ts'
import { fileNames, type ReleasedName, releasedFiles } from './files.ts'
import { type Journal, type WriteEffects, writeAll } from './journal.ts'
import type { Plan } from './plan.ts'
import { Refusal } from './refusal.ts'

/** What publishing an edition writes. Nothing is written yet. */
export async function changesOf(corpus: Corpus, plan: Plan, effects: WriteEffects): Promise<Journal> {
  const there = new Map<ReleasedName, string>()
  for (const file of Object.values(fileNames).flat()) {
    const text = await textOf(effects, file)
    if (text !== null) there.set(file, text)
  }
  const path = (name: keyof typeof fileNames): ReleasedName =>
    fileNames[name].find(file => there.has(file)) ?? fileNames[name][0]
  const text = (name: keyof typeof fileNames) => there.get(path(name)) ?? null
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
  const named = Object.entries(released).flatMap(([name, after]) => {
    const file = path(name as keyof typeof fileNames)
    return after === null ? [] : [{ file, before: there.get(file) ?? null, after }]
  })
  const words = [...plan.words].map(async ([file, after]) => ({ file, before: await textOf(effects, file), after }))
  return { edition: plan.edition.version, changes: [...(await Promise.all(words)), ...named] }
}

/** The text of a file of the review; throws a `Refusal` where something is there that can't be read as one. */
async function textOf(effects: WriteEffects, file: string): Promise<string | null> {
  return effects.read(file).catch(async error => {
    throw new Refusal(`Nothing was published: ${(await effects.obstacle(file)) ?? reasonOf(error)}`)
  })
}

/**
 * Writes the files of an edition, all or none, after making sure that the review with them has no problem. Throws a
 * `Refusal` that names the first one otherwise, and where a file can't be written.
 */
export async function publish(root: string, journal: Journal, effects: WriteEffects): Promise<void> {
  const files = new Map(journal.changes.map(({ file, after }) => [file, after]))
  const { problems } = await loadReview(root, withFiles(diskEffects(root), files))
  const [first] = problems
  if (first) throw new Refusal(`The edition would not pass the check: ${first.file}:${first.line} ${first.message}`)
  await writeAll(journal, effects)
}

/** A review on disk with some files as they would be. */
function withFiles(below: ReadEffects, files: ReadonlyMap<string, string>): ReadEffects {
  return {
    async list(folder) {
      const inside = [...files.keys()]
        .filter(file => file.startsWith(`${folder}/`))
        .map(file => file.slice(folder.length + 1).replace(/\/.*/, '/'))
      const names = await below.list(folder)
      return names === null && inside.length === 0 ? null : [...new Set([...(names ?? []), ...inside])]
    },
    async read(file) {
      const text = files.get(file)
      return text === undefined ? below.read(file) : new TextEncoder().encode(text)
    },
  }
}
