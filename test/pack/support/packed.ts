import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { environment, type Ran, root, runIn } from '../../cli/support/run.ts'
import { type Started, startIn } from '../../cli/support/start.ts'

/** The npm that comes with the Node of this machine, which needs no network for what it is asked here. */
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/** Packs the engine as `npm pack` does, into a folder; the path of the file. */
export function pack(folder: string): string {
  const words = ['pack', '--json', '--silent', '--pack-destination', folder]
  const said = execFileSync(npm, words, { cwd: root, encoding: 'utf8', env: environment })
  const [{ filename }] = JSON.parse(said.slice(said.indexOf('[')))
  return join(folder, filename)
}

/** Puts the packed engine among the packages of a folder, as npm does, each of those that it needs as a link to ours. */
export function installFrom(file: string, folder: string): void {
  const packages = join(folder, 'node_modules')
  mkdirSync(join(packages, 'insitu-atlas'), { recursive: true })
  execFileSync('tar', ['-xzf', file, '-C', join(packages, 'insitu-atlas'), '--strip-components', '1'])
  for (const name of installed()) {
    mkdirSync(join(packages, name, '..'), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(packages, name), 'junction')
  }
  mkdirSync(join(packages, '.bin'))
  symlinkSync('../insitu-atlas/bin/insitu-atlas.mjs', join(packages, '.bin/insitu-atlas'))
}

/** The names of all packages of the clone. */
function installed(): string[] {
  const names = readdirSync(join(root, 'node_modules')).filter(name => !name.startsWith('.'))
  return names.flatMap(name =>
    name.startsWith('@') ? readdirSync(join(root, 'node_modules', name)).map(one => `${name}/${one}`) : [name],
  )
}

/** Where the engine of a folder lies, and the program that calls it. */
export const engineIn = (folder: string): string => join(folder, 'node_modules/insitu-atlas')
const program = (folder: string): string => join(engineIn(folder), 'bin/insitu-atlas.mjs')

/** Has the engine of a folder answer to some words there; `more` is added to its environment. */
export const atlas = (
  folder: string,
  words: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Ran> => runIn(folder, process.execPath, [program(folder), ...words], more)

/** Starts a command of the engine of a folder that serves something; it does not outlive its test. */
export const startAtlas = (folder: string, ...words: string[]): Started => startIn(folder, [program(folder), ...words])

/** Has npm do something in a folder, without a network. */
export const npmIn = (folder: string, ...words: string[]): Promise<Ran> =>
  runIn(folder, npm, words, { npm_config_offline: 'true', npm_config_update_notifier: 'false' })
