import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ReadEffects } from '../core/corpus/effects.ts'
import type { Place, Problem } from '../core/corpus/types.ts'
import { extensionsFolder } from './files.ts'
import { placeOfError, placeOfPath, slipIn } from './place.ts'

/** The program of a review. */
export interface Program {
  /** The folder of the review. */
  root: string
  /** The file of the configuration, and its text. */
  file: string
  text: string
  effects: ReadEffects
}

/** What is wrong with a program, at a place. */
export const wrong = (
  code: `config/${string}`,
  { file, line, column }: Place,
  message: string,
  hint: string,
): Problem => ({ code, file, line, column, message, hint, follows: null })

/** Where the configuration says something, as far as its text tells. */
export const placeIn = ({ file, text }: Program, ...path: string[]): Place => placeOfPath(file, text, path)

/** The text of a file of a program; null where there is none. */
export async function textOf({ effects }: Program, file: string): Promise<string | null> {
  const bytes = await effects.read(file)
  return bytes && new TextDecoder().decode(bytes)
}

/** The default export of a module of a program, or why there is none; a module that was changed is loaded anew. */
export async function loadModule(
  program: Program,
  file: string,
  text: string,
): Promise<{ value: unknown } | { problem: Problem }> {
  const version = createHash('sha256').update(text).digest('hex').slice(0, 12)
  const tell = (place: Place, reason: string) => ({
    problem: wrong(
      'config/unloadable',
      place,
      `${file === program.file ? 'The configuration' : `\`${file}\``} can't be loaded: ${sentence(reason)}`,
      'Mend it, or take it away.',
    ),
  })
  const begin = { file, line: 1, column: 1 }
  try {
    const module = await import(/* @vite-ignore */ `${pathToFileURL(join(program.root, file)).href}?${version}`)
    return 'default' in module ? { value: module.default } : tell(begin, 'it has no default export.')
  } catch (error) {
    const place = placeOfError(program.root, file, text, error)
    const slip = place === null ? await slipIn(await modulesOf(program, file, text)) : null
    return tell(place ?? slip ?? begin, slip?.reason ?? (error instanceof Error ? error.message : String(error)))
  }
}

const sentence = (message: string): string => (/[.!?]$/.test(message) ? message : `${message}.`)

/** The texts of a module and of those in the folder beside the configuration, from which it may import. */
async function modulesOf(program: Program, file: string, text: string): Promise<Map<string, string>> {
  const names = ((await program.effects.list(extensionsFolder)) ?? []).filter(name => /\.(?:m?js|ts)$/.test(name))
  const modules = new Map([[file, text]])
  for (const path of names.sort().map(name => `${extensionsFolder}/${name}`))
    modules.set(path, (await textOf(program, path)) ?? '')
  return modules
}
