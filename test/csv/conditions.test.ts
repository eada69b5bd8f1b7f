import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatConditions, parseConditions } from '../../src/core/csv/conditions.ts'
import { type Condition, condition } from '../../src/core/schema/quantity.ts'

const full = (stated: object): Condition => condition.parse(stated)
const parsed = (text: string) => {
  const read = parseConditions(text)
  return 'conditions' in read ? read.conditions.map(full) : read.fault
}

describe('parseConditions(text)', () => {
  it('reads values, bounds, ranges and changes', () => {
    const unit = 'min'
    expect(parsed('time 2 min; time ≈ 3 min;time < 4 min; time > 5 min')).toEqual([
      full({ property: 'time', value: 2, unit }),
      full({ property: 'time', qualifier: 'about', value: 3, unit }),
      full({ property: 'time', qualifier: 'less-than', value: 4, unit }),
      full({ property: 'time', qualifier: 'greater-than', value: 5, unit }),
    ])
    expect(parsed('time 2 – 3 min; time ≈ 1.0 → −2.50 unit cells')).toEqual([
      full({ property: 'time', qualifier: 'range', min: 2, max: 3, unit }),
      full({
        property: 'time',
        qualifier: 'change',
        from: 1,
        to: -2.5,
        decimals: 2,
        approximate: true,
        unit: 'unit cells',
      }),
    ])
  })

  it('reads bounds that allow their own value, and uncertainties', () => {
    const unit = 'min'
    expect(parsed('time ≤ 4 min; time <= 4 min; time ≥ 5.0 min; time >= 5 min')).toEqual([
      full({ property: 'time', qualifier: 'at-most', value: 4, unit }),
      full({ property: 'time', qualifier: 'at-most', value: 4, unit }),
      full({ property: 'time', qualifier: 'at-least', value: 5, decimals: 1, unit }),
      full({ property: 'time', qualifier: 'at-least', value: 5, unit }),
    ])
    expect(parsed('time 4 ± 0.50 min; time ≈ 4 +2/−1 min; time 4 +2/-1 min')).toEqual([
      full({ property: 'time', value: 4, uncertainty: 0.5, decimals: 2, unit }),
      full({ property: 'time', qualifier: 'about', value: 4, uncertainty: { plus: 2, minus: 1 }, unit }),
      full({ property: 'time', value: 4, uncertainty: { plus: 2, minus: 1 }, unit }),
    ])
  })

  it('reads an empty text as no conditions', () => {
    expect(parsed('')).toEqual([])
    expect(parsed(' ; ')).toEqual([])
  })

  it('names the part that is none', () => {
    expect(parsed('time 2 min; soon')).toBe('soon')
    expect(parsed('time two min')).toBe('time two min')
    expect(parsed('time 2')).toBe('time 2')
    expect(parsed('time < 2 ± 1 min')).toBe('time < 2 ± 1 min')
    expect(parsed('time 2 – 3 ± 1 min')).not.toHaveProperty('conditions')
  })

  it('is given none where one of them would not read as it is', () => {
    const condition = full({ property: 'time', qualifier: 'exact', value: 2, unit: 'min' })
    expect(formatConditions([condition])).toBe('time 2 min')
    expect(formatConditions([condition, { ...condition, unit: 'min; h' }])).toBeNull()
  })

  it('reads back what formatConditions writes', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => (Object.is(value, -0) ? 0 : value))
    const property = fc.constantFrom('time', 'c-rate', 'x2')
    const unit = fc.constantFrom('min', 'mA h/g', '%', 'C-rate', '°C')
    const approximate = fc.boolean()
    const error = number.map(Math.abs)
    const uncertainty = fc.oneof(fc.constant(null), error, fc.record({ plus: error, minus: error }))
    const any = fc.oneof(
      fc.record({
        property,
        unit,
        value: number,
        qualifier: fc.constantFrom('less-than', 'at-most', 'greater-than', 'at-least'),
      }),
      fc.record({ property, unit, value: number, uncertainty, qualifier: fc.constantFrom('exact', 'about') }),
      fc
        .record({ property, unit, from: number, to: number, approximate, qualifier: fc.constant('change') })
        .filter(({ from, to }) => from !== to),
      fc
        .tuple(fc.record({ property, unit, approximate, qualifier: fc.constant('range') }), number, number)
        .filter(([, min, max]) => min < max)
        .map(([rest, min, max]) => ({ ...rest, min, max })),
    )
    fc.assert(
      fc.property(fc.array(any), stated => {
        const conditions = stated.map(full)
        expect(parsed(formatConditions(conditions) ?? 'none')).toEqual(conditions)
      }),
    )
  })
})
