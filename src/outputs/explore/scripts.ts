import { once } from '../../core/basics/memoise.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { bibtex } from '../cite/bibtex.ts'
import { referenceItem } from '../cite/items.ts'
import { dataScript } from '../render/json.ts'
import { factsOf } from './dimensions.ts'
import {
  apart,
  blockName,
  drawnColumns,
  facetColumn,
  flattened,
  isLate,
  joints,
  type Late,
  nestedKeys,
} from './late.ts'
import { pack } from './pack.ts'
import type { PageData } from './read.ts'
import type { Dataset, Row } from './row.ts'

const script = <K extends keyof PageData>(name: K, data: PageData[K]): string => dataScript(name, data)

/** A classic script with records; its name without its ending. */
export interface RecordScript {
  name: string
  make(): string
}

/** All records as one classic script; those of a large review as one of what is asked for at once, and many others. */
export function recordScripts(data: Dataset): RecordScript[] {
  if (isLate(data)) return lateScripts(data)
  const { rows, ...names } = data
  return [
    { name: 'records', make: () => script('records', { ...names, rows: pack(rows, nestedKeys, joints), late: null }) },
  ]
}

/** How many rows a block has: as many as few screens show. */
const block = 50

/** What the table can be narrowed down by when it opens, and what tells which rows count. */
const first = new Set(['record', 'standing', 'section', 'property', ...[0, 1, 2, 3].map(facetColumn)])

function lateScripts(data: Dataset): RecordScript[] {
  const { rows, ...names } = data
  const columns = once(() => apart(pack(rows.map(flattened), nestedKeys, joints)))
  const [one] = rows
  const others = Object.keys(one ? flattened(one) : {}).filter(name => !first.has(name))
  const drawn = drawnColumns(data).filter(name => others.includes(name))
  const inHead = () => Object.assign({}, ...[...first].map(name => columns().get(name)?.columns)) as object
  const head = () => {
    const late: Late = { columns: others, drawn, block, facts: factsOf(data) }
    const packed = { length: rows.length, columns: inHead() as ReturnType<typeof pack>['columns'] }
    return script('records', { ...names, rows: packed, late })
  }
  const blocks = Array.from({ length: Math.ceil(rows.length / block) }, (_, number) => ({
    name: `records/${blockName(number)}`,
    make: () => {
      const own = rows.slice(number * block, (number + 1) * block).map(row => partOf(row, drawn))
      return dataScript('parts', pack(own, nestedKeys, joints), blockName(number))
    },
  }))
  return [
    { name: 'records', make: head },
    ...others.map(name => ({
      name: `records/${name}`,
      make: () => dataScript('parts', columns().get(name), name),
    })),
    ...blocks,
  ]
}

/** A row with some of its columns. */
function partOf(row: Row, names: readonly string[]): object {
  const flat = flattened(row) as Record<string, unknown>
  return Object.fromEntries(names.map(name => [name, flat[name]]))
}

/** The works of the bibliography as BibTeX, as one classic script. */
export const worksScript = ({ review, records }: Corpus): string =>
  script('works', Object.fromEntries(records.references.map(work => [work.id, bibtex([referenceItem(review, work)])])))
