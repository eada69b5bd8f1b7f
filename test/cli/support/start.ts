import { spawn } from 'node:child_process'
import { expect, onTestFinished } from 'vitest'
import { environment, root } from './run.ts'

/** A command that goes on until it is stopped. */
export interface Started {
  /** The first address that it has printed. */
  address(): Promise<string>
  /** Asks it to end, and gives its status; null where it left that to the signal. */
  stop(): Promise<number | null>
}

/** Starts a command of the engine that serves something; it does not outlive its test. */
export const start = (command: string, ...words: string[]): Started =>
  startIn(root, ['bin/insitu-atlas.mjs', command, ...words])

/** The same of a script with its words, run in a folder. */
export function startIn(folder: string, words: readonly string[]): Started {
  const child = spawn(process.execPath, words, {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', text => {
      said += text
    })
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return {
    async address() {
      await expect
        .poll(() => (child.exitCode === null ? said : `it ended: ${said}`))
        .toMatch(/http:\/\/127\.0\.0\.1:\d+\/|^it ended/)
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0]
      expect(found, said).toBeDefined()
      return found as string
    },
    stop() {
      child.kill('SIGTERM')
      return ended
    },
  }
}
