import { type CorpusEntry, makeCorpus } from '../../src/core/corpus/corpus.ts'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { type Chart, chart } from '../../src/core/kinds/chart.ts'
import { material } from '../../src/core/kinds/material.ts'
import { measurement } from '../../src/core/kinds/measurement.ts'
import { note } from '../../src/core/kinds/note.ts'
import { reference } from '../../src/core/kinds/reference.ts'
import { sourceCheck } from '../../src/core/kinds/source-check.ts'
import { type Table, table } from '../../src/core/kinds/table.ts'
import { technique } from '../../src/core/kinds/technique.ts'
import type { Kind } from '../../src/core/kinds/types.ts'
import { vocabulary } from '../../src/core/schema/vocabulary.ts'
import { type ChartModel, chartModel } from '../../src/outputs/charts/index.ts'

/** A little review of bridges, for charts to draw. */
const words = vocabulary.parse({
  facets: [
    {
      id: 'load',
      name: 'Load',
      plural: 'Loads',
      description: 'What it carries.',
      values: [
        { id: 'Rail', name: 'railway', colour: { light: '#b8481a', dark: '#f0935a' }, marker: 'rect' },
        { id: 'Road', name: 'road', colour: { light: '#0069a6', dark: '#5ab6ec' }, marker: 'circle' },
      ],
    },
    {
      id: 'technique',
      name: 'Technique',
      plural: 'Techniques',
      description: 'How it was built.',
      records: 'technique',
    },
  ],
  properties: [
    { id: 'sag', name: 'Sag', unit: 'mm', description: 'How far it gives.' },
    { id: 'age', name: 'Age', unit: 'a', description: 'How old it is.' },
    { id: 'wind', name: 'Wind', unit: 'm/s', description: 'How the wind blew.' },
  ],
  units: [
    { id: 'mm', ucum: 'mm' },
    { id: 'cm', ucum: 'cm' },
    { id: 'm/s', ucum: 'm/s' },
    { id: 'a', ucum: 'a' },
  ],
  classes: {
    material: [{ id: 'stone', name: 'Stone', plural: 'Stones' }],
    technique: [{ id: 'arch', name: 'Arch', plural: 'Arches' }],
  },
})

const facets = words.facets.map(({ id }) => id)

const measurements = [
  { id: 'granite-rail-sag', material: 'granite', load: 'Rail', property: 'sag', value: 4, unit: 'mm', refs: [1, 2] },
  {
    id: 'granite-road-sag',
    material: 'granite',
    load: 'Road',
    property: 'sag',
    qualifier: 'about',
    value: 0.5,
    unit: 'cm',
    refs: [1],
  },
  {
    id: 'marl-sag',
    material: 'marl',
    formula: 'CaCO3',
    load: 'Road',
    property: 'sag',
    qualifier: 'range',
    min: 7,
    max: 9,
    unit: 'mm',
    kind: 'theoretical',
    conditions: [{ property: 'wind', value: 20, unit: 'm/s' }],
  },
  {
    id: 'marl-sag-limit',
    material: 'marl',
    load: 'Rail',
    property: 'sag',
    qualifier: 'less-than',
    value: 2,
    unit: 'mm',
    technique: 'corbel',
  },
  { id: 'any-sag', property: 'sag', qualifier: 'greater-than', value: 12, unit: 'mm', section: '2.1' },
  {
    id: 'granite-creep',
    material: 'granite',
    load: 'Rail',
    property: 'sag',
    qualifier: 'change',
    from: 3.4,
    to: 4.7,
    decimals: 2,
    unit: 'cm',
    section: '3',
  },
  { id: 'granite-age', material: 'granite', property: 'age', value: 0, unit: 'a', technique: 'corbel', section: '3' },
].map(record => measurement.schema(facets).parse({ section: '2', ...record }))

const materials = [
  { id: 'granite', name: 'granite', class: 'stone' },
  { id: 'marl', name: 'soft <marl> & "clay"', formula: 'CaCO3', class: 'stone' },
].map(record => material.schema().parse(record))

const references = [
  { id: 1, author: [{ family: 'Brunel' }], year: 1859 },
  { id: 2, author: [{ family: 'Eiffel' }, { family: 'Roebling' }] },
].map(record => reference.schema().parse(record))

const techniques = [
  technique.schema().parse({
    id: 'corbel',
    name: 'corbelled arch',
    class: 'arch',
    section: '1',
    summary: 'Old.',
    limits: ['It is heavy.'],
    refs: [2],
  }),
]

const all: { kind: Kind; record: unknown }[] = [
  ...materials.map(record => ({ kind: 'materials' as const, record })),
  ...references.map(record => ({ kind: 'references' as const, record })),
  ...techniques.map(record => ({ kind: 'techniques' as const, record })),
]

/** What a little review is changed by. */
interface Changes {
  /** Lists its measurements the other way round. */
  reversed?: boolean
  /** Sags in mm beside its measurements. */
  more?: Record<string, unknown>[]
  /** What cited works say of its records. */
  checks?: Record<string, unknown>[]
  notes?: Record<string, unknown>[]
}

/** The little review, as it is or changed. */
export function bridges({ reversed = false, more = [], checks = [], notes = [] }: Changes = {}): Corpus {
  const others = more.map(record =>
    measurement.schema(facets).parse({ section: '2', property: 'sag', unit: 'mm', ...record }),
  )
  const told = [...(reversed ? measurements.toReversed() : measurements), ...others]
  const read = {
    read: 'abstract',
    says: 'It says so.',
    locator: 'so it is',
    at: 'https://example.org/read',
    on: '2026-01-01',
  }
  const entries = [
    ...told.map(record => ({ kind: 'measurements' as const, record })),
    ...all,
    ...checks.map(check => ({
      kind: 'source-checks' as const,
      record: sourceCheck.schema().parse({ ...read, ...check }),
    })),
    ...notes.map(one => ({
      kind: 'notes' as const,
      record: note.schema().parse({ section: '2', severity: 'misleads', ...one }),
    })),
  ]
  return makeCorpus({
    root: '/',
    review: { language: 'en-GB', article: {}, rows: [] as const } as unknown as Corpus['review'],
    vocabulary: words,
    search: null,
    packRules: [],
    sections: [{ number: '2', title: 'Sagging', blocks: [], uses: [] } as unknown as Corpus['sections'][number]],
    publication: {} as Corpus['publication'],
    entries: entries as unknown as CorpusEntry[],
  })
}

/** A chart with what it must have. */
export function makeChart(fields: Record<string, unknown> = {}): Chart {
  return chart.schema().parse({
    id: 'sag',
    section: '2',
    title: 'Marl {CaCO3} gives *most*',
    reading: 'A mark is a sag & more.',
    type: 'dot',
    query: { where: { property: 'sag' }, not: { qualifier: 'change' } },
    rows: ['material'],
    detail: ['kind', 'conditions'],
    colour: 'load',
    unit: 'mm',
    axis: 'Sag',
    ...fields,
  })
}

/** A table with what it must have. */
export function makeTable(fields: Record<string, unknown> = {}): Table {
  return table.schema().parse({
    id: 'bridges',
    section: '2',
    title: 'Bridges',
    query: {},
    columns: [{ title: 'What', field: 'material' }],
    ...fields,
  })
}

/** What a chart that is drawn along axes shows. */
export function modelOf(source: Corpus, chart: Chart): ChartModel {
  const model = chartModel(source, chart)
  if (model === null) throw new Error('the chart is a table')
  return model
}
