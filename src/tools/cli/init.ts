import { resolve } from 'node:path'
import { startReview } from '../release/start.ts'
import { defineCommand, Misuse } from './command.ts'

const usage = `Usage: npm run init -- DIR
Puts a small, complete review into DIR, to be replaced by yours.`

export const command = defineCommand({
  usage,
  words: { allowPositionals: true },
  async run({ positionals: [folder, ...more] }, output) {
    if (folder === undefined || more.length > 0) throw new Misuse('Name one folder.')
    await startReview(resolve(folder))
    output.out(`A review begins in ${resolve(folder)}.
Next:  npm run check -- --review ${folder}
       npm run dev -- --review ${folder}
`)
  },
})
