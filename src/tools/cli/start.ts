import { join } from 'node:path'
import { diskEffects } from '../../core/corpus/effects.ts'
import { hashInputs, isBuilt, markBuilt } from '../build/inputs.ts'
import { build } from './build.ts'
import { defineCommand, type Output } from './command.ts'
import { serveSite } from './serve.ts'
import { folderNamed, portNamed } from './words.ts'

const usage = `Usage: npm start -- [--review DIR] [--port N]
Builds the site of a review where it is not up to date, and serves it on http://127.0.0.1:4321; PORT=… in the
environment names another port.`

const options = { review: { type: 'string', default: '.' }, port: { type: 'string' } } as const

/** Builds the site of a review into its `dist/`, and remembers of what; false where it was not built, which is told. */
export async function buildOwn(review: string, output: Output): Promise<boolean> {
  const hash = hashInputs(review)
  if (!(await build({ review, out: join(review, 'dist') }, { read: diskEffects(review), output }))) return false
  markBuilt(review, hash)
  return true
}

export const command = defineCommand({
  usage,
  words: { options },
  async run({ values }, output) {
    const port = portNamed(values.port)
    const review = folderNamed(values.review)
    if (!isBuilt(review, hashInputs(review)) && !(await buildOwn(review, output))) return false
    await serveSite({ root: join(review, 'dist'), port, host: '127.0.0.1' }, output)
    return true
  },
})
