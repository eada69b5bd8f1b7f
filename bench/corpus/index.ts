/** `npm run corpus`: writes a corpus of no field, as a review and as plain Markdown with JSON, to measure generators by. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { defineCommand, Misuse, runCommand } from '../../src/tools/cli/command.ts'
import { Refusal } from '../../src/tools/release/refusal.ts'
import { makeCorpus } from './make.ts'
import { plainFiles } from './plain.ts'
import { reviewFiles } from './review.ts'

const usage = `Usage: npm run corpus -- --out DIR [--chapters N] [--records N] [--seed N] [--rows]
Writes a corpus of N chapters and N records (12 and 200) into an empty folder: as a review in DIR/review, and as Markdown
with JSON for any other generator in DIR/plain. The same numbers give the same bytes. --rows: no page for each record.`

const options = {
  out: { type: 'string' },
  chapters: { type: 'string', default: '12' },
  records: { type: 'string', default: '200' },
  seed: { type: 'string', default: '1' },
  rows: { type: 'boolean', default: false },
} as const

function whole(name: string, word: string): number {
  if (/^[1-9]\d{0,6}$/.test(word)) return Number(word)
  throw new Misuse(`--${name} must be a whole number from 1 on, not "${word}".`)
}

export const command = defineCommand({
  usage,
  words: { options },
  async run({ values }, { out }) {
    if (values.out === undefined) throw new Misuse('Name a folder with --out.')
    const folder = resolve(values.out)
    if (existsSync(folder) && readdirSync(folder).length > 0) throw new Refusal(`The folder ${folder} is not empty.`)
    const [chapters, records, seed] = [
      whole('chapters', values.chapters),
      whole('records', values.records),
      whole('seed', values.seed),
    ]
    const corpus = makeCorpus({ chapters, records, seed })
    write(join(folder, 'review'), reviewFiles(corpus, values.rows))
    write(join(folder, 'plain'), plainFiles(corpus))
    out(`Wrote ${chapters} chapters and ${records} records to ${folder}.\n`)
    return true
  },
})

function write(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

if (import.meta.main) await runCommand(command)
