import { join } from 'node:path'
import { diskEffects } from '../../core/corpus/effects.ts'
import { build } from './build.ts'
import { defineCommand } from './command.ts'
import { folderNamed } from './words.ts'

const usage = `Usage: npm test -- [--review DIR]
Checks a review, builds its site into dist/ and follows every link of it: all that a change of the review can break.`

const options = { review: { type: 'string', default: '.' } } as const

export const command = defineCommand({
  usage,
  words: { options },
  async run({ values }, output) {
    const review = folderNamed(values.review)
    const out = join(review, 'dist')
    if (!(await build({ review, out }, { read: diskEffects(review), output }))) return false
    output.out(`The review is sound, and every link of its site leads somewhere: ${out}\n`)
    return true
  },
})
