import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { count } from '../../core/corpus/words.ts'
import { replaceText } from '../disk/replace.ts'
import { filesWith } from '../import/bibliography.ts'
import { type Ask, networkAsk, parseAnswers, type SavedAnswers, savedAsk } from '../import/registry.ts'
import { resolveWork, unresolved } from '../import/resolve.ts'
import { resolvedText } from '../import/told.ts'
import { defineCommand, Misuse } from './command.ts'
import { finishImport, readableReview } from './import.ts'
import { folderNamed } from './words.ts'

const crossref = 'https://api.crossref.org/'

const usage = `Usage: npm run resolve -- [--registry URL] [--save FILE | --answers FILE] [--review DIR] [--write]
Asks a registry of works of Crossref's shape (${crossref}) about the works that lack a title, a DOI or their authors. Takes
only what is surely the same work, into fields that are empty, and writes beside it from where; what differs is told and
stays. --save keeps the answers in a file, from which --answers works without a network. Writes with --write.`

const options = {
  review: { type: 'string', default: '.' },
  registry: { type: 'string' },
  save: { type: 'string' },
  answers: { type: 'string' },
  write: { type: 'boolean', default: false },
} as const

export const command = defineCommand({
  usage,
  words: { options },
  async run({ values }, output) {
    const { save, answers, write } = values
    if (save !== undefined && answers !== undefined)
      throw new Misuse('Save answers, or work from saved ones: not both.')
    if (values.registry !== undefined && answers !== undefined) throw new Misuse('Saved answers name their registry.')
    const registry = addressOf(values.registry ?? crossref)
    const corpus = await readableReview(folderNamed(values.review))
    const saved = answers === undefined ? null : parseAnswers(await readFile(resolve(answers), 'utf8'))
    const asked: SavedAnswers = saved ?? { registry, on: new Date().toISOString().slice(0, 10), answers: {} }
    const missing: string[] = []
    const ask: Ask = saved ? savedAsk(saved, path => missing.push(path)) : keeping(networkAsk(registry), asked)
    const found = []
    for (const work of unresolved(corpus.records.references)) found.push(await resolveWork(work, ask, asked))
    output.out(resolvedText(found))
    if (missing.length > 0)
      output.out(
        `\nThe file of answers has none to ${count(missing.length, 'question')}; ask the network again with --save.\n`,
      )
    if (save !== undefined) {
      await replaceText(resolve(save), `${JSON.stringify(asked, null, 1)}\n`)
      output.out(`\nThe answers stand in ${save}.\n`)
    }
    const taken = found.map(({ reference, adds }) => ({ id: reference.id, ground: null, adds }))
    await finishImport(corpus, await filesWith(corpus, taken), write, output)
  },
})

/** Asks, and keeps each answer. */
const keeping =
  (ask: Ask, { answers }: SavedAnswers): Ask =>
  async path => {
    answers[path] ??= await ask(path)
    return answers[path]
  }

function addressOf(word: string): string {
  if (!URL.canParse(word) || !/^https?:/.test(word)) throw new Misuse(`"${word}" is no address of a registry.`)
  return word.endsWith('/') ? word : `${word}/`
}
