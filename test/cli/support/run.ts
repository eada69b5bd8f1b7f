import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ParseArgsConfig } from 'node:util'
import { answer, type Command } from '../../../src/tools/cli/command.ts'

export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The environment in which commands run: not that of a test, and without a network for npm. */
export const environment = {
  ...process.env,
  NODE_ENV: 'production',
  VITEST: '',
  NO_COLOR: '1',
  npm_config_offline: 'true',
}

/** How a command ended, and what it said. */
export interface Ran {
  status: number
  out: string
  err: string
}

/** Has a command answer to some words in this process, where it says the same in a fraction of the time. */
export async function ask<T extends ParseArgsConfig>(command: Command<T>, ...words: string[]): Promise<Ran> {
  const ran = { out: '', err: '' }
  const out = (text: string) => {
    ran.out += text
  }
  const err = (text: string) => {
    ran.err += text
  }
  const status = await answer(command, words, { out, err, colours: false })
  return { status, ...ran }
}

/** Runs a command of the engine with some words, in a process of its own. */
export const run = (command: string, ...words: string[]): Promise<Ran> =>
  runScript('bin/insitu-atlas.mjs', command, ...words)

/** Runs a script of the project with some words. */
export const runScript = (script: string, ...words: string[]): Promise<Ran> =>
  runIn(root, process.execPath, [script, ...words])

/** Runs a program with some words in a folder; `more` is added to its environment. */
export function runIn(
  folder: string,
  program: string,
  words: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const child = spawn(program, words, {
    cwd: folder,
    env: { ...environment, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ran = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', text => {
    ran.out += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    ran.err += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', status => resolve({ status: status ?? 1, ...ran }))
  })
}
