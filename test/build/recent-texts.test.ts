import { expect, test } from 'vitest'
import { RecentTexts } from '../../src/tools/build/recent-texts.ts'

/** Texts, and the numbers of those that were compiled. */
function texts() {
  const compiled: string[] = []
  const recent = new RecentTexts(number => {
    compiled.push(number)
    return () => ({ default: () => number })
  })
  return { compiled, take: (number: string) => recent.take(number)({}).default({ components: {} }) }
}

test('a text is compiled once for the two pages that show it', () => {
  const { compiled, take } = texts()
  expect(['1', '2', '1', '2'].map(take)).toEqual(['1', '2', '1', '2'])
  expect(compiled).toEqual(['1', '2'])
})

test('a text is held no longer than the two need it, nor any longer than a hundred others', () => {
  const { compiled, take } = texts()
  for (const number of ['1', '1', '1', '2']) take(number)
  for (let other = 0; other < 100; other++) take(`3.${other}`)
  compiled.length = 0
  for (const number of ['3.99', '2']) expect(take(number)).toBe(number)
  expect(compiled).toEqual(['2'])
})
