import { expect, it } from 'vitest'
import { overall } from '../../src/outputs/choose/verdict.ts'

it('a technique is as good as the worst of what is said of it', () => {
  expect(overall([])).toBe('yes')
  expect(overall(['yes', 'limited'])).toBe('limited')
  expect(overall(['limited', 'unknown', 'yes'])).toBe('unknown')
  expect(overall(['unknown', 'no'])).toBe('no')
})
