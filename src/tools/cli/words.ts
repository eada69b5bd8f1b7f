import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Refusal } from '../release/refusal.ts'
import { Misuse } from './command.ts'

/** The folder that a word names, absolute. Throws a `Refusal` where there is none, or it can't be read. */
export function folderNamed(word: string): string {
  const folder = resolve(word)
  const found = statSync(folder, { throwIfNoEntry: false })
  if (!found) throw new Refusal(`There is no folder ${folder}.`)
  if (!found.isDirectory()) throw new Refusal(`${folder} is no folder.`)
  try {
    accessSync(folder, constants.R_OK | constants.X_OK)
  } catch {
    throw new Refusal(`The folder ${folder} can't be read.`)
  }
  return folder
}

/** The folder with a built site that a word names, absolute. Throws a `Refusal` where there is none. */
export function siteNamed(word: string): string {
  const folder = resolve(word)
  if (!existsSync(join(folder, 'index.html')))
    throw new Refusal(`There is no site in ${folder}. Run \`npm run build\` first.`)
  return folder
}

/** The port for a server: `--port`, else the environment variable `PORT`, else 4321. */
export function portNamed(word: string | undefined): number {
  const [text, name] = word === undefined ? [process.env['PORT'] ?? '4321', 'PORT'] : [word, '--port']
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65535) return port
  throw new Misuse(`${name} must be a number from 0 to 65535, not "${text}".`)
}
