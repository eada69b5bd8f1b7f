import { expect, test } from 'vitest'
import { knownIds } from '../../src/core/corpus/link/known.ts'

test('a kind without files is lacking however often that is asked', () => {
  const known = knownIds([], new Map(), new Set(['materials']), new Set())
  expect([known.lacks('terms'), known.lacks('terms'), known.lacks('materials')]).toEqual([true, true, false])
})
