import { describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { chartType, type OwnTypeId } from '../../src/core/schema/chart-types.ts'
import { standings } from '../../src/core/schema/standing.ts'
import { standingOf } from '../../src/core/standing/standing.ts'
import { measure } from '../../src/outputs/charts/canvas.ts'
import { layoutOf } from '../../src/outputs/charts/forms/index.ts'
import { chartConfig, contentOf, markPath, renderSvg } from '../../src/outputs/charts/index.ts'
import type { MarkLane } from '../../src/outputs/charts/layout.ts'
import { marksOf, withFound } from '../../src/outputs/charts/model.ts'
import { tallyOf } from '../../src/outputs/charts/tally.ts'
import { viewModel } from '../../src/outputs/charts/view.ts'
import { collisions } from './collisions.ts'
import { bridges, makeChart, modelOf } from './source.ts'

/** A value that a chart of a type can show, and what a work gives that is another one. */
interface Shown {
  printed: Record<string, unknown>
  other: Record<string, unknown>
}

const exact: Shown = { printed: { value: 5 }, other: { value: 20 } }

// Every type of chart. A new one stands here with what it shows, or is a type error; null where it shows no values.
const shown: Record<OwnTypeId, Shown | null> = {
  bar: exact,
  dot: exact,
  range: {
    printed: { qualifier: 'range', min: 2, max: 5 },
    other: { qualifier: 'range', min: 20, max: 30 },
  },
  change: {
    printed: { qualifier: 'change', from: 2, to: 5 },
    other: { qualifier: 'change', from: 2, to: 30 },
  },
  scatter: exact,
  line: exact,
  count: null,
  deviation: null,
  phases: null,
  timeline: null,
  matrix: null,
}
const measured = Object.entries(shown).flatMap(([type, values]) =>
  values ? [[type as OwnTypeId, values] as const] : [],
)

const ids = [...standings, 'addition']

/** The little review with a sag of each standing, and one from later work. */
function review({ printed, other }: Shown): Corpus {
  const note = { severity: 'misleads', description: 'So it is.', evidence: 'It is so.' }
  return bridges({
    more: ids.map((id, index) => ({
      ...{ id, material: 'granite', technique: 'corbel', load: id === 'open' ? 'Rail' : 'Road' },
      // What differs in nothing is compared by the audit.
      ...{ refs: [1], conditions: [{ property: 'wind', value: index + 1, unit: 'm/s' }] },
      ...(id === 'addition' ? { origin: 'addition' } : {}),
      ...printed,
    })),
    checks: [
      { id: 'contradicted-in-1', about: 'contradicted', ref: 1, unit: 'mm', ...other },
      { id: 'supported-in-1', about: 'supported', ref: 1, unit: 'mm', ...printed },
    ],
    notes: [
      { ...note, id: 'n1', title: 'Too {CaCO3} soft', about: ['noted'] },
      {
        ...{ ...note, id: 'n2', title: 'Too {CaCO3} soft', about: ['open'], confidence: 'open' },
        doubts: [{ record: 'open', of: 'value' }],
      },
    ],
  })
}

const chartOf = (type: OwnTypeId) =>
  makeChart({
    type,
    query: { where: { property: 'sag', technique: 'corbel' }, exclude: ['marl-sag-limit'] },
    ...(chartType(type).planar ? { across: { property: 'wind', unit: 'm/s', axis: 'Wind' } } : {}),
  })

const textOf = ({ label }: MarkLane) =>
  label.runs
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ')

describe.each(measured)('a chart of the type %s', (type, values) => {
  const corpus = review(values)
  const chart = chartOf(type)
  const model = modelOf(corpus, chart)
  const sizes = [
    [680, false],
    [320, true],
  ] as const

  it('shows a record of each standing', () => {
    expect(standings.map(id => standingOf(corpus, 'measurements', id).is)).toEqual([...standings])
    expect(
      marksOf(model)
        .map(({ record }) => record)
        .sort(),
    ).toEqual([...ids].sort())
  })

  it.each(sizes)('signs what is in doubt beside its value, and nothing else, %i pixels wide', (width, narrow) => {
    const { lanes } = layoutOf(model, width, narrow, measure)
    const texts = lanes
      .filter(({ mark }) => mark.source === null)
      .map(lane => [lane.mark.record, textOf(lane)] as const)
    const signed = Object.fromEntries(
      texts.map(([record, text]) => [record, /[✗?†✓]|later work/.exec(text)?.[0] ?? '']),
    )
    expect(signed).toEqual({
      ...{ contradicted: '✗', open: '?', noted: '', supported: '', unchecked: '', addition: 'later work' },
    })
  })

  it.each(sizes)(
    'has what the work gives in the same row, hollow, joined, in its words, %i pixels wide',
    (width, narrow) => {
      const layout = layoutOf(model, width, narrow, measure)
      const found = layout.lanes.filter(({ mark }) => mark.source !== null)
      expect(found.map(({ mark, row }) => [mark.record, row.marks.some(one => one.record === mark.record)])).toEqual([
        ['contradicted', true],
      ])
      const said = [...found.map(textOf), ...layout.labels.map(({ runs }) => runs.map(({ text }) => text).join(''))]
      expect(said.join()).toContain('in its source (abstract)')
      const theme = { ink: 'i', soft: 's', line: 'l', paper: 'p', series: ['a', 'b', 'c'], font: 'f', texts: true }
      const points = chartConfig(model, layout, theme).data.datasets.flatMap(set =>
        set.data.flatMap(point => {
          const { x, y } = point as unknown as { x: number; y: number }
          const look = set.type === 'bar' ? 'bar' : 'pointBackgroundColor' in set && set.pointBackgroundColor
          return y === found[0]?.y ? [[x, look]] : []
        }),
      )
      const { mark } = found[0] as MarkLane
      const places = mark.across === null ? [mark.x, ...(mark.x2 === null ? [] : [mark.x2])] : [mark.across.value]
      expect(points).toEqual(places.map(x => [x, 'p']))
    },
  )

  it.each(sizes)('has no text over another, %i pixels wide', (width, narrow) => {
    expect(collisions(layoutOf(model, width, narrow, measure), measure)).toEqual([])
  })

  it('says it in the title of the link, and leads to what was read', () => {
    const plot = contentOf(chart).plot
    const html = renderSvg(model, { href: mark => (plot ? markPath(corpus, plot, chart, mark) : '') })
    const links = new Map(
      [...html.matchAll(/<a href="([^"]*)"[^>]*><title>([^<]*)<\/title>/g)].map(([, address = '', title = '']) => [
        address,
        title.replaceAll('\u00a0', ' '),
      ]),
    )
    expect(links.get('r/contradicted/')).toMatch(/\. ✗ Contradicted\. Work 1 gives .* mm \(abstract\)$/)
    expect(links.get('r/open/')).toMatch(/\. \? Open\. Too CaCO₃ soft$/)
    expect(links.get('r/noted/')).toMatch(/\. † See note$/)
    expect(links.get('r/supported/')).toMatch(/\. ✓ Supported$/)
    expect(links.get('r/unchecked/')).not.toMatch(/[✗?†✓]/)
    expect(links.get('r/addition/')).toMatch(/From later literature/)
    expect(links.get('sources/#contradicted-in-1')).toMatch(
      / mm in its source, Brunel, 1859 \[1\] \(abstract\)\. Printed: .* mm$/,
    )
  })

  it('explains in its legend what of this occurs, and how often', () => {
    const lines = [
      '✗ 1 of 6 marks does not hold as printed',
      '? 1 of 6 marks is in question',
      'hollow, joined by a line: what its source gives',
      'later work: 1 of 6 marks comes from later literature',
    ]
    expect(tallyOf(model).map(({ text }) => text)).toEqual(lines)
    const texts = layoutOf(model, 680, false, measure).labels.map(({ runs }) => runs.map(({ text }) => text).join(''))
    expect(texts).toEqual(expect.arrayContaining(lines))
    expect(renderSvg(model, { href: () => '' })).toContain('Of its marks: 1 of 6 marks does not hold as printed')
  })

  it('counts what is shown where a reader has turned something off', () => {
    const shown = viewModel(model, { hidden: ['load:Rail'], scale: null, sort: null })
    expect(tallyOf(shown).map(({ text }) => text)).toContain('✗ 1 of 5 marks does not hold as printed')
    expect(tallyOf(shown).some(({ text }) => text.startsWith('?'))).toBe(false)
  })

  it('has it in the table beside', () => {
    const { columns, rows } = contentOf(chart).plot?.table(corpus, chart) ?? { columns: [], rows: [] }
    const cell = (title: string) => {
      const at = columns.findIndex(column => column.title === title)
      return Object.fromEntries(rows.map(({ mark, cells }) => [mark.record, cells[at]?.replaceAll('\u00a0', ' ')]))
    }
    expect(cell('Standing')).toEqual({
      ...{ contradicted: '✗ contradicted', open: '? open', noted: '† see note', supported: '✓ supported' },
      ...{ unchecked: '', addition: 'later work' },
    })
    expect(cell('In its source')['contradicted']).toMatch(/ mm \(abstract\)$/)
    expect(cell('In its source')['supported']).toBe('')
  })

  it('has it in the picture too', () => {
    const { body } = contentOf(chart).drawing(corpus, chart)
    expect(body.replaceAll('\u00a0', ' ')).toMatch(/ ✗</)
    expect(body).toContain('in its source (abstract)')
    expect(body).toContain('1 of 6 marks does not hold as printed')
  })
})

describe('a chart that shows no values of records', () => {
  it('has no signs', () => {
    const corpus = review(exact)
    const chart = makeChart({
      type: 'count',
      unit: null,
      detail: [],
      query: { of: 'measurements' },
      rows: ['material'],
    })
    const marks = marksOf(modelOf(corpus, chart)).flatMap(withFound)
    expect(marks.filter(({ standing, source }) => standing !== null || source !== null)).toEqual([])
    expect(tallyOf(modelOf(corpus, chart))).toEqual([])
  })
})

describe('the legend of a chart without doubts', () => {
  it('says nothing of them', () => {
    expect(tallyOf(modelOf(bridges(), makeChart()))).toEqual([])
  })

  it('speaks of an only mark as such', () => {
    const query = { where: { property: 'sag', technique: 'corbel', load: 'Rail' }, exclude: ['marl-sag-limit'] }
    const one = modelOf(review(exact), makeChart({ query }))
    expect(tallyOf(one).map(({ text }) => text)).toEqual(['? the only mark is in question'])
  })
})

it('a value at or below zero has no place on a logarithmic axis', () => {
  const corpus = bridges({
    more: [{ id: 'it', technique: 'corbel', material: 'granite', value: 5, refs: [1] }],
    checks: [{ id: 'it-in-1', about: 'it', ref: 1, unit: 'mm', value: 0 }],
  })
  const found = (scale: string) =>
    marksOf(modelOf(corpus, makeChart({ scale, query: { where: { property: 'sag', technique: 'corbel' } } })))
      .flatMap(mark => mark.found)
      .map(({ x }) => x)
  expect([found('linear'), found('log')]).toEqual([[0], []])
})
