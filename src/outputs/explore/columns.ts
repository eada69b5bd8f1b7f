import { valuesIn } from '../../core/query/facets.ts'
import { standingSigns } from '../../core/standing/signs.ts'
import { quantityKind } from './kinds.ts'
import { facetColumn } from './late.ts'
import { lookupsOf, shortestName } from './lookups.ts'
import type { Dataset, NamedValue, Row } from './row.ts'

/** A column of the explorer's table. */
export interface ExplorerColumn {
  id: string
  title: string
  /** The columns of a row in which it is told, for rows that come in parts. */
  columns: string[]
  /** What a row says there, as plain text; empty where it says nothing. */
  text(row: Row): string
  /** True for a column that is shown before a reader has chosen any. */
  initial: boolean
  /** How wide it is beside the others. */
  width: number
}

/** All columns that a reader can choose from, in their order. */
export function columnsOf(data: Dataset): ExplorerColumn[] {
  const { materials, properties, facets: lookups } = lookupsOf(data)
  const naming = (values: ReadonlyMap<string, NamedValue>) => (id: string | null | undefined) => {
    const value = id ? values.get(id) : undefined
    return value ? shortestName(value) : (id ?? '')
  }
  const material = naming(materials)
  const property = naming(properties)
  const { explored: t } = data.words
  const kind = new Map(data.kinds.map(({ id, one }) => [id, one]))
  const facets = [...lookups.values()].map(({ id, name, place, values }) => {
    const text = naming(values)
    const initial = id === data.coloured || place === 0
    return {
      id,
      title: name,
      columns: [facetColumn(place)],
      text: (row: Row) => valuesIn(row.facets[place]).map(text).join(', '),
      initial,
      width: 6,
    }
  })
  return [
    { id: 'what', columns: ['title'], title: t.record, text: row => row.title, initial: true, width: 22 },
    {
      id: 'value',
      columns: ['quantity', 'property'],
      title: t.value,
      text: row => row.quantity?.printed ?? '',
      initial: true,
      width: 12,
    },
    {
      id: 'standing',
      columns: ['standing'],
      title: t.standing,
      text: row => standingText(data, row),
      initial: false,
      width: 8,
    },
    {
      id: 'source',
      columns: ['standing'],
      title: t.sourceSays,
      text: row => row.standing?.source ?? '',
      initial: false,
      width: 11,
    },
    {
      id: 'conditions',
      columns: ['conditions'],
      title: t.conditions,
      text: row => row.conditions ?? '',
      initial: false,
      width: 10,
    },
    ...facets,
    {
      id: 'material',
      columns: ['materials'],
      title: t.material,
      text: row => row.materials.map(material).join(', '),
      initial: false,
      width: 9,
    },
    {
      id: 'property',
      columns: ['property'],
      title: t.property,
      text: row => property(row.property),
      initial: false,
      width: 9,
    },
    {
      id: 'record',
      columns: ['record'],
      title: t.kind,
      text: row => kind.get(row.record) ?? '',
      initial: false,
      width: 6,
    },
    {
      id: 'kind',
      columns: ['kind'],
      title: t.kindOfQuantity,
      text: row => quantityKind(data, row) ?? '',
      initial: false,
      width: 7,
    },
    { id: 'note', columns: ['note'], title: t.remark, text: row => row.note ?? '', initial: false, width: 14 },
    { id: 'section', columns: ['section'], title: t.section, text: row => row.section, initial: true, width: 5 },
    { id: 'figure', columns: ['figure'], title: t.figure, text: row => row.figure ?? '', initial: false, width: 4 },
    { id: 'sources', columns: ['refs'], title: t.sources, text: row => row.refs.join(', '), initial: true, width: 7 },
  ]
}

/** How a record stands, its sign before its words, and whether it is of the article. */
function standingText({ words: { addition } }: Dataset, { standing }: Row): string {
  if (standing === null) return ''
  const words = [standingSigns[standing.is].sign, standing.says].filter(Boolean).join(' ')
  return standing.addition ? `${words}, ${addition.word}` : words
}

/** The columns that a state asks for, in their own order; the first one, which names the record, always. */
export const shownColumns = (all: readonly ExplorerColumn[], wanted: readonly string[] | null): ExplorerColumn[] =>
  all.filter(({ id, initial }, index) => index === 0 || (wanted ? wanted.includes(id) : initial))
