import { describe, expect, it } from 'vitest'
import type { Review } from '../../src/core/schema/review.ts'
import { accompanying } from '../../src/tools/release/readme.ts'
import { attacks } from '../attacks/support/attacks.ts'
import { load, tea } from '../permalinks/support/review.ts'

const { review } = (await load(tea)).corpus
const all = attacks.join('\n')
const attacked: Review = {
  ...review,
  name: all,
  title: all,
  licence: { content: { ...review.licence.content, name: all }, code: { ...review.licence.code, name: all } },
}
const filesOf = (said: Review) => accompanying(said, 'tea-1.0.0', ['index.html'])
const [plain, hostile] = await Promise.all([review, attacked].map(filesOf))

/** The lines of a file of a bundle that do something. */
const doing = (files: Map<string, string> | undefined, path: string): string[] =>
  (files?.get(path) ?? '').split(/[\r\n\u2028\u2029]+/).filter(line => !/^\s*#/.test(line))

describe('accompanying(review, folder, paths)', () => {
  it.each(['servers/nginx.conf', 'servers/apache.conf', 'servers/Caddyfile'])(
    'adds nothing to what a server does, whatever the review says: %s',
    path => {
      expect(doing(plain, path).length).toBeGreaterThan(10)
      expect(doing(hostile, path)).toEqual(doing(plain, path))
    },
  )

  it('keeps what a review says of itself within its own lines of the README', () => {
    const paragraphs = (files: Map<string, string> | undefined) =>
      (files?.get('README.txt') ?? '').trim().split(/\n\s*\n/)
    const heading = /^[A-Z ]+$/
    expect(paragraphs(plain).length).toBeGreaterThan(10)
    expect(paragraphs(hostile)).toHaveLength(paragraphs(plain).length)
    expect(paragraphs(hostile).filter(text => heading.test(text))).toEqual(
      paragraphs(plain).filter(text => heading.test(text)),
    )
  })
})
