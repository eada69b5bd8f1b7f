import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { serve } from '../serve/server.ts'

const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } })
const port = Number(process.env.PORT ?? 4321)

/** Ends the command with a sentence on standard error. */
function fail(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

if (!Number.isInteger(port) || port < 0 || port > 65535)
  fail(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".`)
if (!existsSync(join(values.dir, 'index.html')))
  fail(`There is no site in ${resolve(values.dir)}. Run \`npm run build\` first.`)

try {
  const serving = await serve({ root: values.dir, port })
  console.log(`The site is at ${serving.url} (Ctrl-C stops).`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => serving.close().then(() => process.exit(0)))
  }
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') fail(`Port ${port} is in use. Choose another: PORT=${port + 1} npm start`)
  if (code === 'EACCES') fail(`Port ${port} needs rights that you don't have. Choose another: PORT=4321 npm start`)
  fail(`The site can't be served: ${message}`)
}
