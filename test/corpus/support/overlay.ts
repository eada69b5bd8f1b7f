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

/** Files in memory, by path: text, or bytes. */
export function inMemory(files: Record<string, string | Uint8Array>): ReadEffects {
  return {
    async list(folder) {
      const inside = Object.keys(files).filter(path => path.startsWith(`${folder}/`))
      const names = inside
        .map(path => path.slice(folder.length + 1))
        .map(rest => (rest.includes('/') ? rest.replace(/\/.*/, '/') : rest))
      return inside.length > 0 ? [...new Set(names)] : null
    },
    async read(file) {
      const content = files[file]
      return content === undefined ? null : typeof content === 'string' ? new TextEncoder().encode(content) : content
    },
  }
}
