import { printReview } from '../release/pdf.ts'
import { defineCommand } from './command.ts'
import { folderNamed } from './words.ts'

const usage = `Usage: npm run pdf -- [--review DIR] [--section NUMBER] [--out DIR] [--site DIR] [--publish]
Prints the review as a paper; --section prints one section with those below it, --site puts a copy into a built site,
--publish into the review, which brings it to its site from then on.`

const options = {
  review: { type: 'string', default: '.' },
  section: { type: 'string' },
  out: { type: 'string' },
  site: { type: 'string' },
  publish: { type: 'boolean' },
} as const

export const command = defineCommand({
  usage,
  words: { options },
  async run({ values }, output) {
    for (const file of await printReview(folderNamed(values.review), values)) output.out(`${file}\n`)
  },
})
