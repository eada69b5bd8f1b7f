import type { Asked } from './types.ts'

/** The query of an address that asks it, with its question mark; fields that hold nothing are left out. */
export function calcQuery(asked: Asked): string {
  const parts = Object.entries(asked).filter(([, value]) => value)
  return `?${parts.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`
}
