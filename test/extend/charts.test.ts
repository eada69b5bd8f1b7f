import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { chartModel } from '../../src/outputs/charts/index.ts'
import { renderSvg } from '../../src/outputs/charts/svg.ts'
import { loadReview } from '../../src/packs/index.ts'
import { root } from '../cli/support/run.ts'

let review: string
beforeEach(() => {
  review = mkdtempSync(join(tmpdir(), 'types-'))
  cpSync(join(root, 'test/fixtures/base'), review, { recursive: true })
  mkdirSync(join(review, 'extensions'))
  vi.stubEnv('INSITU_ATLAS_STARTED_IN', review)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(review, { recursive: true })
})

const lollipop = `{ id: 'lollipop', like: 'bar', drawn: 'a stem', file: 'extensions/lollipop.mjs' }`
const stem = 'export default {\n  bars: ({ x }) => [x],\n  barThickness: () => 2,\n}\n'

/** The review with a type of chart, of which its chart is. */
async function loaded(type: string, form: string, named = 'lollipop') {
  writeFileSync(join(review, 'atlas.config.mjs'), `export default {\n  charts: [\n${type},\n] }\n`)
  writeFileSync(join(review, 'extensions/lollipop.mjs'), form)
  const charts = readFileSync(join(root, 'test/fixtures/base/data/charts.yaml'), 'utf8')
  writeFileSync(join(review, 'data/charts.yaml'), charts.replace('type: dot', `type: ${named}`))
  const { corpus, problems } = await loadReview(review)
  return { corpus, problems: problems.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`) }
}

async function drawn(form: string): Promise<string> {
  const { corpus, problems } = await loaded(lollipop, form)
  expect(problems).toEqual([])
  const model = corpus && chartModel(corpus, corpus.records.charts[0] as never)
  return model ? renderSvg(model, { href: () => '', wholePage: true }) : ''
}

describe('a type of chart that a review adds', () => {
  it('is drawn as its like, but for what its form says', async () => {
    const [thin, thick] = [await drawn(stem), await drawn(stem.replace('2', '9'))]
    expect(thin).toContain('<svg')
    expect(thick).toContain('<svg')
    expect(thin).not.toBe(thick)
  })

  it('keeps to what its like keeps to', async () => {
    const scale = (type: string) => loaded(type, stem, 'lollipop\n  scale: log')
    expect((await scale(lollipop)).problems).toEqual(['value/invalid data/charts.yaml:6:10'])
    expect((await scale(lollipop.replace("'bar'", "'bar', fromZero: false"))).problems).toEqual([])
  })

  it('is known to the review alone that adds it', async () => {
    await loaded(lollipop, stem)
    writeFileSync(join(review, 'atlas.config.mjs'), 'export default {}\n')
    const { problems } = await loadReview(review)
    expect(problems.map(({ code }) => code)).toEqual(['value/invalid'])
  })

  it.each([
    [
      'takes no name of another',
      lollipop.replace("'lollipop'", "'dot'"),
      stem,
      'config/duplicate atlas.config.mjs:3:8',
    ],
    [
      'is like one that shows measurements',
      lollipop.replace("'bar'", "'count'"),
      stem,
      'config/invalid atlas.config.mjs:3:19',
    ],
    ['has a form', lollipop.replace('/lollipop', '/gone'), stem, 'config/file atlas.config.mjs:3:56'],
    [
      'places nothing otherwise',
      lollipop,
      stem.replace('bars', 'layout'),
      'config/invalid extensions/lollipop.mjs:2:3',
    ],
    [
      'has a form that asks nothing of Node',
      lollipop,
      `import 'node:os'\n${stem}`,
      'config/file extensions/lollipop.mjs:1:8',
    ],
    ['has a form that can be loaded', lollipop, `${stem}nothing.at\n`, 'config/unloadable extensions/lollipop.mjs:5:1'],
  ])('%s', async (_, type, form, problem) => {
    expect((await loaded(type, form)).problems[0]).toBe(problem)
  })
})
