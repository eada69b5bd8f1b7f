import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stringify } from 'yaml'
import { currentAddresses } from '../../src/core/permalinks/addresses.ts'
import { countedRows } from '../../src/outputs/charts/count.ts'
import { matrixModel, tableModel } from '../../src/outputs/charts/index.ts'
import { citables } from '../../src/outputs/cite/citables.ts'
import { datasetOf } from '../../src/outputs/explore/dataset.ts'
import { rowsCsv } from '../../src/outputs/explore/download.ts'
import { contractRecords } from '../../src/outputs/exports/contract-records.ts'
import { dataFiles } from '../../src/outputs/exports/files.ts'
import { toldEntries } from '../../src/outputs/search/entries/records.ts'
import { loadReview } from '../../src/packs/index.ts'
import { exploredText } from '../../src/site/context/explore.ts'
import { command } from '../../src/tools/cli/new.ts'
import { ask, root } from '../cli/support/run.ts'

let review: string
beforeEach(() => {
  review = mkdtempSync(join(tmpdir(), 'kinds-'))
  cpSync(join(root, 'test/fixtures/base'), review, { recursive: true })
  mkdirSync(join(review, 'extensions'))
  writeFileSync(join(review, 'extensions/Tasting.astro'), '<p>{Astro.props.record.score}</p>\n')
  vi.stubEnv('INSITU_ATLAS_STARTED_IN', review)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(review, { recursive: true })
})

const extend = pathToFileURL(join(root, 'src/api/extend.ts')).href
const tasting = `{ one: 'tasting', many: 'tastings', description: 'Tastings.', fields: { score: z.int().max(10), words: prose, leaf: prose }, faceted: true, title: ({ score }) => 'A score of ' + score, lines: ({ words }) => [words], materials: ({ leaf }) => ({ field: 'leaf', ids: [leaf] }), file: 'extensions/Tasting.astro' }`
const sip = {
  id: 'first-sip',
  section: '1.1',
  score: 7,
  words: 'Grassy.',
  leaf: 'green-tea',
  method: 'steeping',
  refs: [1],
}

async function loaded(kind: string, record: object = sip) {
  const records = Array.isArray(record) ? record : [record]
  writeFileSync(
    join(review, 'atlas.config.mjs'),
    `import { prose, z } from '${extend}'\nexport default {\n  kinds: [\n${kind},\n] }\n`,
  )
  writeFileSync(join(review, 'data/tastings.json'), JSON.stringify(records))
  const { corpus, problems } = await loadReview(review)
  return { corpus, problems: problems.map(({ code, file, line }) => `${code} ${file}:${line}`) }
}

/** Two tastings in a chart that counts, a matrix and a table; `other` takes the place of what one of them says. */
async function viewed(other: object) {
  const inTable = 'columns' in other
  const query = { of: 'tastings' }
  const told = { section: '1.1', title: 'Scores', reading: 'A bar is as long as there are sips.', axis: 'sips', query }
  const charts = [
    { ...told, id: 'scores', type: 'count', rows: ['score'], sort: 'data', ...(inTable ? {} : other) },
    { ...told, id: 'leaves', type: 'matrix', rows: ['leaf'], against: 'notes' },
  ]
  const columns = ['name', 'score', 'leaf', 'notes', 'refs'].map(field => ({ title: field, field }))
  const table = { id: 'sips', section: '1.1', title: 'Sips', query, columns, ...(inTable ? other : {}) }
  appendFileSync(join(review, 'data/charts.yaml'), stringify(charts, { aliasDuplicateObjects: false }))
  appendFileSync(join(review, 'data/tables.yaml'), stringify([table]))
  const shown = '\n\n<Chart id="scores"/>\n\n<Chart id="leaves"/>\n\n<Table id="sips"/>\n'
  appendFileSync(join(review, 'content/1.1.mdx'), shown)
  const kind = tasting.replace('z.int().max(10)', 'z.number(), notes: z.array(z.enum(["grassy", "sweet"]))')
  const both = [
    { ...sip, notes: ['grassy', 'sweet'] },
    { ...sip, id: 'second-sip', score: 9.5, notes: ['sweet'] },
  ]
  return loaded(kind, both)
}

describe('a kind of record that a review adds', () => {
  it('is a kind as others are: in the ledger, cited, found and published', async () => {
    const { corpus, problems } = await loaded(tasting)
    expect(problems).toEqual([])
    if (!corpus) return
    expect(corpus.find('first-sip')).toMatchObject({ kind: 'tastings', record: { score: 7, origin: 'review' } })
    expect(corpus.citing(1)).toContainEqual({ kind: 'tastings', id: 'first-sip' })
    expect(currentAddresses(corpus).get('r/first-sip/')?.kind).toBe('tasting')
    expect(citables(corpus).get('r/first-sip/')?.item.title).toContain('A score of 7')
    expect(toldEntries(corpus).map(({ path, text }) => [path, text])).toContainEqual(['r/first-sip/', 'Grassy.'])
    expect(contractRecords(corpus, 'tastings' as never)[0]).toMatchObject({ url: 'r/first-sip/', method: 'steeping' })
    expect(dataFiles(corpus).map(({ path }) => path)).toContain('tastings.csv')
  })

  it('is a row of the explorer, with its materials, facets, section and works', async () => {
    const { corpus } = await loaded(tasting)
    if (!corpus) throw new Error('the review has problems')
    const data = datasetOf(corpus)
    expect(data.kinds.at(-1)).toMatchObject({ id: 'tastings', one: 'tasting' })
    expect(data.rows.find(({ id }) => id === 'first-sip')).toMatchObject({
      ...{ record: 'tastings', path: 'r/first-sip/', title: 'A score of 7', section: '1.1' },
      ...{ materials: ['green-tea'], refs: [1], quantity: null, standing: null, known: null },
    })
    expect(data.facets.find(({ id }) => id === 'method')?.values.map(({ id }) => id)).toContain('steeping')
    expect(exploredText(corpus)).toContain('1 tasting')
    expect(rowsCsv(data, data.rows)).toContain('first-sip')
  })

  it('is the source of charts that count, and of tables', async () => {
    const { corpus, problems } = await viewed({})
    expect(problems).toEqual([])
    if (!corpus) return
    const [count, matrix] = [corpus.get('charts', 'scores'), corpus.get('charts', 'leaves')]
    const table = corpus.get('tables', 'sips')
    if (!count || !matrix || !table) throw new Error('there are no views')
    expect(countedRows(corpus, count).map(({ label, records }) => [label, records.length])).toEqual([
      [['7'], 1],
      [['9.5'], 1],
    ])
    expect(matrixModel(corpus, matrix)).toMatchObject({
      rows: [{ name: 'Green tea' }],
      columns: [{ name: 'Grassy' }, { name: 'Sweet' }],
    })
    const { rows } = tableModel(corpus, table)
    expect(rows[0]).toEqual([
      { type: 'records', kind: 'tastings', links: [{ id: 'first-sip', text: 'A score of 7' }] },
      { type: 'text', lines: ['7'] },
      { type: 'records', kind: 'materials', links: [{ id: 'green-tea', text: 'Green tea' }] },
      { type: 'text', lines: ['grassy', 'sweet'] },
      { type: 'refs', refs: [1] },
    ])
    expect(rows[1]?.[1]).toEqual({ type: 'text', lines: ['9.5'] })
  })

  it.each([
    ['a field to ask for', { query: { of: 'tastings', where: { scores: '7' } } }, 'field/unknown'],
    ['a value that none has', { query: { of: 'tastings', where: { score: '8' } } }, 'value/invalid'],
    ['a field of rows', { rows: ['scores'] }, 'field/unknown'],
    ['a field of columns', { columns: [{ title: 'Score', field: 'scores' }] }, 'field/unknown'],
    ['a column of measurements', { columns: [{ title: 'Score', where: {} }] }, 'value/invalid'],
    ['a kind', { query: { of: 'tasting' } }, 'value/invalid'],
    ['an axis of quantities', { type: 'bar', unit: '°C' }, 'value/invalid'],
  ])('is checked where a view asks for %s', async (_, other, problem) => {
    const { problems } = await viewed(other)
    expect(problems.map(text => text.split(' ')[0])).toContain(problem)
  })

  it('is begun by the command that begins records', async () => {
    await loaded(tasting)
    rmSync(join(review, 'data/tastings.json'))
    const begun = await ask(command, 'tasting', 'second-sip', 'section=1.1', 'score=9', '--review', review)
    expect(begun).toMatchObject({ status: 0, err: '' })
    expect(begun.out).toBe('Begun in data/tastings.yaml:2.\nFill in words, leaf.\n')
    expect(readFileSync(join(review, 'data/tastings.yaml'), 'utf8')).toMatch(
      /^# yaml-language-server: .*\n- id: second-sip\n {2}section: "1.1"\n {2}score: 9\n {2}words:/,
    )
    expect((await ask(command, 'tastings', 'third-sip', '--review', review)).status).toBe(1)
  })

  it.each([
    ['what its schema says', { score: 11 }, 'value/invalid data/tastings.json:1'],
    ['the materials that it names', { leaf: 'no-such' }, 'material/unknown data/tastings.json:1'],
    ['its section', { section: '9' }, 'section/unknown data/tastings.json:1'],
    ['its works', { refs: [9] }, 'reference/unknown data/tastings.json:1'],
    ['its facets', { method: 'no-such' }, 'facet/unknown data/tastings.json:1'],
    [
      'its id among those of all records with such pages',
      { id: 'green-tea-temperature' },
      'id/duplicate data/tastings.json:1',
    ],
  ])('is checked: %s', async (_, other, problem) => {
    expect((await loaded(tasting, { ...sip, ...other })).problems).toContain(problem)
  })

  it('is known to the review alone that adds it', async () => {
    await loaded(tasting)
    writeFileSync(join(review, 'atlas.config.mjs'), 'export default {}\n')
    const { problems } = await loadReview(review)
    expect(problems.map(({ code }) => code)).toEqual(['file/unknown'])
  })

  it.each([
    ['takes no name of another', tasting.replace("'tastings'", "'findings'"), 'config/duplicate atlas.config.mjs:4'],
    ['has schemas for fields', tasting.replace('z.int().max(10)', "'number'"), 'config/invalid atlas.config.mjs:4'],
    ['has no field that all have', tasting.replace('score: z', 'refs: z'), 'config/invalid atlas.config.mjs:4'],
    ['has a file', tasting.replace('Tasting.astro', 'Gone.astro'), 'config/file atlas.config.mjs:4'],
  ])('%s', async (_, kind, problem) => {
    expect((await loaded(kind)).problems[0]).toBe(problem)
  })
})

describe('what a kind that a review adds says of its records', () => {
  const title = "({ score }) => 'A score of ' + score"
  const materials = "({ leaf }) => ({ field: 'leaf', ids: [leaf] })"
  it.each([
    ['title', title, "() => { throw new Error('no') }"],
    ['title', title, '() => undefined'],
    ['title', title, "() => ' '"],
    ['title', title, '({ score }) => score'],
    ['title', title, "() => 'As {q:nope}'"],
    ['lines', '({ words }) => [words]', '({ score }) => [score]'],
    ['lines', '({ words }) => [words]', "() => ['As {q:nope}']"],
    ['materials', materials, "() => ['green-tea']"],
    ['materials', materials, '() => null'],
  ])('is what pages can show: not the %s of %s as %s', async (name, given, wrong) => {
    const kind = tasting.replace(given, wrong)
    expect(kind).not.toBe(tasting)
    expect((await loaded(kind)).problems).toEqual(['config/invalid atlas.config.mjs:4'])
    const { problems } = await loadReview(review)
    expect(problems[0]?.message).toContain(
      `What the kind \`tasting\` says can't be shown: \`${name}\` of \`first-sip\`: `,
    )
  })

  it('is told beside the mistakes of its records', async () => {
    const { problems } = await loaded(tasting.replace(title, '() => undefined'), [
      sip,
      { ...sip, id: 'other', score: 11 },
    ])
    expect(problems.map(problem => problem.split(' ')[0]).sort()).toEqual(['config/invalid', 'value/invalid'])
  })
})
