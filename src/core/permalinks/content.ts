import { hash } from 'node:crypto'

/**
 * A hash of what something says, 12 hexadecimal digits. Order of keys, white space and fields that say nothing (null,
 * false, empty) do not count, so that a field that joins a schema changes no hash.
 */
export const contentHash = (content: unknown): string =>
  hash('sha256', JSON.stringify(telling(content)) ?? '').slice(0, 12)

/** Text with its white space and its accents in one form. */
export const plainly = (text: string): string =>
  isPlain.test(text) ? text : text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Most texts are words of one form already, which is sooner told than changed. */
const isPlain = /^(?:[!-~]+(?: [!-~]+)*)?$/

function telling(content: unknown): unknown {
  if (typeof content === 'string') return plainly(content)
  if (Array.isArray(content)) return content.map(telling)
  if (typeof content !== 'object' || content === null) return content
  const told: [string, unknown][] = []
  for (const key of Object.keys(content).sort()) {
    const value = telling((content as Record<string, unknown>)[key])
    if (!isEmpty(value)) told.push([key, value])
  }
  return Object.fromEntries(told)
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === '') return true
  return typeof value === 'object' && Object.keys(value).length === 0
}
