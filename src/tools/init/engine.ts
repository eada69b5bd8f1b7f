import { existsSync, readFileSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import { engine } from '../../core/basics/engine.ts'
import { packagesAround } from '../disk/cache.ts'

/** Where a new review gets the engine from. */
export interface EngineSource {
  /** The packed engine that the review is to bring along; null where npm finds it elsewhere. */
  file: string | null
  /** What the review's `package.json` wants. */
  wanted: string
}

/** Where a review keeps the packed engine that it brings along. */
export const keptIn = (file: string): string => `vendor/${basename(file)}`

/**
 * Where a review in a folder finds this engine again: a clone by its path, a package that was installed from a file in a
 * copy of that file, any other by its version, from npm's registry.
 */
export function engineSource(folder: string, version: string): EngineSource {
  if (packagesAround === null)
    return { file: null, wanted: `file:${relative(folder, engine).split(sep).join('/').replace(/\/$/, '')}` }
  return packagedSource(packagesAround, version)
}

/** The same for a package of some version in a folder of packages. */
export function packagedSource(packages: string, version: string): EngineSource {
  const file = installedFrom(packages)
  return file === null ? { file: null, wanted: `^${version}` } : { file, wanted: `file:${keptIn(file)}` }
}

/** The file that npm installed the engine from, by what it notes down beside the packages; null where it was no file. */
function installedFrom(packages: string): string | null {
  const notes = join(packages, '.package-lock.json')
  if (!existsSync(notes)) return null
  const lock = JSON.parse(readFileSync(notes, 'utf8')) as { packages?: Record<string, { resolved?: string }> }
  const resolved = lock.packages?.['node_modules/insitu-atlas']?.resolved ?? ''
  const file = /^file:(.*\.tgz)$/.exec(resolved)?.[1]
  if (file === undefined) return null
  const path = resolve(join(packages, '..'), decodeURIComponent(file))
  return existsSync(path) ? path : null
}
