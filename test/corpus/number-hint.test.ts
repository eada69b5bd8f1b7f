import { describe, expect, it } from 'vitest'
import type { ScalarNode } from '../../src/core/corpus/read/node.ts'
import { numberHint } from '../../src/core/corpus/validate/number-hint.ts'

const scalar = (value: string | number): ScalarNode => ({ type: 'scalar', value, start: 0, end: String(value).length })
const hint = (value: string, ...path: (string | number)[]) => numberHint('number', scalar(value), path)

describe('numberHint(expected, node, path)', () => {
  it.each([
    ['0b11', 'Write `3`.'],
    ['9.17×10^2', 'Write `9.17e2`.'],
    ['9.17 x 10²', 'Write `9.17e2`.'],
    ['1,5×10³', 'Write `1.5e3`.'],
    ['−5 · 10⁻¹²', 'Write `-5e-12`.'],
    ['1*10**+3', 'Write `1e3`.'],
    ['3 × 10^{-4}', 'Write `3e-4`.'],
    ['917 kg/m3', 'Write 917 in `value` and kg/m3 in `unit`.'],
    ['5 J kg-1 K-1', 'Write 5 in `value` and J kg-1 K-1 in `unit`.'],
    ['5 m/s²', 'Write 5 in `value` and m/s² in `unit`.'],
    ['50°C', 'Write 50 in `value` and °C in `unit`.'],
  ])('says of %s what to write', (typed, told) => {
    expect(hint(typed, 'value')).toBe(told)
  })

  it.each(['15:30', '9_17', '2021-01-01', '0b12', '0xZZ', '3 x 4', 'yes', '5 h 20 min'])(
    'guesses nothing of %s',
    typed => {
      expect(hint(typed, 'value')).toBeNull()
    },
  )

  it.each(['#REF!', '#DIV/0!', '#N/A', '#VALUE!', '#NAME?', '#NUM!', 'Err:502', '####'])(
    'knows the error %s',
    typed => {
      expect(hint(typed, 'min')).toContain('a formula fails')
    },
  )

  it('knows a formula of a spreadsheet', () => {
    expect(hint('=A1*2', 'value')).toContain('what a formula gives')
  })

  it.each([
    ['3,4', '`3; 4` in a table, `[3, 4]` elsewhere'],
    ['2-4', '`2; 3; 4` in a table'],
    ['2 4', '`2; 4` in a table'],
    ['[4]', '`4` in a table'],
    ['1 and 2', '`1; 2` in a table'],
    ['3 & 4', '`3; 4` in a table'],
    ['5 und 7', '`5; 7` in a table'],
    ['[1, 3–5]', '`1; 3; 4; 5` in a table'],
  ])('tells apart the works of %s', (typed, told) => {
    expect(hint(typed, 'refs', 0)).toContain(told)
  })

  it('tells apart two works of which a spreadsheet made a number', () => {
    expect(numberHint('int', scalar(3.4), ['refs', 0])).toContain('`3; 4` in a table')
  })

  it.each(['9-2', '1-9999', 'nye'])('makes no works of %s', typed => {
    expect(hint(typed, 'refs', 0) ?? '').not.toContain('each work')
  })
})
