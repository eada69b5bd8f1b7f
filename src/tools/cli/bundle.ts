import { bundle } from '../release/bundle.ts'
import { buildStep } from './build.ts'
import { defineCommand } from './command.ts'
import { documentationFor } from './docs.ts'
import { folderNamed } from './words.ts'

const usage = `Usage: npm run bundle -- [--review DIR] [--out DIR] [--site DIR] [--docs]
Builds the site and packs it for other servers and disks; --site takes one that is built already. --docs puts the
documentation of the engine into it as well, in the folder documentation/, for those who go on writing elsewhere.`

const options = {
  review: { type: 'string', default: '.' },
  out: { type: 'string' },
  site: { type: 'string' },
  docs: { type: 'boolean' },
} as const

export const command = defineCommand({
  usage,
  words: { options },
  async run({ values: { review, docs, ...places } }, output, usages) {
    const root = folderNamed(review)
    const documentation = documentationFor(root, docs, { usages, output })
    for (const file of await bundle(root, { ...places, build: buildStep, documentation })) output.out(`${file}\n`)
  },
})
