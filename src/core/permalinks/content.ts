import { createHash } from 'node:crypto'

/**
 * A hash of what something says, 12 hexadecimal digits. Order of keys, white space and fields that say nothing (null,
 * false, empty) do not count, so that a field that joins a schema changes no hash.
 */
export function contentHash(content: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(telling(content)) ?? '')
    .digest('hex')
    .slice(0, 12)
}

/** Text with its white space and its accents in one form. */
export const plainly = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

function telling(content: unknown): unknown {
  if (typeof content === 'string') return plainly(content)
  if (Array.isArray(content)) return content.map(telling)
  if (typeof content !== 'object' || content === null) return content
  const entries = Object.entries(content)
    .map(([key, value]) => [key, telling(value)] as const)
    .filter(([, value]) => !isEmpty(value))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries)
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === '') return true
  return typeof value === 'object' && Object.keys(value).length === 0
}
