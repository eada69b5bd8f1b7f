import { describe, expect, it } from 'vitest'
import { conditionsInLine } from '../../src/outputs/render/measurement.ts'
import { renderer } from '../../src/outputs/render/renderer.ts'
import { corpusOf, reviews } from '../exports/support/reviews.ts'

const review = await corpusOf(reviews.own)

describe('conditionsInLine(renderer, measurement, facets)', () => {
  const inLine = (id: string) =>
    conditionsInLine(renderer(review, 'm/tin/'), review.get('measurements', id) as never, ['process', 'system'])

  it('names the values that tell a measurement from others, unless its title has said them', () => {
    const [said = '', unsaid = ''] = ['hard-carbon-na-volume-expansion', 'sn-na-volume-expansion-total'].map(inLine)
    expect(said).not.toMatch(/^<span class="conditions">sodiation/)
    expect(unsaid).toContain('SIB')
  })
})
