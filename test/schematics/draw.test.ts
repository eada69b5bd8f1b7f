import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { type Schematic, shapesOf } from '../../src/core/kinds/schematic.ts'
import { measure } from '../../src/outputs/charts/canvas.ts'
import { schematicSvg, schematicWidth } from '../../src/outputs/schematics/draw.ts'
import { drawingSvg, dressOf, letterOf, partsOf } from '../../src/outputs/schematics/picture.ts'
import { stepsOf } from '../../src/outputs/schematics/steps.ts'
import { between } from '../../src/site/browser/drawing/glide.ts'
import { reviewCorpus } from '../search/support/review.ts'

/** A place in a drawing, to a hundredth. */
const pixel = fc.integer({ min: -32000, max: 32000 }).map(value => value / 100)

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
const whole = (shapes: object[]) => shapes.map(given => ({ ...shape, ...plain, ...given }))
const dress = { text: (label: string) => label, colour: (value: string) => `v-${value}` }
const drawing = (shapes: object[], frames: object[][] = []) =>
  ({
    id: 'a',
    title: 'A & B',
    caption: 'C <d>',
    height: 40,
    shapes: whole(shapes),
    frames: frames.map((shapes, step) => ({ says: `step ${step}`, shapes: whole(shapes) })),
  }) as unknown as Schematic
const one = (shapes: object[], frames: object[][] = []) => schematicSvg(drawing(shapes, frames), dress, 'caption')

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

  it('stands still at the last step of a drawing that moves, over what stays', () => {
    const svg = one([{ box: [0, 0, 9, 9] }], [[{ ball: [1, 1, 1] }], [{ ball: [1, 1, 5] }]])
    expect(svg).toMatch(/<rect[^>]*>\n<g class="moving"><circle class="k-solid" cx="1" cy="1" r="5"\/><\/g>/)
    expect(svg).not.toContain('r="1"')
  })

  it('has no place for steps in a drawing without', () => {
    expect(one([{ box: [0, 0, 9, 9] }])).not.toContain('moving')
  })
})

describe('stepsOf', () => {
  it('gives each step its words and its own shapes, in the dress of the review', () => {
    const steps = stepsOf(drawing([], [[{ ball: [1, 1, 1], value: 'x' }], [{ text: 'y', at: [2, 3] }]]), dress)
    expect(steps).toEqual([
      { says: 'step 0', elements: [{ tag: 'circle', attributes: { class: 'k-solid v-x', cx: 1, cy: 1, r: 1 } }] },
      {
        says: 'step 1',
        elements: [{ tag: 'text', attributes: { x: 2, y: 7.5, 'text-anchor': 'middle' }, text: 'y' }],
      },
    ])
  })
})

describe('between', () => {
  it('moves the numbers of an outline and nothing else', () => {
    expect(between('M0 10L-4 2.5', 'M10 20L4 3.5', 0.5)).toBe('M5 15L0 3')
  })

  it('begins at one end and ends at the other', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(pixel, pixel), { minLength: 1 }), pairs => {
        const outline = (end: 0 | 1) => `M${pairs.map(pair => pair[end]).join(' ')}`
        expect(between(outline(0), outline(1), 0)).toBe(outline(0))
        expect(between(outline(0), outline(1), 1)).toBe(outline(1))
      }),
    )
  })

  it('knows outlines of two kinds apart', () => {
    expect(between('M0 0L1 1', 'M0 0C1 1 2 2 3 3', 0.5)).toBeNull()
    expect(between('middle', 'end', 0.5)).toBeNull()
  })
})

describe('the drawings of the review', () => {
  let corpus: Corpus
  beforeAll(async () => {
    corpus = await reviewCorpus()
  })

  it('have every label inside the frame, in a font wider than most', () => {
    const { text } = dressOf(corpus)
    const outside = corpus.records.schematics.flatMap(schematic =>
      shapesOf(schematic).flatMap(({ shape: { text: label, at, anchor } }) => {
        const { id, height } = schematic
        if (label === null || at === null) return []
        const [x = 0, y = 0] = at
        const width = measure(text(label), { size: 13, bold: false })
        const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
        return left < 0 || left + width > schematicWidth || y < 6 || y > height - 4 ? [`${id}: ${label}`] : []
      }),
    )
    expect(outside).toEqual([])
  })

  it('stand in the text of every section', () => {
    const without = corpus.sections.filter(({ uses }) => !uses.some(({ component }) => component === 'Schematic'))
    expect(without.map(({ number }) => number)).toEqual([])
  })

  it('hold every growth in volume that they name to its record', () => {
    const growths = corpus.records.schematics.flatMap(({ id, quantities, toScale }) =>
      quantities
        .filter(one => corpus.get('measurements', one)?.property === 'volume-expansion')
        .filter(one => !toScale.some(({ quantity }) => quantity === one))
        .map(one => `${id}: ${one}`),
    )
    expect(growths).toEqual([])
  })

  it('are shown as a file with all their steps', () => {
    for (const schematic of corpus.records.schematics.filter(({ frames }) => frames.length > 0)) {
      const svg = drawingSvg(corpus, schematic)
      for (const [step] of schematic.frames.entries()) expect(svg).toContain(`>${letterOf(step)}\u00a0\u00a0`)
    }
  })

  it('name every part that they number', () => {
    const unnamed = corpus.records.schematics.filter(one => partsOf(corpus, one).some(({ name }) => name === ''))
    expect(unnamed.map(({ id }) => id)).toEqual([])
  })
})
