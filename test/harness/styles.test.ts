import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const styles = join(import.meta.dirname, '../../src/site/styles')

/** Sides by the window, not by the direction of the text: a page from right to left needs them the other way round. */
const physical = [
  /(?:^|[\s;{])(?:scroll-)?(?:margin|padding)-(?:left|right)\s*:/,
  /(?:^|[\s;{])border-(?:(?:top|bottom)-)?(?:left|right)(?:-[a-z]+)*\s*:/,
  /(?:^|[\s;{])(?:left|right)\s*:/,
  /(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
]

/** The four sides of a shorthand, of which the left differs from the right. */
const uneven = (line: string): boolean =>
  [...line.matchAll(/(?:^|[\s;{])(?:margin|padding|inset)\s*:\s*([^;}]+)/g)].some(([, value = '']) => {
    const sides = value.trim().match(/(?:[^\s()]|\([^()]*\))+/g) ?? []
    return sides.length === 4 && sides[1] !== sides[3]
  })

const isPhysical = (line: string): boolean => uneven(line) || physical.some(pattern => pattern.test(line))

test('styles name sides by the direction of the text', () => {
  const places = globSync('*.css', { cwd: styles }).flatMap(path =>
    readFileSync(join(styles, path), 'utf8')
      .split('\n')
      .flatMap((line, at) => (isPhysical(line) ? `${path}:${at + 1}: ${line.trim()}` : [])),
  )
  expect(places, 'Write margin-inline-start for margin-left, text-align: start, inset-inline-end and so on').toEqual([])
})

test.each([
  'a { margin-left: 1em; }',
  'a { border-left: 1px solid; }',
  'a { border-left-color: red; }',
  'a { border-top-left-radius: 4px; }',
  'a { top: 0; right: 0; }',
  'a { text-align: right }',
  'a { padding: 0 1em 0 0; }',
])('a side of the window is found: %s', line => {
  expect(isPhysical(line)).toBe(true)
})

test.each([
  'a { margin-inline-start: 1em; }',
  'a { padding: 0 1em 2em 1em; }',
  'a { text-align: end; }',
  'a { background: linear-gradient(to left, red, blue); }',
])('a side of the text is none: %s', line => {
  expect(isPhysical(line)).toBe(false)
})
