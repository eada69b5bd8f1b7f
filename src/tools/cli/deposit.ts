import { deposit } from '../release/deposit.ts'
import { buildStep } from './build.ts'
import { defineCommand } from './command.ts'
import { documentationFor } from './docs.ts'
import { folderNamed } from './words.ts'

const usage = `Usage: npm run deposit -- [--review DIR] [--out DIR] [--site DIR]
Lays the published edition out for an archive that gives DOIs, in release/VERSION/ or an empty DIR: site, data, the paper
where it was printed, metadata and hashes. Writes over nothing; --site takes a site that is built already.`

const options = { review: { type: 'string', default: '.' }, out: { type: 'string' }, site: { type: 'string' } } as const

export const command = defineCommand({
  usage,
  words: { options },
  async run({ values: { review, ...places } }, output, usages) {
    const root = folderNamed(review)
    const documentation = documentationFor(root, undefined, { usages, output })
    for (const file of await deposit(root, { ...places, build: buildStep, documentation })) output.out(`${file}\n`)
  },
})
