import { describe, expect, it } from 'vitest'
import { hintOfDate } from '../../src/core/schema/section.ts'

describe('hintOfDate(typed)', () => {
  it.each([
    '01.02.2026',
    '1/2/26',
    '2026-02-01',
    '1-Feb',
    '1. Feb',
    'Feb 1',
    'Feb-26',
    '1. Mär 26',
    '46054',
    '01-Jan-2026',
  ])('knows what a spreadsheet made of a number in %s', typed => {
    expect(hintOfDate(typed)).toContain('a date')
  })

  it.each(['3.1.2', '1.10', '12', '1.2.3', 'a.1', 'methods', 'mars', 'may', '9.9.9', 'decay-2'])(
    'takes %s for no date',
    typed => {
      expect(hintOfDate(typed)).toBeNull()
    },
  )
})
