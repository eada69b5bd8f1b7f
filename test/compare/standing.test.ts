import { describe, expect, it } from 'vitest'
import type { Html } from '../../src/core/html/html.ts'
import { type StandingName, standings } from '../../src/core/schema/standing.ts'
import { isInDoubt, standingSigns } from '../../src/core/standing/signs.ts'
import { compare } from '../../src/outputs/compare/compare.ts'
import { type Printer, printer } from '../../src/outputs/compare/html.ts'
import { sideOf } from '../../src/outputs/compare/side.ts'
import type { RowStanding } from '../../src/outputs/explore/row.ts'
import { dataOf, quantity, row } from '../explore/support/data.ts'

// Every kind of comparison that is printed, with one record of each standing. A new kind stands here, or is a type error.
const printed: Record<keyof Printer, (given: ReturnType<typeof dataOf>) => Html> = {
  comparison: data => printer(data, 'compare/').comparison(between(data)),
  glance: data => printer(data, 'compare/').glance([{ name: 'm', path: 'compare/x/', comparison: between(data) }]),
  shared: data => printer(data, 'compare/').shared([{ name: 'm', path: 'compare/x/', comparison: between(data) }]),
  stated: data => printer(data, 'compare/').stated(data.rows.filter(({ kind }) => kind === 'comparison')),
}

function between(data: ReturnType<typeof dataOf>) {
  const [a, b] = ['m:m0', 'm:m1'].map(key => sideOf(data, key))
  if (!a || !b) throw new Error('no sides')
  return compare(data, a, b)
}

const standing = (is: StandingName, addition = false) =>
  ({ is, says: `${is} so far`, why: 'It is so', addition }) as RowStanding

/** A data set in which a material has a record of every kind that stands so, beside another one. */
const dataWith = (is: StandingName, addition = false) =>
  dataOf([
    row({ id: 'a', materials: ['m0'], property: 'p1', quantity: quantity(9, 9), standing: standing(is, addition) }),
    row({ id: 'b', materials: ['m0'], property: 'p1', quantity: quantity(8, 8), standing: standing('supported') }),
    row({ id: 'c', materials: ['m1'], property: 'p1', quantity: quantity(2, 2), standing: standing('unchecked') }),
    row({ id: 'd', record: 'findings', title: 'A claim', materials: ['m0'], standing: standing(is, addition) }),
    row({ id: 'e', record: 'pathways', title: 'A way', materials: ['m0'], standing: standing(is, addition) }),
    row({
      ...{ id: 'f', materials: ['m0'], property: 'p1', kind: 'comparison' },
      ...{ quantity: quantity(3, 3), standing: standing(is, addition) },
    }),
  ])

describe.each(Object.entries(printed))('what is printed as %s', (_, print) => {
  it.each(standings)('shows how a record that is %s stands, where that is in doubt', is => {
    const html = print(dataWith(is))
    const links = [
      ...html.matchAll(/<a href="([^"]+)" class="standing (\w+)" title="It is so" aria-label="([^"]+)">(.*?)<\/a>/g),
    ]
    if (!isInDoubt({ is })) {
      expect(links).toEqual([])
      return
    }
    expect(links.length).toBeGreaterThan(0)
    for (const [, address, kind, name, text] of links) {
      expect(address).toMatch(/^\.\.\/r\/[adef]\/index\.html$/)
      expect(kind).toBe(is)
      expect(name).toMatch(new RegExp(`^${is} so far: \\w`))
      expect(text).toBe(`<span aria-hidden="true">${standingSigns[is].sign}</span> ${is} so far`)
    }
  })

  it('has the badge of an addition', () => {
    expect(print(dataWith('unchecked', true))).toContain('>later work</span>')
    expect(print(dataWith('unchecked'))).not.toContain('later work')
  })
})

describe('the difference of a printed line', () => {
  const plain = (html: Html) => html.replaceAll('\u00a0', ' ')

  it('leaves out a contradicted value, says so, and has what it would be folded', () => {
    const html = plain(printed.comparison(dataWith('contradicted')))
    expect(html).toContain('<td class="difference">m 0: 4 times as great, 6 percentage points more')
    expect(html).toContain(
      '<details><summary>✗ 1 contradicted value left out</summary>With it: m 0: 4–4.5 times as great, 6–7 percentage points more',
    )
  })

  it('is computed with an open value, and says so', () => {
    const html = plain(printed.comparison(dataWith('open')))
    expect(html).toContain('<td class="difference">m 0: 4–4.5 times as great, 6–7 percentage points more')
    expect(html).toContain('? computed with an open value')
    expect(html).not.toContain('left out')
  })
})
