import { describe, expect, it } from 'vitest'
import { measure } from '../../src/outputs/charts/canvas.ts'
import { layoutOf } from '../../src/outputs/charts/forms/index.ts'
import { bridges, makeChart, modelOf } from './source.ts'

const texts = (labels: { runs: { text: string }[] }[]) =>
  labels.map(({ runs }) => runs.map(({ text }) => text).join(''))

/** The texts of a chart of some sags, those beside marks and all others. */
function textsOf(ids: string[], { narrow = false, detail = ['kind', 'conditions'] } = {}) {
  const model = modelOf(bridges(), makeChart({ query: { where: { id: ids } }, detail }))
  const layout = layoutOf(model, narrow ? 320 : 680, narrow, measure)
  return { beside: texts(layout.lanes.map(({ label }) => label)), others: texts(layout.labels) }
}

describe('what is said beside a value', () => {
  it('has a column of its own where most values have it', () => {
    const { beside, others } = textsOf(['marl-sag'])
    expect(beside).toEqual(['7–9\u00a0mm'])
    expect(others).toContain('theoretical, 20\u00a0m\u00a0s⁻¹')
  })

  it('is set off from a value by a comma, and as a number by brackets, where few have it', () => {
    const some = ['marl-sag', 'granite-rail-sag', 'granite-road-sag']
    expect(textsOf(some).beside).toContain('7–9\u00a0mm, theoretical, 20\u00a0m\u00a0s⁻¹')
    expect(textsOf(some, { detail: ['conditions'] }).beside).toContain('7–9\u00a0mm (20\u00a0m\u00a0s⁻¹)')
  })

  it('has a line of its own, under the name of its row, in a narrow drawing', () => {
    const { beside, others } = textsOf(['marl-sag'], { narrow: true })
    expect(beside).toEqual(['7–9\u00a0mm'])
    expect(others).toContain('Soft <marl> & “clay”')
    expect(others).toContain('theoretical, 20\u00a0m\u00a0s⁻¹')
  })
})
