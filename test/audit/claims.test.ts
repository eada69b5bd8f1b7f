import { describe, expect, it } from 'vitest'
import { corpusOf, saidOf } from './support/corpus.ts'

const work = (id: number, year: number) => ({
  id,
  author: [{ family: 'Sun' }],
  'container-title': 'J. Tests',
  year,
  volume: '1',
  page: '1',
})
const techniques = [
  { id: 'mill', name: 'Mill', class: 'any', section: '1', summary: 'It mills.' },
  { id: 'probe', name: 'Probe', class: 'any', section: '1', summary: 'It probes.' },
]

describe('priority', () => {
  const claim = { id: 'f', statement: 'Sun and co-workers were the first to mill it.', technique: 'mill', refs: [2] }
  const on = (findings: Record<string, unknown>[]) =>
    saidOf(
      corpusOf({
        techniques,
        references: [work(1, 2008), work(2, 2012), work(3, 2015)],
        materials: [{ id: 'it' }, { id: 'other' }],
        findings,
      }),
      'priority',
      'findings',
      'f',
    )

  it('asks about an older work that is cited for the same technique', () => {
    expect(on([claim, { id: 'g', technique: 'mill', refs: [1, 3] }])).toMatchObject({
      verdict: 'open',
      of: 'wording',
      detail: 'Said to be the first, of 2012. Reference 1, cited for the same, is of 2008.',
    })
  })

  it('agrees where the others are later', () => {
    expect(on([claim, { id: 'g', technique: 'mill', refs: [3] }])?.verdict).toBe('consistent')
  })

  it.each([
    ['another technique', { technique: 'probe' }, {}],
    ['no technique', {}, {}],
    ['another ion', { technique: 'mill', ion: 'Na' }, { ion: 'Li' }],
    ['another material', { technique: 'mill', materials: ['other'] }, { materials: ['it'] }],
  ])('says nothing beside works on %s', (_, other, own) => {
    expect(
      on([
        { ...claim, ...own },
        { id: 'g', refs: [1], ...other },
      ]),
    ).toBeNull()
  })

  it.each([
    'In the first step of its reaction it melts.',
    'The first sodiation was complete.',
    'It is there after the first cycle.',
    'At first it grows.',
  ])('takes “%s” for no claim', statement => {
    expect(
      on([
        { ...claim, statement },
        { id: 'g', technique: 'mill', refs: [1] },
      ]),
    ).toBeNull()
  })

  it.each([
    'The first mill was made by Sun.',
    'Sun reported the first mill.',
    'Sun made the first experiment of this kind.',
  ])('takes “%s” for one', statement => {
    expect(
      on([
        { ...claim, statement },
        { id: 'g', technique: 'mill', refs: [1] },
      ])?.verdict,
    ).toBe('open')
  })
})

describe('table-products', () => {
  const table = (findings: string[]) => ({
    id: '1',
    type: 'table',
    section: '1',
    panels: [{ label: 'A', shows: 'All.', items: [{ says: 'It.', findings }] }],
  })
  const on = (phases: string[], others: Record<string, unknown>[]) =>
    saidOf(
      corpusOf({
        references: [work(1, 2008), work(2, 2012)],
        figures: [table(['f'])],
        findings: [{ id: 'f', phases, refs: [1] }, ...others],
      }),
      'table-products',
      'findings',
      'f',
    )

  it('asks about a phase that the text does not name with the work', () => {
    expect(on(['Cu'], [{ id: 'g', phases: ['CuO'], refs: [1, 2] }])).toMatchObject({
      verdict: 'open',
      of: 'wording',
      detail: 'The table names {Cu} with reference 1; the text names {CuO} with it.',
    })
  })

  it('agrees where the text names one of the phases', () => {
    const others = [
      { id: 'g', phases: ['CuO'], refs: [1] },
      { id: 'h', phases: ['Cu', 'Na2O'], refs: [1] },
    ]
    expect(on(['Cu', 'Cu2O'], others)?.verdict).toBe('consistent')
  })

  it('says nothing where the text names no phase with the work, and of a finding without phases', () => {
    expect(on(['Cu'], [{ id: 'g', phases: ['CuO'], refs: [2] }])).toBeNull()
    expect(on([], [{ id: 'g', phases: ['CuO'], refs: [1] }])).toBeNull()
  })

  it('takes a finding that a table names but another section states for one of the text', () => {
    const corpus = corpusOf({
      references: [work(1, 2008)],
      figures: [{ ...table(['f']), section: '2' }],
      findings: [
        { id: 'f', phases: ['Cu'], refs: [1] },
        { id: 'g', phases: ['CuO'], refs: [1] },
      ],
    })
    expect(saidOf(corpus, 'table-products', 'findings', 'f')).toBeNull()
  })
})
