import { fileURLToPath } from 'node:url'
import { diskEffects } from '../../../src/core/corpus/effects.ts'
import type { Corpus } from '../../../src/core/corpus/types.ts'
import { loadReview } from '../../../src/packs/index.ts'
import { planTable, type TablePlan, type TableWish } from '../../../src/tools/import/table/plan.ts'

/** A small review, into which a table brings measurements that it has not. */
export async function small(name: 'glaciers' | 'standing' | 'trials' | 'rivers' = 'glaciers'): Promise<Corpus> {
  const root = fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url))
  const { corpus } = await loadReview(root, diskEffects(root))
  if (!corpus) throw new Error('no review')
  return corpus
}

/** A row of a table by the names of its columns. */
export type Row = Record<string, string>

/** Two sound measurements that the review of glaciers has not, and one of a share that `standing` has not. */
export const speed: Row = {
  id: 'speed-of-another-glacier',
  section: '1.1',
  material: 'ice',
  setting: 'valley',
  property: 'speed',
  qualifier: 'about',
  value: '120',
  unit: 'm/a',
  conditions: '',
  approximate: '',
  refs: '4',
  note: 'In summer.',
}
export const share: Row = { ...speed, id: 'share-of-another-glacier', property: 'ratio', value: '5', unit: 'times' }
export const shrinking: Row = {
  id: 'shrinking-of-otavite',
  section: '1',
  material: 'otavite',
  property: 'volume-change',
  value: '5',
  unit: '%',
  refs: '9',
}

/** Rows as a table, its cells set apart by a mark, in quotation marks where they must be. */
export function delimited(rows: readonly Row[], mark = ';', end = '\r\n'): string {
  const names = Object.keys(rows[0] ?? {})
  const quoted = (cell: string) =>
    cell.includes(mark) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
  return [names, ...rows.map(row => names.map(name => row[name] ?? ''))]
    .map(cells => cells.map(quoted).join(mark) + end)
    .join('')
}

/** What the import of a table comes to: the texts of its new records by id, or what is wrong, in words. */
export async function imported(
  corpus: Corpus,
  table: string | Uint8Array,
  wish: Partial<TableWish> & { name?: string } = {},
): Promise<TablePlan> {
  const { name = 'measurements.csv', ...more } = wish
  const bytes = typeof table === 'string' ? new TextEncoder().encode(table) : table
  return planTable(corpus, bytes, name, { kind: 'measurements', decimal: null, sheet: null, sure: new Set(), ...more })
}

/** What is said against a table: its refusal, or its problems. */
export async function saidAgainst(...given: Parameters<typeof imported>): Promise<string> {
  try {
    return (await imported(...given)).problems.join('\n')
  } catch (error) {
    return (error as Error).message
  }
}

/** The cell of a record in the file that an import would write. */
export function cellOf({ files }: TablePlan, id: string, column: string): string | undefined {
  const [header = '', ...rows] = ([...files.values()][0] ?? '').split('\r\n').map(line => line.split(','))
  return rows.find(([first]) => first === id)?.[[...header].indexOf(column)]
}
