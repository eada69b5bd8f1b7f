import type { Node } from './node.ts'
import type { SourceFile } from './source.ts'

/** Something that stands in a file: a record, the review, the vocabulary. */
export interface Located {
  node: Node
  source: SourceFile
}
