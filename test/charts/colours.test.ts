import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { contrast, papers } from '../../src/core/basics/contrast.ts'
import { vocabulary } from '../../src/core/schema/vocabulary.ts'
import { hatchOf } from '../../src/outputs/charts/hatch.ts'
import { neutralColours } from '../../src/outputs/charts/palette.ts'
import { difference, type Lab, type Sight, seen, sights } from './colour-distance.ts'

/**
 * How far apart two colours must be (CIEDE2000). Colours that touch in a chart of a dozen square pixels are told apart from
 * about 10 on; of greys there are too few between a paper and black for as much, and lines across bars help there.
 */
const apart: Record<Sight, number> = { normal: 15, protanopic: 10, deuteranopic: 10, tritanopic: 10, grey: 5 }

const schemes = ['light', 'dark'] as const
const root = join(import.meta.dirname, '../..')
const reviews = { 'this review': root, 'a new review': join(root, 'templates/review') }

const read = (folder: string) => vocabulary.parse(parse(readFileSync(join(folder, 'data/vocabulary.yaml'), 'utf8')))

/** The coloured values of each facet of a review, and the colours that stand beside them in charts. */
const palettes = (folder: string) =>
  read(folder).facets.flatMap(({ id, values }) => {
    const coloured = values.flatMap(({ id, colour }) => (colour ? [{ name: id, colour }] : []))
    const neutral = Object.entries(neutralColours).map(([name, colour]) => ({ name, colour }))
    return coloured.length === 0 ? [] : [{ facet: id, colours: [...coloured, ...neutral] }]
  })

describe.each(Object.entries(reviews))('the colours of %s', (_, folder) => {
  const all = palettes(folder)

  it('are there', () => {
    expect(all.length).toBeGreaterThan(0)
  })

  it.each(schemes.flatMap(scheme => sights.map(sight => [scheme, sight] as const)))(
    'are apart on %s pages in %s sight',
    (scheme, sight) => {
      const close = all.flatMap(({ colours }) =>
        colours.flatMap((one, index) =>
          colours.slice(index + 1).flatMap(other => {
            const found = difference(seen(one.colour[scheme], sight), seen(other.colour[scheme], sight))
            return found < apart[sight] ? [`${one.name} and ${other.name}: ${found.toFixed(1)}`] : []
          }),
        ),
      )
      expect(close).toEqual([])
    },
  )

  it.each(schemes)('stand out from %s pages by 3:1', scheme => {
    const pale = all.flatMap(({ colours }) =>
      colours.filter(({ colour }) => contrast(colour[scheme], papers[scheme]) < 3).map(({ name }) => name),
    )
    expect(pale).toEqual([])
  })

  it('go with lines across bars that differ too', () => {
    for (const { id, values } of read(folder).facets) {
      const marked = values.flatMap(({ id: value, colour, marker }) =>
        colour ? [hatchOf({ facet: { id, value }, marker: marker ?? 'circle', neutral: null })] : [],
      )
      const known = [
        ...marked,
        ...(marked.length > 0 ? [hatchOf({ facet: null, marker: 'circle', neutral: 'faint' })] : []),
      ]
      expect(known).toEqual([...new Set(known)])
    }
  })
})

describe('difference(one, other)', () => {
  // Of the test data of Sharma, Wu and Dalal (2005), table 1.
  const pairs: [number, Lab, Lab, number][] = [
    [1, [50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [7, [50, 0, 0], [50, -1, 2], 2.3669],
    [10, [50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [17, [50, 2.5, 0], [73, 25, -18], 27.1492],
    [25, [60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [34, [2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ]
  it.each(pairs)('is that of pair %i', (_, one, other, expected) => {
    expect(difference(one, other)).toBeCloseTo(expected, 4)
    expect(difference(other, one)).toBeCloseTo(expected, 4)
  })
})
