import { printReview } from '../release/pdf.ts'
import { buildStep } from './build.ts'
import { runCommand } from './command.ts'
import { folderNamed } from './words.ts'

const usage = `Usage: npm run pdf -- [--review DIR] [--out DIR] [--site DIR]
Builds the site and prints its page with the whole review; --site takes one that is built already.`

const options = { review: { type: 'string', default: '.' }, out: { type: 'string' }, site: { type: 'string' } } as const

await runCommand(usage, { options }, async ({ values }) => {
  for (const file of await printReview(folderNamed(values.review), { ...values, build: buildStep })) console.log(file)
})
