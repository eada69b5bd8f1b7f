import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** A query of a reader, and the pages that answer it. */
export interface Wanted {
  query: string
  kind: string
  /** Whether the ranking may be changed for it, or only counted by it: `second` is a later list of the latter. */
  set: 'tune' | 'held' | 'second'
  /** The paths of the pages of which one is to be among the first. */
  best: string[]
}

export const wanted = parse(readFileSync(join(import.meta.dirname, '../queries.yaml'), 'utf8')) as Wanted[]
