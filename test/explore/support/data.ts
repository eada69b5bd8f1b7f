import { wordsOf } from '../../../src/core/catalogue/words.ts'
import { explored } from '../../../src/core/kinds/kinds.ts'
import type { Dataset, Row, RowQuantity } from '../../../src/outputs/explore/row.ts'

const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `${prefix}${index}`, name: `${prefix} ${index}`, short: null }))

/** A row with what a test says of it, and nothing besides. */
export const row = (given: Partial<Row>): Row => ({
  record: 'measurements',
  id: 'r',
  path: `r/${given.id ?? 'r'}/`,
  title: 'Something',
  section: '1',
  materials: [],
  facets: [null, null],
  compares: [],
  property: null,
  quantity: null,
  stated: null,
  conditions: null,
  kind: null,
  formula: null,
  phase: null,
  taken: null,
  standing: null,
  refs: [],
  figure: null,
  origin: 'review',
  note: null,
  known: null,
  ...given,
})

/** The quantity of a row: exact, in the common unit, unless a test says otherwise. */
export const quantity = (low: number | null, high: number | null, given: Partial<RowQuantity> = {}): RowQuantity => ({
  qualifier: low === null ? 'less-than' : high === null ? 'greater-than' : low === high ? 'exact' : 'range',
  value: low === null ? high : high === null || low === high ? low : null,
  min: low !== null && high !== null && low !== high ? low : null,
  max: low !== null && high !== null && low !== high ? high : null,
  from: null,
  to: null,
  unit: 'cm',
  printed: `${low}–${high} cm`,
  common: null,
  low,
  high,
  ...given,
})

/** A data set of two facets, `kind` and `colour`, three properties, and the given rows. */
export const dataOf = (rows: Row[]): Dataset => ({
  words: { ...wordsOf('en'), point: '.' },
  kinds: explored.map(kind => ({ id: kind, name: kind, short: null, one: kind })),
  facets: [
    { id: 'shape', name: 'Shape', values: ids('shape', 5) },
    { id: 'colour', name: 'Colour', values: ids('colour', 3) },
  ],
  coloured: 'colour',
  properties: ids('p', 3).map((property, index) => ({
    ...property,
    unit: 'cm',
    percent: index === 1,
    ratio: index < 2,
    counted: true,
  })),
  materials: ids('m', 40).map(material => ({ ...material, class: 'any', holds: [] })),
  sections: ['1', '1.1', '1.1.1', '2'].map(id => ({ id, name: `${id} Section`, short: null })),
  works: [
    { id: 1, name: 'Müller, 2001' },
    { id: 2, name: 'Sørensen et al., 2012' },
  ],
  rows,
})

const words = ['swells', 'cracks', 'advances', 'Na₁₅Sn₄', 'in situ', 'nanowire', 'slowly', 'with', 'the', 'interphase']

/** So many rows of all kinds, the same at every run. */
export function manyRows(count: number): Row[] {
  let seed = 1
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  return Array.from({ length: count }, (_, index) => {
    const measured = next(3) > 0
    const size = next(1000)
    return row({
      record: measured ? 'measurements' : 'findings',
      id: `record-${index}`,
      path: `r/record-${index}/`,
      title: Array.from({ length: 14 }, () => words[next(words.length)]).join(' '),
      section: ['1', '1.1', '1.1.1', '2'][next(4)] ?? '1',
      materials: [`m${next(40)}`],
      facets: [`shape${next(5)}`, next(4) > 0 ? `colour${next(3)}` : null],
      property: measured ? `p${next(3)}` : null,
      quantity: measured ? quantity(size, size) : null,
      refs: [1 + next(2)],
    })
  })
}
