import { lstatSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { diskEffects } from '../../core/corpus/effects.ts'
import { LastReading } from '../../core/corpus/memory.ts'
import type { Corpus, Problem } from '../../core/corpus/types.ts'
import type { Named } from '../../core/input/choices.ts'
import { extensionsFolder, singleFiles } from '../../packs/files.ts'
import { loadReview } from '../../packs/index.ts'

/** The review whose site is made. */
export interface ReviewSource {
  /** Its folder. */
  root: string
  /** Its validated corpus. Rejects where it has a problem. */
  corpus(): Promise<Corpus>
  /** What is wrong with it, in words; null where nothing is. */
  wrong(): Promise<string | null>
  /** Has it read anew when it is asked for the next time. */
  forget(): void
  /** The same where its files are others than those that were read. */
  forgetWhereOther(): void
}

/** A review that was read and found sound. */
export const readReview = (corpus: Corpus): ReviewSource => ({
  root: corpus.root,
  corpus: () => Promise.resolve(corpus),
  wrong: () => Promise.resolve(null),
  forget: () => undefined,
  forgetWhereOther: () => undefined,
})

/**
 * A review that is being edited: read when it is asked for, and again after each `forget`. `tell` puts what is wrong with
 * it into words, and `named` takes what its files can name, once for each time that it is read; nobody waits for that.
 */
export function liveReview(
  root: string,
  tell: (problems: readonly Problem[]) => string,
  named: (named: Named | null) => void = () => undefined,
): ReviewSource {
  let read: Promise<Reading> | undefined
  let stamp = ''
  const memory = new LastReading()
  const reading = () => {
    if (!read) stamp = stampOf(root)
    read ??= load(root, memory, tell, named)
    return read
  }
  return {
    root,
    async corpus() {
      const { corpus, wrong } = await reading()
      if (corpus && wrong === null) return corpus
      const error = new Error(wrong ?? 'The review can not be read.')
      // A mistake in a review is none of the program: where in it that came out helps nobody.
      error.stack = error.message
      throw error
    },
    wrong: async () => (await reading()).wrong,
    forget() {
      read = undefined
    },
    forgetWhereOther() {
      if (read && stampOf(root) !== stamp) read = undefined
    },
  }
}

/** Names, sizes and times of the files that a review is read from. */
const stampOf = (root: string): string =>
  ['content', 'data', extensionsFolder, ...singleFiles].map(name => stampIn(join(root, name))).join('\n')

function stampIn(path: string): string {
  try {
    const { size, mtimeMs } = statSync(path)
    const names = lstatSync(path).isDirectory() ? readdirSync(path) : []
    return [`${path} ${size} ${mtimeMs}`, ...names.map(name => stampIn(join(path, name)))].join('\n')
  } catch {
    // What is not there, or may not be looked at, is told of by who reads it.
    return ''
  }
}

interface Reading {
  corpus: Corpus | null
  wrong: string | null
}

async function load(
  root: string,
  memory: LastReading,
  tell: (problems: readonly Problem[]) => string,
  tellNamed: (named: Named | null) => void,
): Promise<Reading> {
  memory.begin()
  const { corpus, problems, named } = await loadReview(root, diskEffects(root), { memory })
  tellNamed(named)
  return { corpus, wrong: problems.length === 0 ? null : tell(problems) }
}
