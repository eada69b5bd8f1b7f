import { describe, expect, it, test } from 'vitest'
import { knownIds } from '../../src/core/corpus/link/known.ts'
import { edit, type Files, load, tea } from '../permalinks/support/review.ts'

test('a kind without files is lacking however often that is asked', () => {
  const known = knownIds([], new Map(), new Set(['materials']), new Set())
  expect([known.lacks('terms'), known.lacks('terms'), known.lacks('materials')]).toEqual([true, true, false])
})

describe('a name that leads nowhere', () => {
  const said = async (files: Files, code: string) =>
    (await load(files)).problems.flatMap(problem => (problem.code === code ? [[problem.message, problem.hint]] : []))
  const shown = (label: string) => edit(tea, 'content/1.mdx', 'n="1c"', `n="${label}"`)

  it('of a panel is answered with the panels that there are', async () => {
    expect(await said(tea, 'figure/panel')).toEqual([])
    expect(await said(shown('1x'), 'figure/panel')).toEqual([
      ['Figure 1 has no panel `x`.', 'Choose from `a`, `b`, `c`, `d`.'],
    ])
    const listed = edit(shown('1x'), 'data/figures.yaml', 'label: b–d', 'label: "b, c-1 and D(a–f)"')
    expect(await said(listed, 'figure/panel')).toEqual([
      ['Figure 1 has no panel `x`.', 'Choose from `a`, `b`, `c`, `D`.'],
    ])
  })

  it('of a panel is answered with what to do where none is catalogued', async () => {
    const none = edit(shown('1x'), 'data/figures.yaml', /panels: \[.*\]/, 'panels: []')
    expect(await said(none, 'figure/panel')).toContainEqual([
      'Figure 1 has no panel `x`.',
      'List its panels in the catalogue, or name the figure alone: `1`.',
    ])
  })

  it('of a work is answered with the numbers that there are, in whatever order they stand', async () => {
    const lines = (tea['data/references.yaml'] ?? '').trim().split('\n').reverse()
    const files = edit(
      { ...tea, 'data/references.yaml': lines.join('\n') },
      'content/1.mdx',
      'refs={[2]}',
      'refs={[7]}',
    )
    expect(await said(files, 'reference/unknown')).toEqual([
      ['No reference has the number 7.', 'The numbers go from 1 to 2.'],
    ])
  })
})
