import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { encodingOf } from '../../corpus/support/files.ts'
import { build } from '../../site/support/build.ts'
import { type Attacked, attackedReview, type Filled, markedReview } from './review.ts'

/** The sites of the attacked review and of the same review without attacks. */
export interface Sites {
  attacked: string
  marked: string
  texts: Attacked[]
  remove(): Promise<void>
}

/** Builds both in a folder of its own. Rejects with what a build says where it fails. */
export async function builtSites(): Promise<Sites> {
  const temporary = await mkdtemp(join(tmpdir(), 'attacked-'))
  const [attacks, marks] = await Promise.all([attackedReview(), markedReview()])
  const [attacked, marked] = await Promise.all([
    built(attacks, join(temporary, 'attacked')),
    built(marks, join(temporary, 'marked')),
  ])
  return { attacked, marked, texts: attacks.texts, remove: () => rm(temporary, { recursive: true, force: true }) }
}

/** Writes a review into a folder and builds it there; gives the folder of its site. */
async function built({ files }: Filled, folder: string): Promise<string> {
  const review = join(folder, 'review')
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(review, path)), { recursive: true })
    await writeFile(join(review, path), text, encodingOf(path))
  }
  const out = join(folder, 'site')
  const { status, output } = await build({ review, out })
  if (status !== 0) throw new Error(output)
  return out
}
