import { describe, expect, it } from 'vitest'
import { refuseFarDate } from '../../src/tools/release/ahead.ts'
import { Refusal } from '../../src/tools/release/refusal.ts'

describe('a day of publication', () => {
  it.each([
    ['2025-12-31', '2026-01-31'],
    ['2026-01-31', '2026-01-31'],
    ['2027-01-31', '2026-01-31'],
    ['2029-02-28', '2028-02-29'],
  ])('may be %s on %s', (date, today) => {
    expect(() => refuseFarDate(date, today)).not.toThrow()
  })

  it.each([
    ['2027-02-01', '2026-01-31'],
    ['2029-03-01', '2028-02-29'],
    ['2099-01-01', '2026-11-29'],
  ])('is not %s on %s', (date, today) => {
    expect(() => refuseFarDate(date, today)).toThrow(Refusal)
  })
})
