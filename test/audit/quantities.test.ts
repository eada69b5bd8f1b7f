import { describe, expect, it } from 'vitest'
import { corpusOf, saidOf, verdictOn } from './support/corpus.ts'

describe('summary', () => {
  const single = (id: string, value: number, way: string) => ({ id, property: 'volume', value, unit: '%', way })
  const range = {
    id: 'm',
    property: 'volume',
    qualifier: 'range',
    min: 100,
    max: 300,
    unit: '%',
    summarises: { property: 'volume', way: ['in'] },
  }

  const others = [single('b', 420, 'in'), single('c', 20, 'in')]

  it('holds a range against what it sums up', () => {
    expect(verdictOn('summary', [range, single('a', 150, 'in'), single('b', 420, 'out')])).toBe('consistent')
    expect(verdictOn('summary', [range, single('a', 150, 'in'), ...others])).toBe('inconsistent')
    expect(verdictOn('summary', [range])).toBe('cannot-be-checked')
  })

  it('leaves a single exception open', () => {
    expect(verdictOn('summary', [range, single('a', 150, 'in'), single('b', 420, 'in')])).toBe('open')
  })

  it('takes no theoretical value, no stage on the way and none that a note doubts for a case', () => {
    const [b, c] = [single('b', 420, 'in'), single('c', 20, 'in')]
    const on = (more: object = {}) => ({ ...c, ...more })
    expect(verdictOn('summary', [range, single('a', 150, 'in'), b, on({ kind: 'theoretical' })] as never)).toBe('open')
    const notes = [{ id: 'n', about: ['c'], doubts: [{ record: 'c', of: 'value' }] }]
    expect(verdictOn('summary', [range, single('a', 150, 'in'), b, c] as never, { notes })).toBe('open')
    const steps = [{ phases: ['A'] }, { phases: ['B'], volumeChange: 'c' }, { phases: ['C'], volumeChange: 'b' }]
    const pathways = [{ id: 'p', steps }]
    expect(verdictOn('summary', [range, single('a', 150, 'in'), b, c] as never, { pathways })).toBe('open')
  })

  it('sums up what stands in a section, in those below it among them', () => {
    const inSection = { ...range, section: '3', summarises: { section: ['3.1'] } }
    const at = (section: string, value: number) => ({ ...single('a', value, 'in'), section })
    expect(verdictOn('summary', [inSection, at('3.1.2', 420)])).toBe('open')
    expect(verdictOn('summary', [inSection, at('3.1', 150)])).toBe('consistent')
    expect(verdictOn('summary', [inSection, at('3.11', 420)])).toBe('cannot-be-checked')
  })

  it('says how many lie outside, and which', () => {
    const said = (...singles: object[]) => {
      const measurements = [range, ...singles] as Record<string, unknown>[]
      return saidOf(corpusOf({ materials: [{ id: 'it' }], measurements }), 'summary', 'measurements', 'm')?.detail
    }
    expect(said(single('a', 150, 'in'))).toMatch(/^All of 1 value that it sums up lie within /)
    expect(said(single('a', 150, 'in'), single('b', 420, 'in'))).toMatch(/^Of 2 values .*, 1 lies outside .*420.*\)\.$/)
  })

  it('sums up lengths as it does shares', () => {
    const widths = { ...range, property: 'width', unit: 'nm', summarises: { property: 'width' } }
    const width = (value: number, unit: string) => ({ id: 'a', property: 'width', value, unit })
    expect(verdictOn('summary', [widths, width(1500, 'Å')])).toBe('consistent')
    expect(verdictOn('summary', [widths, width(150, 'Å')])).toBe('open')
  })

  it('sums up what is of materials of a class', () => {
    const ofClass = { ...range, summarises: { class: 'any' } }
    expect(verdictOn('summary', [ofClass, single('a', 420, 'in')])).toBe('open')
    expect(verdictOn('summary', [ofClass, { ...single('a', 420, 'in'), material: null }])).toBe('cannot-be-checked')
  })
})

describe('same-quantity', () => {
  const width = (id: string, value: number, more: object = {}) => ({
    id,
    property: 'width',
    value,
    unit: 'nm',
    ...more,
  })

  it('compares what nothing tells apart', () => {
    expect(verdictOn('same-quantity', [width('m', 0.31), { ...width('n', 3.1), unit: 'Å' }])).toBe('consistent')
    expect(verdictOn('same-quantity', [width('m', 0.31), width('n', 0.12)])).toBe('open')
    expect(
      verdictOn('same-quantity', [width('m', 0.31, { note: 'Along x.' }), width('n', 0.12, { note: 'Along y.' })]),
    ).toBe('cannot-be-checked')
    const titled = [width('m', 0.31, { title: 'Width along x' }), width('n', 0.12, { title: 'Width along y' })]
    expect(verdictOn('same-quantity', titled)).toBe('cannot-be-checked')
    const later = { origin: 'addition', besides: ['m'], differs: 'Another year.' }
    expect(verdictOn('same-quantity', [width('m', 0.31), width('n', 0.12, later)])).toBe('cannot-be-checked')
    expect(verdictOn('same-quantity', [width('m', 0.31), width('n', 0.12, { refs: [2] })])).toBeNull()
    expect(verdictOn('same-quantity', [width('m', 0.31), width('n', 0.12, { ion: 'Li' })])).toBeNull()
  })

  it('compares both ends of a change, and no values without a material', () => {
    const change = (id: string, from: number, to: number) => ({
      id,
      property: 'width',
      qualifier: 'change',
      from,
      to,
      unit: 'nm',
    })
    expect(verdictOn('same-quantity', [change('m', 1, 2), change('n', 1, 2)])).toBe('consistent')
    expect(verdictOn('same-quantity', [change('m', 1, 2), change('n', 1, 9)])).toBe('open')
    const loose = { material: null }
    expect(verdictOn('same-quantity', [width('m', 1, loose), width('n', 2, loose)])).toBeNull()
  })
})

describe('dimension', () => {
  const said = (measurement: object) =>
    saidOf(
      corpusOf({ materials: [{ id: 'it' }], measurements: [{ id: 'm', value: 1, ...measurement }] }),
      'dimension',
      'measurements',
      'm',
    )

  it('says nothing of a unit that fits', () => {
    expect(said({ property: 'width', unit: 'nm' })).toBeNull()
    expect(said({ property: 'width', unit: 'Å' })).toBeNull()
  })

  it('refuses a current in a unit of charge, also as a condition', () => {
    const wrong = { property: 'current', value: 500, unit: 'mA h/g' }
    const right = { property: 'current', value: 0.5, unit: 'A/g' }
    expect(said(wrong)).toMatchObject({ verdict: 'inconsistent', of: 'unit' })
    expect(said({ unit: 'mA h/g', conditions: [wrong] })).toMatchObject({
      verdict: 'inconsistent',
      of: 'condition:current',
    })
    expect(said({ unit: 'mA h/g', conditions: [right] })).toBeNull()
  })
})
