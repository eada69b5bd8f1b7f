import { bundle } from '../release/bundle.ts'
import { buildStep } from './build.ts'
import { defineCommand } from './command.ts'
import { folderNamed } from './words.ts'

const usage = `Usage: npm run bundle -- [--review DIR] [--out DIR] [--site DIR]
Builds the site and packs it for other servers and disks; --site takes one that is built already.`

const options = { review: { type: 'string', default: '.' }, out: { type: 'string' }, site: { type: 'string' } } as const

export const command = defineCommand({
  usage,
  words: { options },
  async run({ values }, output) {
    for (const file of await bundle(folderNamed(values.review), { ...values, build: buildStep }))
      output.out(`${file}\n`)
  },
})
