import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeBroadReview } from '../../bench/broad.ts'
import { diskEffects } from '../../src/core/corpus/effects.ts'
import { loadReview } from '../../src/packs/index.ts'

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'crowded-'))
  writeBroadReview(root, 600)
  appendFileSync(join(root, 'content/1.mdx'), '\n<Chart id="drawn"/>\n\n<Table id="rows"/>\n')
})
afterAll(() => rmSync(root, { recursive: true }))

const head = 'section: "1", title: Lengths, caption: They differ., reading: Each mark is one.'

/** What is said of the views of a review with 600 lengths, 40 materials and two groups, of which 400 are in the first. */
async function told(chart: string, table: string): Promise<string[]> {
  writeFileSync(join(root, 'data/charts.yaml'), `- {id: drawn, ${head}, axis: Length, ${chart}}\n`)
  writeFileSync(
    join(root, 'data/tables.yaml'),
    `- {id: rows, section: "1", title: Lengths, caption: They differ., ${table}, columns: [{title: Matter, field: material}, {title: Length, where: {property: length}}]}\n`,
  )
  const { problems } = await loadReview(root, diskEffects(root))
  return problems.map(({ file, code, message }) => `${file} ${code} ${message}`)
}

const few = 'query: {where: {group: b}}, rows: [material]'
const drawnFew = `type: dot, unit: m, ${few}`

describe('a chart', () => {
  it('has a mark for as many records as anybody reads, and is told of more', async () => {
    expect(await told(drawnFew, few)).toEqual([])
    expect(await told('type: dot, unit: m, query: {where: {property: length}}, rows: [material]', few)).toEqual([
      'data/charts.yaml view/crowded The chart `drawn` would have 600 marks, and may have 500.',
    ])
  })

  it('may count any number of records', async () => {
    expect(await told('type: count, query: {where: {property: length}}, rows: [group]', few)).toEqual([])
  })
})

it('a table has as many rows as anybody reads', async () => {
  expect(await told(drawnFew, 'query: {where: {property: length}}, rows: [material]')).toEqual([])
  expect(await told(drawnFew, 'query: {where: {property: length}}')).toEqual([
    'data/tables.yaml view/crowded The table `rows` would have 600 rows, and may have 500.',
  ])
})
