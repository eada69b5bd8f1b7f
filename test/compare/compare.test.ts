import { describe, expect, it } from 'vitest'
import type { StandingName } from '../../src/core/schema/standing.ts'
import { compare } from '../../src/outputs/compare/compare.ts'
import { difference, lineDifference } from '../../src/outputs/compare/difference.ts'
import { comparedCsv, comparedJson, comparedRows } from '../../src/outputs/compare/download.ts'
import { printer } from '../../src/outputs/compare/html.ts'
import { comparePair, materialsAcross, pairsOf } from '../../src/outputs/compare/pairs.ts'
import { choicesOf, nearPairs, partnersOf, sharedBy } from '../../src/outputs/compare/sharing.ts'
import { sideOf } from '../../src/outputs/compare/side.ts'
import { tells } from '../../src/outputs/compare/tells.ts'
import { differenceText } from '../../src/outputs/compare/words.ts'
import type { RowStanding } from '../../src/outputs/explore/row.ts'
import { dataOf, quantity, row } from '../explore/support/data.ts'

const measured = (id: string, material: string, colour: string | null, low: number | null, high = low, more = {}) =>
  row({ id, materials: [material], facets: [null, colour], property: 'p1', quantity: quantity(low, high), ...more })

const rows = [
  measured('a', 'm0', 'colour0', 100, 100, { formula: 'X', phase: '*1 X1' }),
  measured('b', 'm0', 'colour0', 420, 420, { formula: 'Y', phase: '*4 X1' }),
  measured('c', 'm0', 'colour1', 88, 88, { formula: 'Z', phase: '*4 X1' }),
  measured('d', 'm1', 'colour0', 300),
  row({ id: 'e', record: 'findings', title: 'Of <both>', materials: ['m0', 'm1'], facets: [null, null], refs: [1] }),
  row({ id: 'f', record: 'findings', title: 'Of one', materials: ['m0'], facets: ['shape0', 'colour0'] }),
  row({ id: 'g', record: 'findings', title: 'As with', materials: ['m2'], compares: ['colour0', 'colour1'] }),
]
const data = dataOf(rows)
const side = (key: string) => {
  const found = sideOf(data, key)
  if (!found) throw new Error(`no ${key}`)
  return found
}
const [, percent] = data.properties
if (!percent) throw new Error('no property')

describe('sideOf', () => {
  it('knows materials, values of facets, and both at once', () => {
    expect(side('m:m0').rows.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'e', 'f'])
    expect(side('shape:shape0').rows.map(({ id }) => id)).toEqual(['f'])
    expect(side('m:m0,colour:colour1')).toMatchObject({ name: 'm 0 with colour 1', colour: 'v-colour-colour1' })
  })

  it('keeps the capitals of a name that is an abbreviation inside a phrase', () => {
    const [shape, colour] = data.facets
    const named = colour?.values.map((value, index) => ({ ...value, name: index === 0 ? 'SEI' : 'Bright red' })) ?? []
    const own = { ...data, facets: [shape, { id: 'colour', name: 'Colour', values: named }].filter(facet => !!facet) }
    expect(sideOf(own, 'm:m0,colour:colour0')?.name).toBe('m 0 with SEI')
    expect(sideOf(own, 'm:m0,colour:colour1')?.name).toBe('m 0 with bright red')
  })

  it.each(['', 'm:none', 'shape:none', 'none:shape0', 'm:m0,colour:none'])('knows nothing of %j', key => {
    expect(sideOf(data, key)).toBeNull()
  })
})

describe('compare', () => {
  it('puts like phases on one line, whatever the value of the coloured facet', () => {
    const { lines } = compare(data, side('m:m0,colour:colour0'), side('m:m0,colour:colour1'))
    expect(lines.map(({ cells }) => cells.map(cell => cell.map(({ id }) => id)))).toEqual([
      [['b'], ['c']],
      [['a'], []],
    ])
    expect(lines[0]?.difference).toMatchObject({ greater: 0, gap: { low: 332, high: 332 } })
    expect(lines[1]?.difference).toBeNull()
  })

  it('compares materials at the same value of the coloured facet, and of several stages the greatest', () => {
    const { lines } = compare(data, side('m:m0'), side('m:m1'))
    expect(lines[0]).toMatchObject({ shared: ['with colour 0'], difference: { greater: 0, of: 'greatest' } })
    expect(lines[0]?.difference?.ratio).toEqual({ low: 1.4, high: 1.4 })
  })

  it('tells words of both from words of one, and gives both what names neither', () => {
    expect(compare(data, side('m:m0'), side('m:m1')).findings.both.map(({ id }) => id)).toEqual(['e'])
    const { findings } = compare(data, side('m:m0,colour:colour0'), side('m:m0,colour:colour1'))
    expect(findings.both.map(({ id }) => id)).toEqual(['e'])
    expect(findings.only.map(list => list.map(({ id }) => id))).toEqual([['f'], []])
  })

  it('takes what sets other values beside each other for none of both, and for one of them once', () => {
    const of = (id: string, ...compares: string[]) => row({ id, record: 'findings', materials: ['m0'], compares })
    const apart = dataOf([...rows, of('h', 'colour1', 'colour2'), of('i', 'colour2')])
    const [one, other] = [sideOf(apart, 'm:m0,colour:colour0'), sideOf(apart, 'm:m0,colour:colour1')]
    if (!one || !other) throw new Error('no sides')
    const { findings } = compare(apart, one, other)
    expect(findings.both.map(({ id }) => id)).toEqual(['e'])
    expect(findings.only.map(list => list.map(({ id }) => id))).toEqual([['f'], ['h']])
  })
})

describe('difference', () => {
  const one = (low: number | null, high: number | null, more = {}) => [measured('x', 'm0', null, low, high, more)]

  it('says nothing clear where the values have a number in common', () => {
    const found = difference([one(1, 5), one(4, 9)], true)
    expect(found).toMatchObject({ greater: null, ratio: null, gap: null })
    expect(found && differenceText(found, percent, ['A', 'B'], data.words).main).toBe('No clear difference')
  })

  it('gives no ratio where the property has none', () => {
    expect(difference([one(1, 1), one(4, 4)], false)).toMatchObject({ greater: 1, ratio: null })
  })

  it('compares changes with changes only, by how much they are', () => {
    const change = (low: number, high: number) => [
      measured('x', 'm0', null, null, null, { quantity: quantity(low, high, { qualifier: 'change' }) }),
    ]
    expect(difference([change(2, 5), one(4, 4)], true)).toBeNull()
    expect(difference([change(2, 5), change(7, 6)], true)).toMatchObject({
      of: 'changes',
      greater: 0,
      gap: { low: 2, high: 2 },
    })
  })

  it('is approximate where either side is', () => {
    const exact = one(4, 4)
    const about = [measured('x', 'm0', null, null, null, { quantity: quantity(1, 1, { printed: '≈ 1 %' }) })]
    expect(difference([about, exact], true)).toMatchObject({ about: true })
    expect(difference([exact, about], true)).toMatchObject({ about: true })
    expect(difference([exact, one(1, 1)], true)).toMatchObject({ about: false })
  })

  it('says where the circumstances differ', () => {
    const found = difference([one(1, 1, { conditions: 'cold' }), one(4, 4)], true)
    expect(found && differenceText(found, percent, ['A', 'B'], data.words)).toEqual({
      main: 'B: 4 times as great, 3\u00a0percentage points more',
      asides: ['not under the same conditions'],
    })
  })

  it('leaves out comparisons that a source made itself', () => {
    expect(difference([one(1, 1, { kind: 'comparison' }), one(4, 4)], true)).toBeNull()
  })
})

describe('a value in doubt', () => {
  const standing = (is: StandingName) => ({ standing: { is, says: `${is}: value`, why: 'It is so' } as RowStanding })
  const one = (low: number, is: StandingName) => [measured('x', 'm0', null, low, low, standing(is))]

  it.each(['contradicted'] as const)('leaves out what is %s, says so, and tells what it would be with it', is => {
    const { difference, leftOut, withAll } = lineDifference(
      [[...one(1, 'unchecked'), ...one(9, is)], one(4, 'supported')],
      true,
    )
    expect(difference).toMatchObject({ greater: 1, gap: { low: 3, high: 3 }, doubts: { open: 0, contradicted: 0 } })
    expect(leftOut).toBe(1)
    expect(withAll).toMatchObject({ greater: null, doubts: { contradicted: 1 } })
  })

  it('leaves no difference where a side has nothing else', () => {
    const { difference, leftOut, withAll } = lineDifference([one(1, 'contradicted'), one(4, 'unchecked')], true)
    expect([difference, leftOut]).toEqual([null, 1])
    expect(withAll && differenceText(withAll, percent, ['A', 'B'], data.words)).toEqual({
      main: 'B: 4 times as great, 3\u00a0percentage points more',
      asides: ['✗ computed with a contradicted value'],
    })
  })

  it('is computed with where it is open, and marked', () => {
    const { difference, leftOut, withAll } = lineDifference([one(1, 'open'), one(4, 'open')], true)
    expect(difference && differenceText(difference, percent, ['A', 'B'], data.words).asides).toEqual([
      '? computed with 2 open values',
    ])
    expect([leftOut, withAll]).toEqual([0, null])
  })

  it.each(['noted', 'supported', 'unchecked'] as const)('is none that is %s', is => {
    const { difference, leftOut } = lineDifference([one(1, is), one(4, is)], true)
    expect(difference && differenceText(difference, percent, ['A', 'B'], data.words).asides).toEqual([])
    expect(leftOut).toBe(0)
  })

  it('is not left out of a line that compares nothing', () => {
    expect(lineDifference([one(1, 'contradicted'), []], true)).toMatchObject({ difference: null, leftOut: 0 })
  })
})

describe('pairs of the coloured facet', () => {
  it('are those that some material has', () => {
    expect(materialsAcross(data).map(({ material }) => material.id)).toEqual(['m0', 'm2'])
    expect(pairsOf(data)).toMatchObject([{ slug: 'colour0-colour1', values: ['colour0', 'colour1'] }])
    expect(comparePair(data, 'm0', ['colour0', 'colour1'])?.lines).toHaveLength(2)
  })

  it('have a claim that sets several values beside each other, as one of both', () => {
    const { findings } = comparePair(data, 'm2', ['colour0', 'colour1']) ?? { findings: null }
    expect(findings?.both.map(({ id }) => id)).toEqual(['g'])
    expect(findings?.only).toEqual([[], []])
  })
})

describe('what is said of several materials at once', () => {
  const materials = data.materials.map(one => ({ ...one, holds: one.id === 'm5' ? ['colour1'] : [] }))
  const claims = [
    row({ id: 'all', record: 'findings', materials: ['m4', 'm5'], compares: ['colour0', 'colour1'] }),
    row({ id: 'own', record: 'findings', materials: ['m4', 'm5'], facets: [null, 'colour0'] }),
    row({ id: 'alone', record: 'findings', materials: ['m5'], facets: [null, 'colour0'] }),
  ]
  const made = { ...dataOf(claims), materials }
  const told = (id: string, material: string, value: string) => {
    const claim = claims.find(one => one.id === id)
    return claim ? tells(made, claim, material, value) : null
  }

  it('tells of a material that is made with one value of nothing but that', () => {
    expect([told('all', 'm5', 'colour0'), told('all', 'm5', 'colour1')]).toEqual([false, true])
    expect(told('own', 'm5', 'colour0')).toBe(false)
    expect([told('all', 'm4', 'colour0'), told('all', 'm4', 'colour1')]).toEqual([true, true])
  })

  it('is no rule for what is said of the one material itself', () => {
    expect(told('alone', 'm5', 'colour0')).toBe(true)
    expect(told('alone', 'm4', 'colour0')).toBe(false)
  })

  it('decides which pairs are offered, and what stands on a side', () => {
    const without = { ...made, rows: claims.filter(({ id }) => id !== 'alone') }
    expect(pairsOf(without).flatMap(({ materials }) => materials.map(({ id }) => id))).toEqual(['m4'])
    expect(sideOf(without, 'm:m5,colour:colour0')?.rows).toEqual([])
  })
})

describe('a line whose sides took up different amounts', () => {
  const grown = (low: number, taken: number | null) => [measured('x', 'm0', null, low, low, { taken })]

  it('is compared for each of what was taken up, and says so', () => {
    const found = difference([grown(420, 3.75), grown(197, 1)], true, 'ion')
    expect(found).toMatchObject({ greater: 1, each: { taken: [3.75, 1] } })
    expect(found && differenceText(found, percent, ['A', 'B'], data.words)).toEqual({
      main: 'B: 1.8 times as great, 85\u00a0percentage points more for each ion',
      asides: ['3.75 ions against 1 taken up: 112 against 197\u00a0cm for each'],
    })
  })

  it.each([
    [3.75, 3.75, 'ion'],
    [3.75, null, 'ion'],
    [3.75, 1, null],
  ])('is compared as it is with %s against %s of %s', (one, other, of) => {
    expect(difference([grown(420, one), grown(197, other)], true, of)).toMatchObject({ greater: 0, each: null })
  })
})

describe('what is offered beside a side', () => {
  const keys = choicesOf(data).flatMap(({ choices }) => choices.map(({ key }) => key))

  it('has something to stand beside it, and the side to stand beside that', () => {
    for (const key of keys)
      for (const [other, count] of partnersOf(data, key)) {
        expect(count).toBe(sharedBy(data, side(key), side(other)))
        expect(partnersOf(data, other).get(key)).toBe(count)
      }
    expect([...partnersOf(data, 'm:m0').keys()].filter(key => key.startsWith('m:'))).toEqual(['m:m1'])
    expect(partnersOf(data, 'm:no-such').size).toBe(0)
  })

  it('is proposed where two sides have nothing in common', () => {
    expect(sharedBy(data, side('m:m0'), side('m:m9'))).toBe(0)
    const [first] = nearPairs(data, side('m:m0'), side('m:m9'))
    expect(first).toEqual({ a: 'm:m0', b: 'm:m1', label: 'm 0 and m 1' })
  })
})

describe('a comparison as data', () => {
  const rows = comparedRows(data, compare(data, side('m:m0,colour:colour0'), side('m:m0,colour:colour1')))

  it('has every record with its side, quantities with how they differ', () => {
    expect(rows.map(({ id, side }) => [id, side])).toEqual([
      ['b', 'm:m0,colour:colour0'],
      ['c', 'm:m0,colour:colour1'],
      ['a', 'm:m0,colour:colour0'],
      ['e', 'both'],
      ['f', 'm:m0,colour:colour0'],
    ])
    expect(rows[0]).toMatchObject({ property: 'p1', low: 420, high: 420, difference: rows[1]?.['difference'] })
    expect(rows[0]?.['difference']).toContain('more')
    expect(rows[2]?.['difference']).toBeNull()
  })

  it('is a table and a list of the same keys', () => {
    const [head = ''] = comparedCsv(data, rows).split('\r\n')
    expect(head.split(',')).toEqual(Object.keys(rows[0] ?? {}))
    const [named = ''] = comparedCsv(
      data,
      rows.map(row => ({ ...row, compared: 'm0' })),
    ).split('\r\n')
    expect(named).toMatch(/,compared$/)
    expect(JSON.parse(comparedJson(rows))).toEqual(rows)
  })
})

describe('the printed comparison', () => {
  const html = printer(data, 'compare/').comparison(compare(data, side('m:m0'), side('m:m1')))

  it('has every source at its value, links relative to the page', () => {
    expect(html).toContain('href="../ref/1/index.html"')
    expect(html).toContain('aria-label="Reference 1: Müller, 2001"')
    expect(html).toContain('href="../r/a/index.html"')
  })

  it('marks the greater value in the colour of its own side', () => {
    const ions = printer(data, 'compare/').comparison(
      compare(data, side('m:m0,colour:colour0'), side('m:m0,colour:colour1')),
    )
    expect(ions).toMatch(/<td class="greater v-colour-colour0">.*420/s)
  })

  it('begins with what both have, and folds what only one has', () => {
    const [quantities, alone] = [html.indexOf('<table'), html.indexOf('<details class="one-sided">')]
    expect(quantities).toBeGreaterThan(-1)
    expect(alone).toBeGreaterThan(quantities)
    expect(html).toContain('<summary>1 finding of one side only</summary>')
  })

  it('lets no text be markup', () => {
    expect(html).toContain('Of &lt;both&gt;')
    expect(html).not.toContain('<both>')
  })
})
