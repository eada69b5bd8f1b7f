import type { CslItem } from './csl.ts'

/** Items as a CSL-JSON file. */
export const cslJson = (items: readonly CslItem[]): string => `${JSON.stringify(items, null, 1)}\n`
