import { jsonLines } from '../render/json.ts'
import type { CslItem } from './csl.ts'

/** Items as a CSL-JSON file. */
export const cslJson = (items: readonly CslItem[]): string => `${JSON.stringify(items, null, 1)}\n`

/** Many items as a CSL-JSON file, one a line. */
export const cslJsonLines = (items: readonly CslItem[]): string => jsonLines(items)
