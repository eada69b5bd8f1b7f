import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm, symlink } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A web server that runs with the sample configuration of a bundle, at the path that the sample names. */
export interface Running {
  /** Where the site is, with a slash at its end. */
  url: string
  stop(): Promise<void>
}

/** The first of some files that is there; null where none is, or none is named. */
export const firstOf = (...places: readonly (string | undefined)[]): string | null =>
  places.find(place => place !== undefined && existsSync(place)) ?? null

/** A folder for what a server writes, in which `www` leads to the bundle: a place without spaces, as samples have it. */
export async function homeFor(name: string, bundle: string): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), `${name}-`))
  // A server that was started by root reads files with the rights of another.
  await chmod(home, 0o755)
  await symlink(bundle, join(home, 'www'))
  return home
}

/** Starts a server's program in the foreground and waits until it answers; it takes its folder with it when it stops. */
export async function started(program: string, words: string[], home: string, port: number): Promise<Running> {
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, HOME: home } })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', text => {
      said += text
    })
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()))
  const url = `http://127.0.0.1:${port}/atlas/`
  try {
    await answered(url, child)
  } catch (error) {
    child.kill('SIGKILL')
    throw new Error(`${error instanceof Error ? error.message : error}\n${said}`)
  }
  return {
    url,
    async stop() {
      child.kill('SIGTERM')
      await ended
      await rm(home, { recursive: true, force: true })
    },
  }
}

/** A port that nobody listens at. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Waits until something answers. */
async function answered(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300 && child.exitCode === null; tries++) {
    const answers = await fetch(url).then(
      () => true,
      () => false,
    )
    if (answers) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error(`nothing answers at ${url}`)
}
