import { readFile } from 'node:fs/promises'
import { basename, extname, resolve } from 'node:path'
import type { ProblemCode } from '../../core/corpus/codes.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { kinds } from '../../core/kinds/kinds.ts'
import type { Kind } from '../../core/kinds/types.ts'
import { loadReview } from '../../packs/index.ts'
import { replaceFile } from '../disk/replace.ts'
import { planBibliography, writePlan } from '../import/bibliography.ts'
import { formOf, libraryEndings } from '../import/libraries.ts'
import { planTable } from '../import/table/plan.ts'
import { templateOf } from '../import/table/template.ts'
import { tableText } from '../import/table/told.ts'
import { readText } from '../import/text.ts'
import { importText } from '../import/told.ts'
import { type BookKind, otherBooks } from '../import/xlsx/book.ts'
import { Refusal } from '../release/refusal.ts'
import { defineCommand, Misuse, type Output } from './command.ts'
import { folderNamed } from './words.ts'

const usage = `Usage: npm run import -- FILE [--kind KIND] [--decimal comma|point] [--sheet NAME] [--sure ID]...
                                [--review DIR] [--write]
       npm run import -- --template FILE.xlsx [--kind KIND] [--review DIR]
Takes works from a library into data/references.yaml: BibTeX (.bib, also of Better BibTeX), RIS (.ris) or CSL-JSON
(.json), as Zotero exports them, or what PubMed sends (.nbib); or records from a table (.csv, .tsv, .xlsx) into the folder of their kind. Says what is
new, what an entry gains, what stays as you typed it, and what is left out; writes it with --write. --sure says that a
value that was asked about is right, and writes so into its record. --template makes an empty workbook with the words of the review to choose from.`

const options = {
  review: { type: 'string', default: '.' },
  kind: { type: 'string' },
  decimal: { type: 'string' },
  sheet: { type: 'string' },
  sure: { type: 'string', multiple: true },
  template: { type: 'string' },
  write: { type: 'boolean', default: false },
} as const

const tableEndings = ['csv', 'tsv', 'txt', 'xlsx', 'xlsm']

export const command = defineCommand({
  usage,
  words: { options, allowPositionals: true },
  async run({ values, positionals }, output) {
    const kind = values.kind === undefined ? null : kindNamed(values.kind)
    const decimal = decimalNamed(values.decimal)
    const [file, ...more] = positionals
    const root = folderNamed(values.review)
    if (values.template !== undefined) {
      if (file !== undefined) throw new Misuse('A template is made of the review alone: name no other file.')
      return writeTemplateTo(await readableReview(root), values.template, kind ?? 'measurements', output)
    }
    if (file === undefined || more.length > 0) throw new Misuse('Name one file.')
    const ending = extname(file).slice(1).toLowerCase()
    const { write } = values
    if (libraryEndings.includes(ending) || (ending === 'txt' && (await holdsLibrary(resolve(file)))))
      return importLibrary(await readableReview(root), resolve(file), write, output)
    if (!tableEndings.includes(ending)) throw new Misuse(foreignFile(basename(file), ending))
    const sheet = values.sheet ?? null
    const sure = new Set(values.sure ?? [])
    const wish = { kind, decimal, sheet, sure }
    const plan = await planTable(await readableReview(root), await readFile(resolve(file)), file, wish)
    output.out(tableText(plan))
    if (plan.problems.length > 0 || plan.odd.length > 0) {
      output.err(
        plan.problems.length > 0 ? '\nNothing was written: mend the table first.\n' : '\nNothing was written.\n',
      )
      return false
    }
    return finishImport(await readableReview(root), plan.files, write, output)
  },
})

/** Whether a file that may hold a table holds a library. */
async function holdsLibrary(file: string): Promise<boolean> {
  const read = readText(await readFile(file))
  return read !== null && formOf(read.text) !== null
}

/** Libraries that are not read. */
const otherLibraries: ReadonlyMap<string, BookKind> = new Map(
  [
    ['enw', 'a library as EndNote writes it'],
    ['enl', 'the library of EndNote itself'],
    ['ciw', 'a library as Web of Science writes it'],
    ['isi', 'a library as Web of Science writes it'],
    ['rdf', 'a library as Zotero writes it for itself'],
    ['xml', 'a file of XML'],
  ].map(
    ([ending, is]) => [ending, { is, advice: 'Export its works as BibTeX, RIS or CSL-JSON.' }] as [string, BookKind],
  ),
)

function foreignFile(name: string, ending: string): string {
  const other = otherBooks.get(ending) ?? otherLibraries.get(ending)
  return other
    ? `${name} is ${other.is}, which can't be imported. ${other.advice}`
    : `${name} is no file that can be imported: it ends in none of .${[...libraryEndings, ...tableEndings].join(', .')}.`
}

async function writeTemplateTo(corpus: Corpus, file: string, kind: Kind, output: Output): Promise<void> {
  if (extname(file).toLowerCase() !== '.xlsx') throw new Misuse('A template is a workbook: end its name in .xlsx.')
  const { open } = await import('node:fs/promises')
  await replaceFile(resolve(file), async half => {
    const handle = await open(half, 'wx')
    await handle.writeFile(templateOf(corpus, kind)).finally(() => handle.close())
  })
  output.out(`Wrote ${file}: a table of ${kind}, and the words that they may use.\n`)
}

/** Takes the works of a library that can be read; whether all could. */
async function importLibrary(corpus: Corpus, file: string, write: boolean, output: Output): Promise<boolean> {
  const { merged, faults, unread, files } = await planBibliography(corpus, await readFile(file), file)
  output.out(importText(merged, faults))
  await finishImport(corpus, files, write, output)
  return unread === 0
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

/** What may be wrong with a bibliography that an import fills: it is not there yet, or its works are not in use. */
const toBeFilled = new Set<string>(['file/missing', 'file/empty', 'record/unused'] satisfies ProblemCode[])

/**
 * A review whose works and words can be read. What else is wrong with it may well be what the import mends: a new review
 * names works and records before it has them.
 */
export async function readableReview(root: string): Promise<Corpus> {
  const { corpus, problems } = await loadReview(root)
  const isIn = (name: string, file: string) => file.startsWith(`data/${name}.`) || file.startsWith(`data/${name}/`)
  const broken = problems.find(({ file, code }) => {
    if (isIn('references', file)) return !toBeFilled.has(code)
    return isIn('vocabulary', file) || (!corpus && isIn('review', file))
  })
  if (!corpus || broken)
    throw new Refusal(
      `The review can't be read${broken ? `: ${broken.file}:${broken.line}:${broken.column} ${broken.message}` : '.'}\nMend what \`npm run check\` tells first.`,
    )
  return corpus
}

function kindNamed(word: string): Kind {
  const kind = kinds.find(kind => kind === word)
  if (!kind) throw new Misuse(`There is no kind "${word}": they are ${kinds.join(', ')}.`)
  return kind
}

function decimalNamed(word: string | undefined): 'comma' | 'point' | null {
  if (word === undefined) return null
  if (word === 'comma' || word === 'point') return word
  throw new Misuse(`--decimal is comma or point, not "${word}".`)
}
