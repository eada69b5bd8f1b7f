import { expect, it } from 'vitest'
import { loadReview } from '../../src/packs/index.ts'
import { edit, tea } from '../permalinks/support/review.ts'
import { inMemory } from './support/overlay.ts'

it.each([
  ['data/terms.yaml', /term: /],
  ['data/vocabulary.yaml', /id: temperature, /],
])('a key that no object can hold is told of, in %s', async (file, before) => {
  const files = edit(tea, file, before, '__proto__: tea, $&')
  const { problems } = await loadReview('.', inMemory(files))
  expect(problems.map(({ file, code }) => `${file} ${code}`)).toContain(`${file} key/unknown`)
})
