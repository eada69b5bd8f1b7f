import { relative, resolve } from 'node:path'
import { engineVersion } from '../disk/version.ts'
import { engineSource } from '../init/engine.ts'
import { type Npm, npm, writeLock } from '../init/lock.ts'
import { startReview } from '../init/review.ts'
import { defineCommand, Misuse, type Output } from './command.ts'

const usage = `Usage: npm run init -- DIR
Puts a small, complete review into DIR, to be replaced by yours: a project of its own, with package.json, workflows and
all, which names the engine as a package.`

export const command = defineCommand({
  usage,
  words: { allowPositionals: true },
  async run({ positionals: [folder, ...more] }, output) {
    if (folder === undefined || more.length > 0) throw new Misuse('Name one folder.')
    await init(resolve(folder), output, npm)
  },
})

/** Starts a review in a folder, and says what comes next; its lock file is made with npm. */
export async function init(folder: string, output: Output, run: Npm): Promise<void> {
  await startReview(folder, engineSource(folder, engineVersion()))
  output.out(`A review begins in ${folder}.\n`)
  if (!writeLock(folder, run)) output.out(`${withoutLock}\n`)
  output.out(`Next:  cd ${quoted(shortest(folder))}
       npm start      installs the packages, builds the site and serves it
       npm run dev    shows the site while you write
       npm test       checks the review, builds it and follows every link
README.md there says the rest.
`)
}

const withoutLock = `It has no package-lock.json yet: npm could not reach its registry. \`npm install\` in its folder makes one; commit it, since
the workflows install by it.`

const quoted = (path: string): string => (/[^\w./\\-]/.test(path) ? `"${path}"` : path)

/** A folder as one would type it from here: by its whole path where that leads out of here. */
function shortest(folder: string): string {
  const path = relative(process.cwd(), folder)
  return path.startsWith('..') ? folder : path || '.'
}
