import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BuildFailure, TransformFailure } from 'esbuild'
import type { Place } from '../core/corpus/types.ts'

/**
 * Where a program most likely says something: each step of a path is looked for behind the one before it. A program can
 * make its configuration in ways that no search follows, so that this is a help and no proof; the beginning of the file
 * where nothing is found.
 */
export function placeOfPath(file: string, text: string, path: readonly string[]): Place {
  let at = 0
  for (const step of path) {
    const found = new RegExp(`(?<![\\w-])${step.replace(/[^\w-]/g, '\\$&')}(?![\\w-])`, 'g')
    found.lastIndex = at
    at = found.exec(text)?.index ?? at
  }
  return placeAt(file, text, at)
}

/**
 * Where an error arose in the program of a review, by what it says of itself: the first line of its stack in the folder of
 * the review, or what it could not find, where `text` of `file` names it. Null where it tells neither.
 */
export function placeOfError(root: string, file: string, text: string, error: unknown): Place | null {
  if (!(error instanceof Error)) return null
  for (const line of (error.stack ?? '').split('\n'))
    for (const folder of [`${pathToFileURL(root).href}/`, `${root}/`]) {
      const [, name, row, column] = /^([^?:()]+)(?:\?\w+)?:(\d+):(\d+)/.exec(line.split(folder)[1] ?? '') ?? []
      if (name !== undefined && !name.startsWith('node_modules/'))
        return { file: decodeURI(name), line: Number(row), column: Number(column) }
    }
  const lost = /^Cannot find (?:package|module) '(?:[^']*\/)?([^'/]+)'/.exec(error.message)?.[1]
  return lost !== undefined && text.includes(lost) ? placeAt(file, text, text.indexOf(lost)) : null
}

/** Where the first of some programs is that can't be read, and why; null where all can. */
export async function slipIn(programs: ReadonlyMap<string, string>): Promise<(Place & { reason: string }) | null> {
  const { transform } = await import('esbuild')
  for (const [file, text] of programs)
    try {
      await transform(text, { loader: file.endsWith('.ts') ? 'ts' : 'js', format: 'esm', logLevel: 'silent' })
    } catch (error) {
      const [{ text: reason, location } = { text: '', location: null }] = (error as TransformFailure).errors
      return { file, line: location?.line ?? 1, column: (location?.column ?? 0) + 1, reason }
    }
  return null
}

/**
 * Where a module of the program in the folder `root`, with all that it imports, can't be bundled for readers' browsers, and
 * why; null where it can.
 */
export async function browserSlip(root: string, file: string): Promise<(Place & { reason: string }) | null> {
  const { build } = await import('esbuild')
  try {
    const whole = { bundle: true, write: false, format: 'iife', logLevel: 'silent' } as const
    await build({ entryPoints: [join(root, file)], absWorkingDir: root, ...whole })
    return null
  } catch (error) {
    const [{ text: reason, location } = { text: '', location: null }] = (error as BuildFailure).errors
    const place = { file: location?.file ?? file, line: location?.line ?? 1, column: (location?.column ?? 0) + 1 }
    return { ...place, reason: reason.replace(/"([^"]*)"/g, '`$1`') }
  }
}

/** The place of an offset into the text of a file. */
export function placeAt(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n')
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
