import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { engine } from '../../core/basics/engine.ts'

/** The version of the engine, as its package says. */
export const engineVersion = (): string =>
  (JSON.parse(readFileSync(join(engine, 'package.json'), 'utf8')) as { version: string }).version
