import { jsonDocument } from '../render/json.ts'
import type { CslItem } from './csl.ts'

/** A few items as a CSL-JSON file. */
export const cslJson = (items: readonly CslItem[]): string => jsonDocument(items, 1)
