import { memoise } from '../../basics/memoise.ts'
import { schemasFor } from '../../kinds/kinds.ts'
import type { Kind, Records } from '../../kinds/types.ts'
import { fieldNames } from '../../schema/shape.ts'
import type { Memory } from '../memory.ts'
import type { Report } from '../problems.ts'
import type { ReviewFiles } from '../read/files.ts'
import { areTooMany } from '../read/limits.ts'
import type { Node } from '../read/node.ts'
import { printedKeys, type WorkKeys, workKeysIn } from '../work-keys.ts'
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
  memory: Memory,
): {
  entries: RecordEntry[]
  salvaged: Map<Kind, Set<string>>
  strangers: Map<string, Set<string>>
  lost: Set<Kind>
  works: WorkKeys
} {
  const schemas = schemasFor(facets ?? [])
  const schemaName = (facets ?? []).join(' ')
  const entries: RecordEntry[] = []
  const salvaged = new Map<Kind, Set<string>>()
  const strangers = new Map<string, Set<string>>()
  const lost = new Set<Kind>()
  const counts = new Map<Kind, number>()
  const parsedFiles = files.map(({ kind, source }) => ({
    kind,
    source,
    parsed: memory.recallSound(`file ${source.file}`, [source.text, schemaName], report, told =>
      parseFile(source, schemas[kind], told),
    ),
  }))
  const shared = conditionSharer()
  const works = workKeysIn(
    parsedFiles.flatMap(({ kind, parsed: { root } }) =>
      kind === 'references' && root?.type === 'list' ? root.items : [],
    ),
  )
  const worksName = printedKeys(works)
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
    const read = memory.recallSound(`records ${source.file}`, [parsed, schemaName, worksName], report, told =>
      validateRecords(kind, source, parsed, schemas[kind], works, told),
    )
    for (const entry of read) {
      entries.push(entry)
      if (entry.record && 'conditions' in entry.record) entry.record.conditions = shared(entry.record.conditions)
      if (!entry.record) collectStrangers(entry.node, fields, strangers)
    }
  }
  return { entries: withoutOwnFormulas(entries), salvaged, strangers, lost, works }
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
function withoutOwnFormulas(entries: RecordEntry[]): RecordEntry[] {
  const own = new Map<string, string | null>()
  for (const { kind, record } of entries as RecordEntry<'materials'>[])
    if (kind === 'materials' && record) own.set(record.id, record.formula)
  return entries.map(entry => {
    const { kind, record } = entry as RecordEntry<'measurements'>
    const isOwn = kind === 'measurements' && record && record.formula === own.get(record.material ?? '')
    return isOwn && record.formula !== null ? { ...entry, record: withoutFormula(record) } : entry
  })
}

const withoutFormula = memoise((record: Records['measurements']) => ({ ...record, formula: null }))
