import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ReadEffects } from '../../core/corpus/effects.ts'
import { broughtFiles } from '../../core/corpus/read/brought.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { paperFiles } from '../../site/files/paper.ts'
import { makePages } from '../build/pages.ts'
import { copyBrought } from '../build/public.ts'
import { inWorkshop } from '../build/workshop.ts'

/** Lays out a review, or one section of it with those below it, as a single page for paper, and does something with it. */
export async function withPaper(
  corpus: Corpus,
  read: ReadEffects,
  section: string | null,
  use: (page: string) => Promise<void>,
): Promise<void> {
  const brought = await broughtFiles(read)
  await inWorkshop(async workshop => {
    const paper = join(workshop, 'paper')
    await makePages(corpus, paper, { paper: { section } })
    await copyBrought(read, brought, paper)
    for (const { path, make } of paperFiles(corpus)) {
      await mkdir(dirname(join(paper, path)), { recursive: true })
      await writeFile(join(paper, path), await make())
    }
    await use(join(paper, 'index.html'))
  })
}
