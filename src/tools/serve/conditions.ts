import type { IncomingHttpHeaders } from 'node:http'

/** The state of a file that a client may have already: its entity tag and when it was changed, in milliseconds. */
export interface Validators {
  tag: string
  modified: number
}

/** An entity tag without the mark of a weak one. */
const opaque = (tag: string): string => tag.trim().replace(/^W\//, '')

/**
 * Whether the client has the file as it is (RFC 9110, 13.1.2 and 13.1.3): one of the tags that it has is the file's, or
 * it has any and says `*`; where it names no tag, the file has not changed since the time that it has.
 */
export function isKnown(headers: IncomingHttpHeaders, { tag, modified }: Validators): boolean {
  const tags = headers['if-none-match']
  if (tags !== undefined)
    return tags.trim() === '*' || (tags.match(/(?:W\/)?"[^"]*"/g) ?? []).some(one => opaque(one) === opaque(tag))
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return inSeconds(modified) <= since
}

/**
 * Whether a part of the file may be sent (RFC 9110, 13.1.5): the client has parts of none, or of this very state. A weak
 * tag proves nothing of bytes.
 */
export function isOfSameState(headers: IncomingHttpHeaders, { tag, modified }: Validators): boolean {
  const condition = headers['if-range']
  if (condition === undefined) return true
  if (typeof condition !== 'string') return false
  if (/^(?:W\/)?"/.test(condition)) return condition === tag && !tag.startsWith('W/')
  return inSeconds(modified) === Date.parse(condition)
}

/** A time as a header can say it: without fractions of a second. */
const inSeconds = (time: number): number => Math.floor(time / 1000) * 1000
