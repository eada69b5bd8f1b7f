import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/core/catalogue/words.ts'
import type { Ladder, Rung } from '../../src/core/derivations/ladder.ts'
import type { PathwayStep } from '../../src/core/kinds/pathway.ts'
import { pathwayDrawing } from '../../src/outputs/pathways/picture.ts'
import type { PathwayStage } from '../../src/outputs/pathways/stages.ts'
import { stripHtml } from '../../src/outputs/pathways/strip.ts'

const step: PathwayStep = {
  name: null,
  phases: ['Sn'],
  equation: null,
  structure: null,
  volumeChange: null,
  rebuilt: false,
  label: null,
}

/** A ladder whose stages stand at some charges, null where one is not known. */
function ladder(...charges: (number | null)[]): Ladder {
  const rungs = charges.map(
    (at): Rung => ({ step, charge: at === null ? null : String(at), taken: null, at, volume: null }),
  )
  const [first, last] = [charges[0] ?? 0, charges.at(-1) ?? 0]
  return {
    pathway: {} as Ladder['pathway'],
    unit: 'Sn',
    rungs,
    direction: last > first ? 'in' : last < first ? 'out' : 'none',
  }
}

const lane = (...charges: (number | null)[]) => ({ ladder: ladder(...charges), name: 'tin', colour: 'v-ion-na' })

/** Where the marks of each lane stand: percent across, pixels down. */
function marksIn(html: string): [number, number][][] {
  return html
    .split('<svg class="lane')
    .slice(1)
    .map(part =>
      [...part.matchAll(/<circle[^>]* cx="([\d.]+)%" cy="(\d+)"/g)].map(([, x, y]) => [Number(x), Number(y)]),
    )
}

describe('stripHtml(words, lanes)', () => {
  it('puts stages where their charge is, from the left end to the right', () => {
    expect(marksIn(stripHtml(wordsOf('en'), [lane(0, 1, 4)]))).toEqual([
      [
        [4, 11],
        [26.8, 11],
        [95, 11],
      ],
    ])
  })

  it('gives all lanes one axis, that of the greatest charge', () => {
    const [short, long] = marksIn(stripHtml(wordsOf('en'), [lane(0, 2), lane(0, 4)]))
    expect(short?.map(([x]) => x)).toEqual([4, 49.5])
    expect(long?.map(([x]) => x)).toEqual([4, 95])
  })

  it('puts a stage of unknown charge between its neighbours, with an open mark', () => {
    const html = stripHtml(wordsOf('en'), [lane(0, null, null, 3)])
    expect(marksIn(html)[0]?.map(([x]) => x)).toEqual([4, 34.3, 64.7, 95])
    expect(html.match(/<circle class="open"/g)).toHaveLength(2)
  })

  it('puts a mark lower that would cover the one before it', () => {
    const [marks] = marksIn(stripHtml(wordsOf('en'), [lane(0, 0.1, 0.2, 4)]))
    expect(marks?.map(([, y]) => y)).toEqual([11, 29, 11, 11])
    expect(stripHtml(wordsOf('en'), [lane(0, 0.1, 4)])).toContain('height="40"')
  })

  it('turns its arrow where charge is given back', () => {
    expect(stripHtml(wordsOf('en'), [lane(0, 4)])).toContain('M-4 -5L3 0L-4 5')
    expect(stripHtml(wordsOf('en'), [lane(4, 0)])).toContain('M4 -5L-3 0L4 5')
  })

  it('leaves out a pathway of which too little is known, and keeps the place of the others in the list', () => {
    const html = stripHtml(wordsOf('en'), [lane(0, null), lane(0, 2), lane(1, 1)])
    expect(html.match(/data-ladder="(\d)"/g)).toEqual(['data-ladder="1"'])
    expect(stripHtml(wordsOf('en'), [lane(0, null), lane(null, 2), lane(2, 2)])).toBe('')
    expect(stripHtml(wordsOf('en'), [])).toBe('')
  })

  it('writes names as text', () => {
    expect(stripHtml(wordsOf('en'), [{ ...lane(0, 1), name: 'A & <b>' }])).toContain('<p>A &amp; &lt;b&gt;</p>')
  })
})

const stage: PathwayStage = {
  phases: 'Sn',
  structure: null,
  state: null,
  label: null,
  volume: null,
  charge: null,
  taken: null,
  equation: null,
  rebuilt: false,
}

describe('pathwayDrawing(words, stages, colour)', () => {
  const textsOf = (body: string) => [...body.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)

  it('has a numbered bar a stage, with the reaction on the way between them', () => {
    const stages = [
      { ...stage, charge: '0' },
      { ...stage, phases: 'Na₁₅Sn₄', charge: '3.75', taken: '+3.75', equation: '4 Sn + 15 Na⁺ + 15 e⁻ → Na₁₅Sn₄' },
    ]
    const { body } = pathwayDrawing(wordsOf('en'), stages, 'v-ion-na')
    expect(textsOf(body)).toEqual([
      '1',
      'Sn',
      '0\u00a0e⁻',
      '+3.75\u00a0e⁻: 4 Sn + 15 Na⁺ + 15 e⁻ → Na₁₅Sn₄',
      '2',
      'Na₁₅Sn₄',
      '3.75\u00a0e⁻',
    ])
    expect(body.match(/class="f v-ion-na"/g)).toHaveLength(2)
  })

  it('says that no charge flows where only the structure changes', () => {
    expect(textsOf(pathwayDrawing(wordsOf('en'), [stage, { ...stage, taken: '0' }], '').body)).toContain('no charge')
  })

  it('draws volumes as areas where one after the first is known, beside the area of the start', () => {
    const squares = (...volumes: (number | null)[]) =>
      [
        ...pathwayDrawing(
          wordsOf('en'),
          volumes.map(volume => ({ ...stage, volume })),
          '',
        ).body.matchAll(/class="k-solid [^"]*" x="[\d.]+" y="[\d.]+" width="([\d.]+)"/g),
      ].map(([, width]) => Number(width))
    expect(squares(1, 4)).toEqual([14, 28])
    expect(squares(1, null, 9)).toEqual([14, 42])
    expect(squares(1, null)).toEqual([])
  })

  it('is as high as what stands in it: stages under each other, none over another', () => {
    const stages = [1, 2, 3].map(volume => ({ ...stage, volume, state: 'crystalline', label: 'It grows.' }))
    const { body, height } = pathwayDrawing(wordsOf('en'), stages, '')
    const bars = [...body.matchAll(/class="k-fluid [^"]*" x="4" y="([\d.]+)" width="\d+" height="([\d.]+)"/g)].map(
      ([, y, high]) => ({ top: Number(y), bottom: Number(y) + Number(high) }),
    )
    expect(bars).toHaveLength(3)
    for (const [index, { top }] of bars.entries()) expect(top).toBeGreaterThanOrEqual(bars[index - 1]?.bottom ?? 0)
    expect(height).toBeGreaterThan(bars.at(-1)?.bottom ?? 0)
  })

  it('breaks long phases into lines', () => {
    const long = Array.from({ length: 20 }, () => 'Na₁₅Sn₄').join(' + ')
    const { body, height } = pathwayDrawing(wordsOf('en'), [{ ...stage, phases: long }], '')
    expect(textsOf(body).length).toBeGreaterThan(3)
    expect(height).toBeGreaterThan(pathwayDrawing(wordsOf('en'), [stage], '').height)
  })
})
