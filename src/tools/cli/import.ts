import { readFile } from 'node:fs/promises'
import { basename, extname, resolve } from 'node:path'
import type { Corpus } from '../../core/corpus/types.ts'
import { loadReview } from '../../packs/index.ts'
import { planBibliography, writePlan } from '../import/bibliography.ts'
import { libraryEndings } from '../import/libraries.ts'
import { importText } from '../import/told.ts'
import { Refusal } from '../release/refusal.ts'
import { defineCommand, Misuse, type Output } from './command.ts'
import { folderNamed } from './words.ts'

const usage = `Usage: npm run import -- FILE [--review DIR] [--write]
Takes works from a library into data/references.yaml: BibTeX (.bib, also of Better BibTeX), RIS (.ris) or CSL-JSON
(.json), as Zotero exports them. Says what is new, what an entry gains, what stays as you typed it, and what is left out;
writes it with --write.`

const options = {
  review: { type: 'string', default: '.' },
  write: { type: 'boolean', default: false },
} as const

export const command = defineCommand({
  usage,
  words: { options, allowPositionals: true },
  async run({ values, positionals: [file, ...more] }, output) {
    if (file === undefined || more.length > 0) throw new Misuse('Name one file.')
    const ending = extname(file).slice(1).toLowerCase()
    if (!libraryEndings.includes(ending))
      throw new Misuse(
        `${basename(file)} is no file that can be imported: it ends in none of .${libraryEndings.join(', .')}.`,
      )
    const corpus = await readableReview(folderNamed(values.review))
    await importLibrary(corpus, resolve(file), values.write, output)
  },
})

async function importLibrary(corpus: Corpus, file: string, write: boolean, output: Output): Promise<void> {
  const { merged, faults, files } = await planBibliography(corpus, await readFile(file), file)
  output.out(importText(merged, faults))
  await finishImport(corpus, files, write, output)
}

/** Writes the files of a review, or says that they would be written. */
export async function finishImport(
  corpus: Corpus,
  files: ReadonlyMap<string, string>,
  write: boolean,
  output: Output,
): Promise<void> {
  const names = [...files.keys()].join(', ')
  if (files.size === 0) output.out('\nThere is nothing to write.\n')
  else if (!write) output.out(`\nNothing was written. With --write: ${names}.\n`)
  else {
    await writePlan(corpus.root, files)
    output.out(`\nWrote ${names}.\n`)
  }
}

/** A review of which all records can be read. */
export async function readableReview(root: string): Promise<Corpus> {
  const { corpus, problems } = await loadReview(root)
  const broken = problems.find(
    ({ file, code }) => code !== 'record/unused' && /^data\/(?:references|review|vocabulary)[./]/.test(file),
  )
  if (!corpus || broken)
    throw new Refusal(
      `The review can't be read${broken ? `: ${broken.file}:${broken.line}:${broken.column} ${broken.message}` : '.'}\nMend what \`npm run check\` tells first.`,
    )
  return corpus
}
