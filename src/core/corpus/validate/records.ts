import { schemasFor } from '../../kinds/kinds.ts'
import type { Kind, Records } from '../../kinds/types.ts'
import { fieldNames } from '../../schema/shape.ts'
import type { Report } from '../problems.ts'
import type { ReviewFiles } from '../read/files.ts'
import { areTooMany } from '../read/limits.ts'
import type { Node } from '../read/node.ts'
import { type WorkKeys, workKeysIn } from '../work-keys.ts'
import { parseFile, type RecordEntry, salvageIds, validateRecords } from './entries.ts'
import { conditionSharer } from './shared.ts'

/**
 * Reads and checks the records of a review, for its facets; without a vocabulary (`null`) only the form of the files is
 * checked. `salvaged` holds the ids that stand in files which can't wholly be read, `strangers` the fields that no record
 * can have, with their values, `lost` the kinds of files that gave no list of records at all, `works` the numbers of works by
 * their keys.
 */
export function readRecords(
  files: ReviewFiles['records'],
  facets: readonly string[] | null,
  report: Report,
): {
  entries: RecordEntry[]
  salvaged: Map<Kind, Set<string>>
  strangers: Map<string, Set<string>>
  lost: Set<Kind>
  works: WorkKeys
} {
  const schemas = schemasFor(facets ?? [])
  const entries: RecordEntry[] = []
  const salvaged = new Map<Kind, Set<string>>()
  const strangers = new Map<string, Set<string>>()
  const lost = new Set<Kind>()
  const counts = new Map<Kind, number>()
  const parsedFiles = files.map(({ kind, source }) => ({
    kind,
    source,
    parsed: parseFile(source, schemas[kind], report),
  }))
  const shared = conditionSharer()
  const works = workKeysIn(
    parsedFiles.flatMap(({ kind, parsed: { root } }) =>
      kind === 'references' && root?.type === 'list' ? root.items : [],
    ),
  )
  for (const { kind, source, parsed } of parsedFiles) {
    const count = (counts.get(kind) ?? 0) + (parsed.root?.type === 'list' ? parsed.root.items.length : 0)
    counts.set(kind, count)
    const isTooMuch = areTooMany(count, source, report)
    if (isTooMuch || parsed.root?.type !== 'list') lost.add(kind)
    if (isTooMuch) continue
    if (parsed.faults.length > 0) {
      const ids = salvaged.get(kind) ?? new Set()
      salvaged.set(kind, ids)
      for (const id of salvageIds(source)) ids.add(id)
    }
    for (const [name, values] of parsed.strangers ?? []) addTo(strangers, name, values)
    if (!facets) continue
    const fields = fieldNames(schemas[kind], [])
    for (const entry of validateRecords(kind, source, parsed, schemas[kind], works, report)) {
      entries.push(entry)
      if (entry.record && 'conditions' in entry.record) entry.record.conditions = shared(entry.record.conditions)
      if (!entry.record) collectStrangers(entry.node, fields, strangers)
    }
  }
  dropOwnFormulas(entries)
  return { entries, salvaged, strangers, lost, works }
}

function collectStrangers(node: Node, fields: readonly string[], strangers: Map<string, Set<string>>): void {
  for (const { key, value } of node.type === 'map' ? node.entries : [])
    if (!fields.includes(key)) addTo(strangers, key, value.type === 'scalar' ? [String(value.value)] : [])
}

function addTo(sets: Map<string, Set<string>>, name: string, values: Iterable<string>): void {
  const set = sets.get(name) ?? new Set()
  sets.set(name, set)
  for (const value of values) set.add(value)
}

/** A measurement has a formula only where it differs from its material's own; a published table has it everywhere. */
function dropOwnFormulas(entries: readonly RecordEntry[]): void {
  const records = <K extends Kind>(wanted: K) =>
    entries.flatMap(({ kind, record }) => (kind === wanted && record ? [record as Records[K]] : []))
  const own = new Map(records('materials').map(({ id, formula }) => [id, formula]))
  for (const measurement of records('measurements'))
    if (measurement.formula === own.get(measurement.material ?? '')) measurement.formula = null
}
