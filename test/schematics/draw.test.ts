import { beforeAll, describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus/types.ts'
import type { Schematic } from '../../src/core/kinds/schematic.ts'
import { measure } from '../../src/outputs/charts/canvas.ts'
import { schematicSvg, schematicWidth } from '../../src/outputs/schematics/draw.ts'
import { dressOf, partsOf } from '../../src/outputs/schematics/picture.ts'
import { reviewCorpus } from '../search/support/review.ts'

const shape = {
  box: null,
  ball: null,
  balls: null,
  line: null,
  arrow: null,
  path: null,
  text: null,
  part: null,
} as const
const plain = { at: null, anchor: 'middle', r: 6, look: 'solid', value: null } as const
const one = (shapes: object[]) =>
  schematicSvg(
    {
      id: 'a',
      title: 'A & B',
      caption: 'C <d>',
      height: 40,
      shapes: shapes.map(given => ({ ...shape, ...plain, ...given })),
    } as unknown as Schematic,
    { text: label => label, colour: value => `v-${value}` },
    'caption',
  )

describe('schematicSvg', () => {
  it('has its title and caption for those who can not see it', () => {
    const svg = one([])
    expect(svg).toContain('aria-label="A &amp; B" aria-describedby="caption"')
    // The caption stands on the page: within the drawing a browser for text would print it once more.
    expect(svg).not.toContain('C &lt;d&gt;')
  })

  it('ends an arrow in a head at its last point, in the colour of its value', () => {
    expect(
      one([
        {
          arrow: [
            [0, 0],
            [10, 0],
          ],
          value: 'x',
        },
      ]),
    ).toMatch(
      /<path class="k-flow v-x" d="M0 0L10 0M3\.9 3\.4L10 0L3\.9 -3\.4"\/>|<path class="k-flow v-x" d="M0 0L10 0M3\.9 -3\.4L10 0L3\.9 3\.4"\/>/,
    )
  })

  it('draws parts as numbers in rings, and labels where they are wanted', () => {
    const svg = one([
      { part: 2, at: [5, 6] },
      { text: 'x < y', at: [7, 8], anchor: 'start' },
    ])
    expect(svg).toContain('<circle class="k-ring" cx="5" cy="6" r="9"/>')
    expect(svg).toContain('<text x="7" y="12.5">x &lt; y</text>')
  })
})

describe('the drawings of the review', () => {
  let corpus: Corpus
  beforeAll(async () => {
    corpus = await reviewCorpus()
  })

  it('have every label inside the frame, in a font wider than most', () => {
    const { text } = dressOf(corpus)
    const outside = corpus.records.schematics.flatMap(({ id, height, shapes }) =>
      shapes.flatMap(({ text: label, at, anchor }) => {
        if (label === null || at === null) return []
        const [x = 0, y = 0] = at
        const width = measure(text(label), { size: 13, bold: false })
        const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
        return left < 0 || left + width > schematicWidth || y < 6 || y > height - 4 ? [`${id}: ${label}`] : []
      }),
    )
    expect(outside).toEqual([])
  })

  it('name every part that they number', () => {
    const unnamed = corpus.records.schematics.filter(one => partsOf(corpus, one).some(({ name }) => name === ''))
    expect(unnamed.map(({ id }) => id)).toEqual([])
  })
})
