import { join } from 'node:path'
import { buildWhereChanged } from './build.ts'
import { defineCommand } from './command.ts'
import { serveSite } from './serve.ts'
import { folderNamed, portNamed } from './words.ts'

const usage = `Usage: npm start -- [--review DIR] [--port N]
Builds the site of a review where it is not up to date, and serves it on http://127.0.0.1:4321; PORT=… in the
environment names another port.`

const options = { review: { type: 'string', default: '.' }, port: { type: 'string' } } as const

export const command = defineCommand({
  usage,
  words: { options },
  async run({ values }, output) {
    const port = portNamed(values.port)
    const review = folderNamed(values.review)
    const out = join(review, 'dist')
    if (!(await buildWhereChanged({ review, out }, output))) return false
    await serveSite({ root: out, port, host: '127.0.0.1' }, output)
    return true
  },
})
