import { spawn } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { environment, root } from './run.ts'

/** A command that goes on until it is stopped. */
export interface Started {
  /** The first address that it has printed. */
  address(): Promise<string>
  /** Asks it to end, and gives its status; null where it left that to the signal. */
  stop(): Promise<number | null>
  /** Ends it at once, whatever it does. */
  kill(): void
}

/** Starts a command of the engine that serves something; it does not outlive its test. */
export const start = (command: string, ...words: string[]): Started =>
  startIn(root, ['bin/insitu-atlas.mjs', command, ...words])

/** The same of a script with its words, run in a folder. */
export function startIn(folder: string, words: readonly string[]): Started {
  const started = launch(folder, words)
  onTestFinished(started.kill)
  return started
}

/** The same for several tests, whose last has it end. */
export function launch(folder: string, words: readonly string[]): Started {
  const child = spawn(process.execPath, words, {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  const address = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', text => {
        said += text
        const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? []
        if (found !== undefined) resolve(found)
      })
    void ended.then(() => reject(new Error(`it ended: ${said}`)))
  })
  // It may end before anybody asks for it.
  address.catch(() => undefined)
  return {
    address: () => address,
    stop() {
      child.kill('SIGTERM')
      return ended
    },
    kill() {
      child.kill('SIGKILL')
    },
  }
}
