import type { Values } from './types.ts'

/** What a calculator is asked: its id as `c`, and what its fields hold, by their names. */
export type Asked = { c: string } & Values

/** The query of an address that asks it, with its question mark; fields that hold nothing are left out. */
export function calcQuery(asked: Asked): string {
  const parts = Object.entries(asked).filter(([, value]) => value)
  return `?${parts.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`
}
