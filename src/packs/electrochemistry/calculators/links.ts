import type { Known } from './rate.ts'
import type { Shape } from './volume.ts'

/** What a calculator is asked, as the query of its page's address: every field has a key of its own. */
export interface Asked {
  c?: 'capacity' | 'rate' | 'volume'
  /** The formula, what comes in, how much of it, and the density in g/cm³. */
  f?: string
  i?: string
  n?: string
  d?: string
  /** The charge per mass, what is known, and its value. */
  q?: string
  known?: Known
  v?: string
  shape?: Shape
  from?: string
  to?: string
}

/** The query of an address, with its question mark; empty where nothing is asked. */
export function calcQuery(asked: Asked): string {
  const parts = Object.entries(asked).filter(([, value]) => value)
  return parts.length > 0 ? `?${parts.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}` : ''
}
