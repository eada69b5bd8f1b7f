import { Refusal } from '../release/refusal.ts'
import { serve } from '../serve/server.ts'
import { defineCommand, type Output } from './command.ts'
import { portNamed, siteNamed } from './words.ts'

const usage = `Usage: npm run serve -- [--dir DIR] [--port N] [--host NAME]
Serves a built site, dist/ unless another folder is named, to this machine alone; --host names the address or the name
of this machine at which others reach it, 0.0.0.0 all of them.`

const options = {
  dir: { type: 'string', default: 'dist' },
  port: { type: 'string' },
  host: { type: 'string' },
} as const

export const command = defineCommand({
  usage,
  words: { options },
  async run({ values }, output) {
    const port = portNamed(values.port)
    const root = siteNamed(values.dir)
    const host = values.host ?? '127.0.0.1'
    await serveSite({ root, port, host }, output)
  },
})

/** Serves a folder until this process is asked to end, and says where. Throws a `Refusal` where it can't. */
export async function serveSite(site: { root: string; port: number; host: string }, output: Output): Promise<void> {
  const serving = await serve(site).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(reason(error, site.port, site.host))
  })
  output.out(`The site is at ${serving.url} (Ctrl-C stops).\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => serving.close().then(() => process.exit(0)))
  }
}

/** Why a port can't be listened at, and what to do. */
function reason({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Choose another: PORT=${port + 1} npm start`
  if (code === 'EACCES') return `Port ${port} needs rights that you don't have. Choose another: PORT=4321 npm start`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `This machine is not reached at ${host}. Name one of its own addresses, or 0.0.0.0 for all of them.`
  return `The site can't be served: ${message}`
}
