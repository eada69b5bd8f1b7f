import { describe, expect, it } from 'vitest'
import { answerHtml } from '../../src/outputs/calc/answer.ts'
import { withDecimals, withPoints } from '../../src/outputs/calc/decimals.ts'
import { readTyped } from '../../src/outputs/calc/number.ts'

describe('numbers of a calculator in a language with a decimal comma', () => {
  it.each([
    ['1,5', 1.5],
    ['1.234,5', 1234.5],
    ['0,25 mg', 0.25],
    ['1.5', 1.5],
    ['1,5e3', 1500],
    [',5', 0.5],
  ])('are read as they are typed: %s', (typed, value) => {
    expect(readTyped(withPoints(typed, ','))).toMatchObject({ ok: true, value: { value } })
  })

  it('are asked about where a comma may be one of two things in the language', () => {
    expect(withPoints('1,675', '.')).toBe('1,675')
    expect(readTyped(withPoints('1,675', '.')).ok).toBe(false)
  })

  it('are printed with it, and stay as they are between other signs', () => {
    expect(withDecimals('0.50 mA × 1.602 × 10⁻¹⁹ C = 12\u202f500 h.', ',')).toBe(
      '0,50 mA × 1,602 × 10⁻¹⁹ C = 12\u202f500 h.',
    )
    expect(answerHtml({ results: [['Dose', '0.5 C']], steps: ['1.5 × 2'] }, ',')).toBe(
      '<dl><dt>Dose</dt><dd>0,5 C</dd></dl><p class="steps">1,5 × 2</p>',
    )
    expect(withDecimals('0.5', '.')).toBe('0.5')
  })
})
