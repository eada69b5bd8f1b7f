import type { Read } from './fault.ts'
import type { Faults } from './types.ts'

/** What was read from several fields, or all that is wrong with them. */
export function readAll<T extends Record<string, Read<unknown>>>(
  reads: T,
): { ok: true; value: { [K in keyof T]: Extract<T[K], { ok: true }>['value'] } } | { ok: false; faults: Faults } {
  const entries = Object.entries(reads)
  const faults = entries.flatMap(([name, read]) => (read.ok ? [] : [[name, read.fault] as const]))
  if (faults.length > 0) return { ok: false, faults: Object.fromEntries(faults) }
  const values = entries.map(([name, read]) => [name, read.ok ? read.value : undefined])
  return { ok: true, value: Object.fromEntries(values) }
}

/** What is read from a field that may be empty: null where it is. */
export const optional = <T>(text: string, read: (text: string) => Read<T>): Read<T | null> =>
  text.trim() === '' ? { ok: true, value: null } : read(text)
