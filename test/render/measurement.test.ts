import { describe, expect, it } from 'vitest'
import { conditionsInLine, quantityInColumn } from '../../src/outputs/render/measurement.ts'
import { renderer } from '../../src/outputs/render/renderer.ts'
import { corpusOf, reviews } from '../exports/support/reviews.ts'

const review = await corpusOf(reviews.own)
const planets = await corpusOf('test/fixtures/planets')

describe('conditionsInLine(renderer, measurement, facets)', () => {
  const inLine = (id: string) =>
    conditionsInLine(renderer(review, 'm/tin/'), review.get('measurements', id) as never, ['process', 'system'])

  it('names the values that tell a measurement from others, unless its title has said them', () => {
    const [said = '', unsaid = ''] = ['hard-carbon-na-volume-expansion', 'sn-na-volume-expansion-total'].map(inLine)
    expect(said).not.toMatch(/^<span class="conditions">sodiation/)
    expect(unsaid).toContain('SIB')
  })
})

describe('quantityInColumn(renderer, measurement)', () => {
  const worlds = renderer(planets, 's/1/')
  const inColumn = (more: object) =>
    quantityInColumn(worlds, { ...planets.get('measurements', 'tau-radius'), ...more } as never).replaceAll(
      '\u00a0',
      '~',
    )

  it('lets a line end before an uncertainty, and before what a value becomes', () => {
    expect(inColumn({ uncertainty: 0.1 })).toMatch(/^1\.4~<wbr>±~0\.1~/)
    expect(inColumn({ uncertainty: { plus: 0.3, minus: 0.1 } })).toMatch(/^1\.4~<wbr>\+0\.3\/<wbr>−0\.1~/)
    expect(inColumn({ uncertainty: null, value: null, qualifier: 'change', from: 1, to: 2 })).toMatch(/^1~<wbr>→~2~/)
  })

  it('lets none end after a sign or before a unit', () => {
    expect(inColumn({ uncertainty: null })).not.toContain('<wbr>')
    expect(inColumn({ uncertainty: null, qualifier: 'about' })).toMatch(/^≈~1\.4~/)
  })
})
