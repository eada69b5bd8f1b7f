import { resolve } from 'node:path'
import { startReview } from '../release/start.ts'
import { Misuse, runCommand } from './command.ts'

const usage = `Usage: npm run init -- DIR
Puts a small, complete review into DIR, to be replaced by yours.`

await runCommand(usage, { allowPositionals: true }, async ({ positionals: [folder, ...more] }) => {
  if (folder === undefined || more.length > 0) throw new Misuse('Name one folder.')
  await startReview(resolve(folder))
  console.log(`A review begins in ${resolve(folder)}.
Next:  npm run check -- --review ${folder}
       npm run dev -- --review ${folder}`)
})
