/**
 * Where the commands of the engine are loaded from: its modules as a few bundled files, where these came with the package
 * or were made when the packages of a clone were installed, and are of the modules that are there; else the modules.
 */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The module of the commands of an engine, by its folder. */
export function commandsOf(engine) {
  const isClone = existsSync(join(engine, 'src'))
  const bundle = join(engine, isClone ? 'node_modules/.insitu-atlas' : 'lib/shipped', 'engine')
  const listed = listOf(bundle)
  if (listed && isWhole(bundle, listed.files) && (!isClone || isOf(engine, bundle, listed.sources)))
    return join(bundle, 'commands.js')
  return join(engine, isClone ? 'src/tools/cli/commands.ts' : 'lib/tools/cli/commands.js')
}

/** What a bundle was made of and what it holds; null where there is none. */
function listOf(bundle) {
  try {
    return JSON.parse(readFileSync(join(bundle, 'engine.json'), 'utf8'))
  } catch {
    return null
  }
}

const found = path => statSync(path, { throwIfNoEntry: false })

/** Whether all files of a bundle are there, as long as they were. */
const isWhole = (bundle, files) => files.every(([name, size]) => found(join(bundle, name))?.size === size)

/** Whether a bundle is of the modules of a clone, untouched since, and lies in it: bundled modules find the engine from there. */
function isOf(engine, bundle, sources) {
  if (realpathSync(bundle) !== join(realpathSync(engine), 'node_modules/.insitu-atlas/engine')) return false
  return sources.every(([path, size, time]) => {
    const file = found(join(engine, path))
    return file?.size === size && file.mtimeMs === time
  })
}
