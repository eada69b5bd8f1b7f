import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { contrast, papers } from '../../src/core/basics/contrast.ts'

it('gives the contrast of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#123456', '#123456')).toBe(1)
})

it('knows the papers of the style sheet', () => {
  const css = readFileSync(join(import.meta.dirname, '../../src/site/styles/base.css'), 'utf8')
  expect([...css.matchAll(/--paper: (#[0-9a-f]{6});/g)].map(([, colour]) => colour)).toEqual([
    papers.light,
    papers.dark,
  ])
})
