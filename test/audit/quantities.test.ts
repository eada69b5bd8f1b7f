import { describe, expect, it } from 'vitest'
import { verdictOn } from './support/corpus.ts'

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

  it('holds a range against what it sums up', () => {
    expect(verdictOn('summary', [range, single('a', 150, 'in'), single('b', 420, 'out')])).toBe('consistent')
    expect(verdictOn('summary', [range, single('a', 150, 'in'), single('b', 420, 'in')])).toBe('inconsistent')
    expect(verdictOn('summary', [range])).toBe('cannot-be-checked')
  })

  it('sums up what stands in a section, in those below it among them', () => {
    const inSection = { ...range, section: '3', summarises: { section: ['3.1'] } }
    const at = (section: string, value: number) => ({ ...single('a', value, 'in'), section })
    expect(verdictOn('summary', [inSection, at('3.1.2', 420)])).toBe('inconsistent')
    expect(verdictOn('summary', [inSection, at('3.1', 150)])).toBe('consistent')
    expect(verdictOn('summary', [inSection, at('3.11', 420)])).toBe('cannot-be-checked')
  })

  it('sums up what is of materials of a class', () => {
    const ofClass = { ...range, summarises: { class: 'any' } }
    expect(verdictOn('summary', [ofClass, single('a', 420, 'in')])).toBe('inconsistent')
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
    expect(verdictOn('same-quantity', [width('m', 0.31), width('n', 0.12)])).toBe('inconsistent')
    expect(
      verdictOn('same-quantity', [width('m', 0.31, { note: 'Along x.' }), width('n', 0.12, { note: 'Along y.' })]),
    ).toBe('cannot-be-checked')
    expect(verdictOn('same-quantity', [width('m', 0.31), width('n', 0.12, { refs: [2] })])).toBeNull()
    expect(verdictOn('same-quantity', [width('m', 0.31), width('n', 0.12, { ion: 'Li' })])).toBeNull()
  })
})

describe('dimension', () => {
  it('refuses a current in a unit of charge, also as a condition', () => {
    const wrong = { property: 'current', value: 500, unit: 'mA h/g' }
    const right = { property: 'current', value: 0.5, unit: 'A/g' }
    expect(verdictOn('dimension', [{ id: 'm', ...wrong }])).toBe('inconsistent')
    expect(verdictOn('dimension', [{ id: 'm', value: 1, unit: 'mA h/g', conditions: [wrong] }])).toBe('inconsistent')
    expect(verdictOn('dimension', [{ id: 'm', value: 1, unit: 'mA h/g', conditions: [right] }])).toBe('consistent')
  })
})
