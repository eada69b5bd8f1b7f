import { expect, it } from 'vitest'
import { verdictSign } from '../../src/outputs/choose/sign.ts'
import { overall, verdicts } from '../../src/outputs/choose/verdict.ts'

it('a technique is as good as the worst of what is said of it', () => {
  expect(overall([])).toBe('yes')
  expect(overall(['yes', 'limited'])).toBe('limited')
  expect(overall(['limited', 'unknown', 'yes'])).toBe('unknown')
  expect(overall(['unknown', 'no'])).toBe('no')
})

it('every verdict has a sign of its own shape, drawn, without a letter of any font', () => {
  const signs = verdicts.map(verdictSign)
  expect(new Set(signs.map(sign => sign.replace(/ class="[^"]*"/g, ''))).size).toBe(verdicts.length)
  for (const sign of signs) expect(sign.replace(/<[^>]*>/g, '')).toBe('')
})
