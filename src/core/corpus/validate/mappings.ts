import type { z } from 'zod'
import { capital } from '../../basics/letters.ts'
import { type Review, review as reviewSchema, type SectionEntry } from '../../schema/review.ts'
import { type Vocabulary, vocabulary as vocabularySchema } from '../../schema/vocabulary.ts'
import type { Report } from '../problems.ts'
import { type MapNode, nodeAt, textOf, toData } from '../read/node.ts'
import type { SourceFile } from '../read/source.ts'
import { numberedIn, type WorkKeys } from '../work-keys.ts'
import { parseFile } from './entries.ts'
import { reportIssues, unworded } from './issues.ts'

/** A file that holds one mapping. `value` is null where it broke a rule of its schema. */
export interface MappingFile<T> {
  source: SourceFile
  node: MapNode
  value: T | null
}

/** Reads what a review is. Its sections are listed even where something else in the file is wrong. */
export function readIdentity(
  source: SourceFile | null,
  report: Report,
): (MappingFile<Review> & { sections: SectionEntry[] }) | null {
  const file = readMapping<Review>(source, 'the review', reviewSchema, report)
  return file && { ...file, sections: file.value?.sections ?? looseSections(file.node) }
}

/** Reads a review's vocabulary; null where nothing can be made of the file. */
export function readVocabulary(source: SourceFile | null, report: Report): MappingFile<Vocabulary> | null {
  return readMapping<Vocabulary>(source, 'the vocabulary', vocabularySchema, report)
}

/**
 * Reads a file of one mapping; `name` is what a message calls it, `works` are the numbers of works by their keys. Null
 * where there is no file, or nothing can be made of it.
 */
export function readMapping<T>(
  source: SourceFile | null,
  name: string,
  schema: z.ZodType,
  report: Report,
  works: WorkKeys = new Map(),
): MappingFile<T> | null {
  if (!source) return null
  const parsed = parseFile(source, schema, report)
  if (!parsed.root) return null
  const { node, faults: strangers } = numberedIn(parsed.root, schema, works, source, report)
  const faults = [...parsed.faults, ...strangers]
  if (node.type !== 'map') {
    if (faults.length === 0)
      report(
        'file/shape',
        source.placeAt(node.start),
        `${capital(name)} is a mapping of fields.`,
        'Write each field as `key: value` on a line of its own.',
      )
    return null
  }
  if (faults.length > 0) return { source, node, value: null }
  const result = schema.safeParse(toData(node), { error: unworded })
  if (result.success) return { source, node, value: result.data as T }
  reportIssues(result.error.issues, { name, schema, node, source }, report)
  return { source, node, value: null }
}

function looseSections(node: MapNode): SectionEntry[] {
  const list = nodeAt(node, ['sections'])
  if (list?.type !== 'list') return []
  return list.items.map(item => ({
    number: textOf(item, 'number') ?? '',
    title: textOf(item, 'title') ?? '',
    short: null,
    findings: [],
  }))
}
