/**
 * Under what the tools of the project run: the packaged Node, and the installed commands. Plain JavaScript for any Node
 * from 18 on, since it runs before anything is installed.
 */
import { delimiter, dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { nodePath } from '../../bin/node.mjs'

/** The root folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * The environment of a child process that finds the right Node and the installed commands first, and that keeps what
 * Node has compiled: a command starts in three quarters of the time from the second run on. No tool in it reports home.
 */
export function childEnvironment() {
  const first = [dirname(nodePath()), join(root, 'node_modules', '.bin')]
  const compiled = process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'node')
  return {
    ...process.env,
    PATH: [...first, process.env.PATH].join(delimiter),
    NODE_COMPILE_CACHE: compiled,
    ASTRO_TELEMETRY_DISABLED: '1',
  }
}
