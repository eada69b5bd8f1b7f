import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { measure } from '../../src/outputs/charts/canvas.ts'
import { layoutOf } from '../../src/outputs/charts/forms/index.ts'
import { chartConfig } from '../../src/outputs/charts/index.ts'
import type { Theme } from '../../src/outputs/charts/theme.ts'
import { bridges, makeChart, modelOf } from './source.ts'

const theme: Theme = {
  ink: '#000',
  soft: '#555',
  line: '#ddd',
  paper: '#fff',
  series: ['red', 'blue', 'grey'],
  font: 'sans-serif',
  texts: true,
}

function configOf(fields: Record<string, unknown>) {
  const model = modelOf(bridges(), makeChart(fields))
  return chartConfig(model, layoutOf(model, 680, false, measure), theme)
}

describe('chartConfig(model, layout, theme)', () => {
  it('draws bars from zero, and their markers where colour alone would tell them apart', () => {
    const { datasets } = configOf({ type: 'bar' }).data
    expect(datasets.map(({ type }) => type)).toEqual(['bar', 'scatter', 'bar', 'scatter', 'scatter', 'bar', 'scatter'])
    expect(datasets[0]?.data).toMatchObject([{ x: 2 }, { x: 4 }])
    const plain = configOf({
      type: 'bar',
      colour: null,
      query: { where: { load: 'Rail', property: 'sag', qualifier: 'exact' } },
    })
    expect(plain.data.datasets.map(({ type }) => type)).toEqual(['bar'])
    expect(plain.options?.scales?.['x0']?.min).toBe(0)
  })
  it('gives ranges two ends and changes an open and a filled one', () => {
    const spans = configOf({ query: { where: { qualifier: 'range' } } }).data.datasets
    expect(spans[0]?.data).toMatchObject([{ x: 7 }, { x: 9 }])
    const changes = configOf({ type: 'change', query: { where: { qualifier: 'change' } } }).data.datasets
    expect(
      changes.map(({ data, ...set }) => [data, 'pointBackgroundColor' in set && set.pointBackgroundColor]),
    ).toMatchObject([
      [[{ x: 34 }], '#fff'],
      [[{ x: 47 }], 'red'],
    ])
  })
  it('keeps to the ends and ticks of its layout', () => {
    const x = configOf({ scale: 'log' }).options?.scales?.['x0']
    expect(x).toMatchObject({ type: 'logarithmic', min: 2, max: 20 })
  })
  it('runs in a page', async () => {
    const entry = new URL('../../src/outputs/charts/config.ts', import.meta.url).pathname
    const { errors } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      platform: 'browser',
      logLevel: 'silent',
    })
    expect(errors).toEqual([])
  })
})
