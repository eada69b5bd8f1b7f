import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { volumeGrowth } from '../../src/packs/electrochemistry/physics.ts'
import { corpusOf, saidOf, verdictOn } from '../audit/support/corpus.ts'

const volume = (value: number, more: object = {}) => ({ id: 'm', property: 'volume', value, unit: '%', ...more })
const change = (property: string, from: number, to: number, more: object = {}) => ({
  id: `${property}-${from}-${to}`.replaceAll('.', '-'),
  property,
  qualifier: 'change',
  from,
  to,
  unit: 'nm',
  ...more,
})

describe('volume-geometry', () => {
  it.each([
    [26, 1],
    [58, 2],
    [100, 3],
  ])('%d %% is what 135 → 170 nm gives in %d dimensions', (value, dimensions) => {
    const said = saidOf(
      corpusOf({ measurements: [volume(value), change('diameter', 135, 170)] }),
      'volume-geometry',
      'measurements',
      'm',
    )
    const shapes = ['one direction', 'two directions', 'all directions']
    expect(said?.verdict).toBe('consistent')
    expect(said?.detail).toContain(`growth in ${shapes[dimensions - 1]}`)
  })

  it('refuses what no shape explains', () => {
    expect(verdictOn('volume-geometry', [volume(336), change('diameter', 135, 232)])).toBe('inconsistent')
  })

  it('follows a length through its steps', () => {
    const steps = [change('diameter', 135, 170), change('diameter', 170, 232, { formula: 'Na2Se' })]
    expect(verdictOn('volume-geometry', [volume(195, { formula: 'Na2Se' }), ...steps])).toBe('consistent')
    expect(verdictOn('volume-geometry', [volume(86, { formula: 'Na2Se' }), ...steps])).toBe('inconsistent')
  })

  it('reads Ångström and percentages of a length', () => {
    expect(verdictOn('volume-geometry', [volume(8.6), change('spacing', 3.38, 3.67, { unit: 'Å' })])).toBe('consistent')
    expect(verdictOn('volume-geometry', [volume(33), { id: 's', property: 'size', value: 10, unit: '%' }])).toBe(
      'consistent',
    )
    expect(verdictOn('volume-geometry', [volume(50), { id: 's', property: 'size', value: 10, unit: '%' }])).toBe(
      'inconsistent',
    )
  })

  it('needs lengths of the same sample', () => {
    const pair = change('diameter', 100, 200)
    for (const other of [{ refs: [2] }, { section: '2' }, { ion: 'Li' }, { kind: 'theoretical' }, { formula: 'LiSe' }])
      expect(verdictOn('volume-geometry', [volume(300, { ion: 'Na', formula: 'Na2Se' }), { ...pair, ...other }])).toBe(
        'cannot-be-checked',
      )
    expect(verdictOn('volume-geometry', [volume(300), { ...pair, technique: 'tem' }])).toBe('consistent')
  })

  it('agrees with the volume that it computes itself, whatever the shape', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 101, max: 400 }),
        fc.constantFrom(1 as const, 2 as const, 3 as const),
        (to, dimensions) => {
          const value = Math.round(100 * volumeGrowth(to / 100, dimensions))
          expect(verdictOn('volume-geometry', [volume(value), change('diameter', 100, to)])).toBe('consistent')
        },
      ),
    )
  })
})

describe('volume-composition', () => {
  const materials = [{ id: 'it', formula: 'Sn' }]
  const stages = (first: number, formula: string) => [
    volume(first, { formula }),
    { ...volume(420, { formula: 'Na15Sn4' }), id: 'end' },
  ]

  it('expects about the same room for each atom', () => {
    expect(verdictOn('volume-composition', stages(56, 'NaSn2'), { materials })).toBe('consistent')
    expect(verdictOn('volume-composition', stages(60, 'Na2Sn'), { materials })).toBe('inconsistent')
  })

  it('has nothing to say of one stage, or of a compound', () => {
    expect(verdictOn('volume-composition', [volume(420, { formula: 'Na15Sn4' })], { materials })).toBeNull()
    expect(
      verdictOn('volume-composition', stages(60, 'Na2Sn'), { materials: [{ id: 'it', formula: 'SnO2' }] }),
    ).toBeNull()
  })
})

describe('volume-elements', () => {
  it.each([
    ['Si', 'Li15Si4', 280, 'consistent'],
    ['Sn', 'Li22Sn5', 260, 'consistent'],
    ['Al', 'LiAl', 94, 'consistent'],
    ['Si', 'Li15Si4', 450, 'inconsistent'],
    ['Ge', 'Na1.6Ge', 300, 'inconsistent'],
  ])('%s to %s by %d %% is %s', (formula, phase, value, verdict) => {
    const materials = [{ id: 'it', formula }]
    expect(verdictOn('volume-elements', [volume(value, { formula: phase })], { materials })).toBe(verdict)
  })
})

describe('length-change', () => {
  const on = (value: number) =>
    verdictOn('length-change', [
      { id: 'm', property: 'size', value, unit: '%' },
      change('spacing', 3.38, 3.67, { unit: 'Å' }),
    ])

  it('compares a percentage with the lengths', () => {
    expect(on(8.6)).toBe('consistent')
    expect(on(13.7)).toBe('inconsistent')
    expect(verdictOn('length-change', [{ id: 'm', property: 'size', value: 8.6, unit: '%' }])).toBe('cannot-be-checked')
  })

  it('agrees with the growth of any pair', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 900 }), fc.integer({ min: 1, max: 500 }), (from, more) => {
        const value = Math.round((1000 * more) / from) / 10
        const pair = [{ id: 'm', property: 'size', value, unit: '%' }, change('diameter', from, from + more)]
        expect(verdictOn('length-change', pair)).toBe('consistent')
      }),
    )
  })
})

describe('speed-ratio', () => {
  const speed = (id: string, value: number, ion: string) => ({ id, property: 'speed', value, unit: 'nm/s', ion })
  const on = (value: number, speeds: object[]) =>
    verdictOn('speed-ratio', [
      { id: 'm', property: 'ratio', value, unit: 'times' },
      ...(speeds as Record<string, unknown>[]),
    ])

  it('divides the two speeds', () => {
    const pair = [speed('a', 0.47, 'Na'), speed('b', 10, 'Li')]
    expect(on(20, pair)).toBe('consistent')
    expect(on(10, pair)).toBe('inconsistent')
  })

  it('needs both, and no more', () => {
    expect(on(20, [speed('a', 0.47, 'Na')])).toBe('cannot-be-checked')
    expect(on(20, [speed('a', 0.47, 'Na'), speed('b', 10, 'Li'), speed('c', 5, 'Li')])).toBe('cannot-be-checked')
  })
})
