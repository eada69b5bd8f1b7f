import { makeBook } from '../release/epub.ts'
import { defineCommand } from './command.ts'
import { folderNamed } from './words.ts'

const usage = `Usage: npm run epub -- [--review DIR] [--out DIR] [--site DIR]
Makes a book of the review for reading devices; --site puts a copy into a built site.`

const options = { review: { type: 'string', default: '.' }, out: { type: 'string' }, site: { type: 'string' } } as const

export const command = defineCommand({
  usage,
  words: { options },
  async run({ values }, output) {
    for (const file of await makeBook(folderNamed(values.review), values)) output.out(`${file}\n`)
  },
})
