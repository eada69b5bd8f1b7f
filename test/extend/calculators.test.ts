import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { calculatorsOf, computationsOf } from '../../src/packs/calculators.ts'
import { loadReview } from '../../src/packs/index.ts'
import { assetFiles } from '../../src/site/files/assets.ts'
import { root } from '../cli/support/run.ts'

let review: string
beforeEach(() => {
  review = mkdtempSync(join(tmpdir(), 'calculators-'))
  cpSync(join(root, 'test/fixtures/base'), review, { recursive: true })
  mkdirSync(join(review, 'extensions'))
  vi.stubEnv('INSITU_ATLAS_STARTED_IN', review)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(review, { recursive: true })
})

const page = `{ title: 'Twice', from: 'numbers', intro: 'It doubles.', formulas: ['y = 2x'], fields: [{ kind: 'number', name: 'x', label: 'Number' }], start: { asked: { x: '2' }, says: 'Two.' } }`
const twice = `{ id: 'twice', file: 'extensions/twice.mjs', page: () => (${page}) }`
const compute = `export default {\n  compute: ({ x = '' }) => ({ ok: true, value: { results: [['Twice', String(2 * x)]], steps: [] } }),\n}\n`

async function loaded(calculator: string, module = compute) {
  writeFileSync(join(review, 'atlas.config.mjs'), `export default {\n  calculators: [\n${calculator},\n] }\n`)
  writeFileSync(join(review, 'extensions/twice.mjs'), module)
  const { corpus, problems } = await loadReview(review)
  return { corpus, problems: problems.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`) }
}

describe('a calculator that a review adds', () => {
  it('is one of the review, and computes in the build', async () => {
    const { corpus, problems } = await loaded(twice)
    expect(problems).toEqual([])
    const [calculator] = corpus ? calculatorsOf(corpus) : []
    expect(calculator).toMatchObject({ id: 'twice', start: { asked: { c: 'twice', x: '2' } } })
    expect(calculator?.formulas[0]).toContain('<math')
    expect(corpus && computationsOf(corpus)['twice']?.compute({ x: '4' }, {})).toMatchObject({
      value: { results: [['Twice', '8']] },
    })
  })

  it('computes in a page as well', async () => {
    const { corpus } = await loaded(twice)
    const asset = corpus && assetFiles(corpus).find(({ path }) => path === 'assets/calc.js')
    const text = String(await asset?.make())
    const own = text.slice(0, text.indexOf('((self.atlas??={}).words'))
    const page = { self: {} as { atlas?: { computations: { twice: { compute(values: object): unknown } } } } }
    runInNewContext(own, page)
    expect(page.self.atlas?.computations.twice.compute({ x: '4' })).toMatchObject({
      value: { results: [['Twice', '8']] },
    })
  })

  it('is shown where the review has something for it alone', async () => {
    const { corpus, problems } = await loaded(twice.replace(page, 'null'))
    expect(problems).toEqual([])
    expect(corpus && calculatorsOf(corpus)).toEqual([])
  })

  it.each([
    ['takes no name of another', twice.replace("'twice'", "'dose'"), compute, 'config/duplicate atlas.config.mjs:3:8'],
    ['has a page', twice.replace("title: 'Twice', ", ''), compute, 'config/invalid atlas.config.mjs:3:8'],
    ['has mathematics for formulas', twice.replace('2x', '\\\\frac{2'), compute, 'config/invalid atlas.config.mjs:3:8'],
    [
      'has fields of its own',
      twice.replace("name: 'x'", "name: 'open'"),
      compute,
      'config/invalid atlas.config.mjs:3:8',
    ],
    [
      'does not fail',
      twice.replace(`(${page})`, "{ throw new Error('no') }"),
      compute,
      'config/invalid atlas.config.mjs:3:8',
    ],
    [
      'has no two fields of a name',
      twice.replace("label: 'Number' }", "label: 'Number' }, { kind: 'number', name: 'x', label: 'Again' }"),
      compute,
      'config/invalid atlas.config.mjs:3:8',
    ],
    [
      'begins with its own fields',
      twice.replace('asked: { x', 'asked: { y'),
      compute,
      'config/invalid atlas.config.mjs:3:8',
    ],
    [
      'shows quantities that there are',
      twice.replace('It doubles', 'It doubles {q:nope}'),
      compute,
      'config/invalid atlas.config.mjs:3:8',
    ],
    ['computes', twice, compute.replace('compute:', 'reckon:'), 'config/invalid extensions/twice.mjs:1:1'],
    ['asks nothing of Node', twice, `import 'node:fs'\n${compute}`, 'config/file extensions/twice.mjs:1:8'],
    [
      'asks nothing of Node by an old name',
      twice,
      `${compute}import fs from 'fs'\n`,
      'config/file extensions/twice.mjs:4:16',
    ],
    ['has a module', twice.replace('/twice', '/gone'), compute, 'config/file atlas.config.mjs:3:23'],
  ])('%s', async (_, calculator, module, problem) => {
    expect((await loaded(calculator, module)).problems[0]).toBe(problem)
  })

  it.each([
    "() => { throw new Error('no') }",
    '() => undefined',
    'async () => ({ ok: true, value: { results: [], steps: [] } })',
    "() => ({ ok: true, value: { results: [['Twice', 4]], steps: [] } })",
    '() => ({ ok: true, value: { results: [], steps: null } })',
    '() => ({ ok: false })',
  ])('computes what a page can show, and not %s', async wrong => {
    const { problems } = await loaded(twice, `export default { compute: ${wrong} }`)
    expect(problems).toEqual(['config/invalid atlas.config.mjs:3:8'])
  })
})
