import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { audit, checksOf, rulesOf } from '../../src/core/audit/index.ts'
import { loadReview } from '../../src/packs/index.ts'
import { root, run, runIn } from '../cli/support/run.ts'

let review: string
beforeEach(() => {
  review = mkdtempSync(join(tmpdir(), 'own-'))
  cpSync(join(root, 'test/fixtures/base'), review, { recursive: true })
  vi.stubEnv('INSITU_ATLAS_STARTED_IN', review)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(review, { recursive: true })
})

const rule = (id: string, judge: string) =>
  `{ id: '${id}', topic: 'physics', title: 'Warm', does: 'Asks whether it is warm.', formula: null, assumes: null, source: null, silent: null, tolerance: null, judge: ${judge} }`
const configure = (text: string) => writeFileSync(join(review, 'atlas.config.mjs'), `export default ${text}\n`)
const judgement = `corpus => corpus.records.measurements.map(({ id }) => ({ kind: 'measurements', id, verdict: 'inconsistent', detail: 'It is cold.', of: 'value', with: null, assumption: null, likely: null, computed: null }))`

describe('the configuration of a review', () => {
  it('adds a rule, whose judgements stand with those of the engine', async () => {
    configure(`{ rules: [${rule('warm', judgement)}] }`)
    const { corpus, problems } = await loadReview(review)
    expect(problems).toEqual([])
    expect(corpus && rulesOf(corpus).map(({ id }) => id)).toContain('warm')
    const [first] = corpus?.records.measurements ?? []
    const checks = corpus && first ? checksOf(corpus, 'measurements', first.id) : []
    expect(checks.filter(({ rule }) => rule === 'warm')).toMatchObject([
      { verdict: 'inconsistent', detail: 'It is cold.' },
    ])
  })

  it('adds a pack, whose rules hold where the vocabulary asks for it alone', async () => {
    const pack = `{ id: 'kitchen', name: 'Kitchen', roles: [], derivations: [], rules: async () => [${rule('warm', judgement)}] }`
    configure(`{ packs: [${pack}] }`)
    const without = await loadReview(review)
    expect(without.problems).toEqual([])
    expect(without.corpus && rulesOf(without.corpus).map(({ id }) => id)).not.toContain('warm')
    const file = join(review, 'data/vocabulary.yaml')
    writeFileSync(file, `packs: [kitchen]\n${readFileSync(file, 'utf8').replace(/^packs:.*\n/m, '')}`)
    const asked = await loadReview(review)
    expect(asked.problems).toEqual([])
    expect(asked.corpus && rulesOf(asked.corpus).map(({ id }) => id)).toContain('warm')
  })

  it('runs for a command that is called in its folder alone', async () => {
    writeFileSync(
      join(review, 'atlas.config.mjs'),
      "import { writeFileSync } from 'node:fs'\nwriteFileSync('ran', '')\n",
    )
    const { status, err } = await run('check', '--review', review)
    expect(status).toBe(1)
    expect(err).toContain('config/foreign')
    expect(existsSync(join(root, 'ran'))).toBe(false)
  })

  const said = (more: string) =>
    `() => [{ kind: 'measurements', id: 'water-temperature', verdict: 'open', detail: 'Cold.', of: 'value', with: null, assumption: null, likely: null, computed: null, ${more} }]`
  it.each([
    ['throws', "() => { throw new Error('no thermometer') }", 'no thermometer'],
    ['throws no error', "() => { throw 'no thermometer' }", 'no thermometer'],
    ['gives nothing', '() => undefined', 'it gives no list of judgements'],
    ['makes readers wait', 'async () => []', 'it gives no list of judgements'],
    ['gives what is no judgement', '() => [null]', '`0`'],
    ['knows no verdict', said("verdict: 'fine'"), '`0.verdict`'],
    ['computes no number', said("computed: { value: NaN, ucum: 'K' }"), '`0.computed.value`'],
    ['judges a record that there is not', said("id: 'nope'"), 'there is no `nope` among the measurements'],
    ['judges a kind that there is not', said("kind: 'constructor'"), 'there is no kind of record `constructor`'],
    ['shows a quantity that there is not', said("detail: 'As {q:nope}.'"), 'there is no measurement `nope`'],
  ])('tells of a rule that %s', async (_, judge, why) => {
    for (const text of [
      `{ rules: [${rule('warm', judge)}] }`,
      `{ packs: [{ id: 'physics', name: 'Physics', roles: [], derivations: [], rules: async () => [${rule('warm', judge)}] }] }`,
    ]) {
      configure(text)
      const vocabulary = readFileSync(join(root, 'test/fixtures/base/data/vocabulary.yaml'), 'utf8')
      writeFileSync(
        join(review, 'data/vocabulary.yaml'),
        text.includes('packs') ? `packs: [physics]\n${vocabulary}` : vocabulary,
      )
      const { corpus, problems } = await loadReview(review)
      expect(problems).toHaveLength(1)
      expect(problems[0]).toMatchObject({ code: 'config/invalid', file: 'atlas.config.mjs', line: 1 })
      expect(problems[0]?.message).toContain('The rule `warm` of the review failed: ')
      expect(problems[0]?.message).toContain(why)
      expect(() => corpus && audit(corpus)).toThrow(why)
    }
  })

  it.each([
    ['\n\nexport default {\n  rules: [,\n', 'atlas.config.mjs:5:1'],
    ['\nconst a = 1\nexport default a.b.c\n', 'atlas.config.mjs:3:20'],
    ['\nexport default {\n  packs: [],\n  rules: 7,\n}\n', 'atlas.config.mjs:4:3'],
    ['\nexport default {\n  themes: [],\n}\n', 'atlas.config.mjs:3:3'],
  ])('says where it is wrong: %j', async (text, place) => {
    writeFileSync(join(review, 'atlas.config.mjs'), text)
    const { problems } = await loadReview(review)
    expect(problems.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([place])
  })

  it.each([
    ["import { x } from 'no-such-package'\nexport default x\n", 'atlas.config.mjs:1:20'],
    ["import './extensions/broken.mjs'\nexport default {}\n", 'extensions/broken.mjs:2:7'],
  ])('says what of its modules is wrong: %j', async (text, place) => {
    mkdirSync(join(review, 'extensions'))
    writeFileSync(join(review, 'extensions/broken.mjs'), 'const here = 1\nconst const\n')
    writeFileSync(join(review, 'atlas.config.mjs'), text)
    vi.unstubAllEnvs()
    const { status, err } = await runIn(review, process.execPath, [join(root, 'bin/insitu-atlas.mjs'), 'check'])
    expect(status).toBe(1)
    expect(err).toContain(`${place}  config/unloadable`)
  })

  it('is loaded anew when it was changed', async () => {
    configure(`{ rules: [${rule('warm', '() => []')}] }`)
    await loadReview(review)
    configure(`{ rules: [${rule('cold', '() => []')}] }`)
    const { corpus } = await loadReview(review)
    expect(corpus && rulesOf(corpus).map(({ id }) => id)).toContain('cold')
    expect(corpus && rulesOf(corpus).map(({ id }) => id)).not.toContain('warm')
  })
})
