import { describe, expect, it } from 'vitest'
import { alike, linksOf } from '../site/support/links.ts'

const faults = (html: string) => alike(linksOf('a/index.html', html)).map(links => links.map(({ to }) => to))

describe('alike(linksOf(path, html))', () => {
  it('finds links with one name that lead to different places', () => {
    expect(faults('<p>See <a href="b">more</a></p><p>See <a href="../c">more</a></p>')).toEqual([['a/b', 'c']])
    expect(faults('<nav><a href="b" aria-label="x">1</a> <a href="c" aria-label="x">2</a></nav>')).toHaveLength(1)
    expect(faults('<a href="b"><img alt="x"></a><a href="c">x</a>')).toHaveLength(1)
  })

  it('lets them be where they lead to one place', () => {
    expect(faults('<p>See <a href="b">more</a></p><p>See <a href="b">more</a></p>')).toEqual([])
  })

  it('tells them apart by what is said of them', () => {
    expect(faults('<p><a href="b" title="of tea">more</a></p><p><a href="c" title="of ice">more</a></p>')).toEqual([])
    expect(faults('<ul><li>Tea: <a href="b">more</a></li><li>Ice: <a href="c">more</a></li></ul>')).toEqual([])
    expect(faults('<p><a href="b">Tea</a> is hot. <a href="c">Tea</a> is wet.</p>')).toEqual([])
  })

  it('tells those of a table apart by the row and by the heading of the column', () => {
    const table = (rows: string) => `<table><thead><tr><th>A<th>B</thead><tbody>${rows}</tbody></table>`
    expect(faults(table('<tr><td><a href="b">1</a></td><td><a href="c">1</a></td></tr>'))).toEqual([])
    expect(
      faults(table('<tr><td><a href="b">1</a></td><td>x</td></tr><tr><td><a href="c">1</a></td><td>y</td></tr>')),
    ).toEqual([])
    expect(faults(table('<tr><td><a href="b">1</a> <a href="c">1</a></td></tr>'))).toHaveLength(1)
  })
})
