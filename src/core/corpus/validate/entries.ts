import type { z } from 'zod'
import { salvagedIds } from '../../csv/dialect.ts'
import { one } from '../../kinds/kinds.ts'
import type { Kind, Records } from '../../kinds/types.ts'
import { fieldsOf, type Path } from '../../schema/shape.ts'
import type { Report } from '../problems.ts'
import { asWritten } from '../read/as-written.ts'
import { checkCharacters } from '../read/characters.ts'
import { fromCslNode } from '../read/csl-node.ts'
import { readJson } from '../read/json.ts'
import type { Located } from '../read/located.ts'
import { mapped, type Node, offsetOf, textOf, toData } from '../read/node.ts'
import type { SourceFile } from '../read/source.ts'
import { readTable } from '../read/table.ts'
import { withTypedDigits } from '../read/typed-digits.ts'
import { checkValues } from '../read/values.ts'
import { type Parsed, readYaml } from '../read/yaml.ts'
import type { Place } from '../types.ts'
import { numberedIn, type WorkKeys } from '../work-keys.ts'
import { reportIssues, unworded } from './issues.ts'
import { checkRepeated } from './repeated.ts'
import { checkZeros } from './zeros.ts'

/** A record as it stands in a file. */
export interface RecordEntry<K extends Kind = Kind> {
  kind: K
  /** Null where the file gives none that can be read. */
  id: string | null
  /** Null where it broke a rule of its schema: it is known, but nothing can be said of it. */
  record: Records[K] | null
  /** As it stands there. Of a table it is read again whenever it is asked for, which a sound one should not be. */
  node: Node
  source: SourceFile
  /** Where its id stands. */
  place: Place
}

/** Where a path inside a record stands, or the nearest thing that holds it. */
export const placeIn = ({ source, node }: Located, path: Path): Place => source.placeAt(offsetOf(node, path))

/**
 * Parses a data file by its extension; the schema says what the columns of a table hold. Records in the formats that a
 * site publishes may be published ones.
 */
export function parseFile(source: SourceFile, schema: z.ZodType, report: Report): Parsed {
  if (source.text.trim() === '') return empty(source, report)
  const isPublished = /\.(?:json|csv)$/.test(source.file)
  const parsed = parseChecked(source, schema, report)
  if (parsed.root?.type === 'list') {
    const isWork = 'container-title' in (fieldsOf(schema) ?? {})
    const read = (item: Node) => {
      const typed = withTypedDigits(item, schema, source)
      return isPublished ? asWritten(isWork ? fromCslNode(typed) : typed, schema) : typed
    }
    return { ...parsed, root: { ...parsed.root, items: parsed.root.items.map(item => mapped(item, read)) } }
  }
  return parsed.root === null && parsed.faults.length === 0 ? empty(source, report) : parsed
}

/** Parses a file, and looks through all of its values. */
function parseChecked(source: SourceFile, schema: z.ZodType, report: Report): Parsed {
  const faults: number[] = []
  const look = (node: Node) => {
    faults.push(...checkValues(node, source, report))
    checkCharacters(node, source, report)
  }
  const isTable = source.file.endsWith('.csv')
  const parsed = isTable
    ? readTable(source, schema, report, look)
    : source.file.endsWith('.json')
      ? readJson(source, report)
      : readYaml(source, report)
  if (parsed.root && !isTable) look(parsed.root)
  return { ...parsed, faults: [...parsed.faults, ...faults] }
}

function empty(source: SourceFile, report: Report): Parsed {
  report('file/empty', source.placeAt(0), 'The file holds nothing.', 'Fill it, or take it away.')
  return { root: null, faults: [0] }
}

/** The records of a parsed file, each with the numbers of its works, checked against its schema and for what it says twice. */
export function validateRecords<K extends Kind>(
  kind: K,
  source: SourceFile,
  { root, faults: parsedFaults }: Parsed,
  schema: z.ZodType,
  works: WorkKeys,
  report: Report,
): RecordEntry<K>[] {
  if (!root) return []
  if (root.type !== 'list') {
    const isNothing = root.type === 'scalar' && root.value === null
    // What a slip has hidden may be the list.
    if (isNothing && parsedFaults.length > 0) return []
    report(
      'file/shape',
      source.placeAt(root.start),
      `A file of ${kind} is a list.`,
      source.file.endsWith('.json')
        ? 'Put the records into brackets and nothing around these: `[{"id": …}, …]`.'
        : 'Begin each record with a dash and a space: `- id: …`.',
    )
    return []
  }
  return root.items.map(item => {
    const { node, faults } = numberedIn(item, schema, works, source, report)
    const record = validateRecord(
      kind,
      source,
      node,
      faults.length > 0 ? [...parsedFaults, ...faults] : parsedFaults,
      schema,
      report,
    )
    const read = { kind, source, node, id: textOf(node, 'id'), record, place: placeIn({ source, node }, ['id']) }
    checkRepeated(read, report)
    if (record) checkZeros(read, record, report)
    return { ...read, node: mapped(item, again => numberedIn(again, schema, works, source, unheard).node) }
  })
}

/** What was said when it was read for the first time. */
const unheard: Report = () => undefined

function validateRecord<K extends Kind>(
  kind: K,
  source: SourceFile,
  node: Node,
  faults: readonly number[],
  schema: z.ZodType,
  report: Report,
): Records[K] | null {
  if (faults.some(offset => offset >= node.start && offset <= node.end)) return null
  if (node.type !== 'map') {
    report(
      'file/shape',
      source.placeAt(node.start),
      `A ${one(kind)} is a mapping of fields.`,
      'Write each field as `key: value` on a line of its own.',
    )
    return null
  }
  const result = schema.safeParse(toData(node), { error: unworded })
  if (result.success) return result.data as Records[K]
  reportIssues(result.error.issues, { name: `a ${one(kind)}`, schema, node, source }, report)
  return null
}

/** The ids that a file mentions, however broken it is, so that nobody is told that they do not exist. */
export function salvageIds({ file, text }: SourceFile): string[] {
  if (file.endsWith('.csv')) return salvagedIds(text)
  return [...text.matchAll(/\bid["']?\s*:\s*["']?([^\s"',}]+)/g)].map(([, id]) => id ?? '')
}
