import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { diskEffects, type ReadEffects } from '../../../src/core/corpus/effects.ts'

/** A folder laid over another one: its files take the place of those below, and `without` hides files and folders below. */
export function overlay(below: string, above: string, without: readonly string[] = []): ReadEffects {
  const [lower, upper] = [diskEffects(below), diskEffects(above)]
  const hidden = (path: string) => without.some(gone => path === gone || path.startsWith(`${gone}/`))
  return {
    async list(folder) {
      const under = hidden(folder) ? null : await lower.list(folder)
      const over = await upper.list(folder)
      if (!under && !over) return null
      const shown = (under ?? []).filter(name => !hidden(`${folder}/${name.replace(/\/$/, '')}`))
      return [...new Set([...shown, ...(over ?? [])])]
    },
    async read(file) {
      return (await upper.read(file)) ?? (hidden(file) ? null : lower.read(file))
    },
  }
}

/** The folder of the reviews that tests read. */
export const fixtures = join(import.meta.dirname, '../../fixtures')

/** The sound review with what a folder has otherwise; its `without.txt` lists what it lacks. */
export function variant(folder: string): ReadEffects {
  const list = join(folder, 'without.txt')
  return overlay(join(fixtures, 'base'), folder, existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : [])
}

export { heldEffects as inMemory } from '../../../src/core/corpus/effects.ts'
