import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { columns, contractKinds, dataFiles } from '../../src/outputs/exports/files.ts'
import { corpusOf, readAnew, reviews } from './support/reviews.ts'

const corpus = await corpusOf(reviews.own)
const fileOf = (of: Corpus) => dataFiles(of).find(({ path }) => path === 'in-situ-atlas.sqlite')
const database = (of: Corpus) => fileOf(of)?.make() as Uint8Array
const bytes = database(corpus)
const opened = new DatabaseSync(':memory:')
opened.deserialize(bytes)
const rows = (query: string) => opened.prepare(query).all() as Record<string, unknown>[]

/** SQL does not tell `url` and `URL` apart, so that one of them has a number. */
const plain = (name: string): string => name.replace(/_2$/, '')

describe('the database', () => {
  it('is the same bytes for the same review', async () => {
    expect(Buffer.compare(bytes, database(await readAnew(reviews.own)))).toBe(0)
  })

  it('is the same bytes where it is written as it is made', () => {
    const folder = mkdtempSync(join(tmpdir(), 'database-'))
    try {
      const path = join(folder, 'written.sqlite')
      fileOf(corpus)?.write?.(path)
      expect(Buffer.compare(readFileSync(path), bytes)).toBe(0)
      expect(readdirSync(folder)).toEqual(['written.sqlite'])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it.each([...contractKinds(corpus)])('has every one of the %s, with every column', kind => {
    const all = rows(`SELECT * FROM "${kind}"`)
    expect(all.length).toBe(corpus.records[kind].length)
    if (all[0]) expect(Object.keys(all[0]).map(plain)).toEqual(columns(corpus, kind).map(({ name }) => name))
  })

  it('joins records with the works that they rest on', () => {
    const record = corpus.records.measurements.find(({ refs }) => refs.length > 0)
    const found = rows(
      `SELECT r.id FROM citations c JOIN "references" r ON r.id = c.reference WHERE c.kind = 'measurements' AND c.id = '${record?.id}'`,
    )
    expect(found.map(({ id }) => id).sort()).toEqual(record?.refs.map(number => `ref-${number}`).sort())
  })

  it('has foreign keys for every column that holds an id of another record, and each leads to its row', () => {
    expect(rows('PRAGMA foreign_key_check')).toEqual([])
    const keys = contractKinds(corpus).flatMap(kind =>
      rows(`PRAGMA foreign_key_list("${kind}")`).map(({ from }) => `${kind} ${from}`),
    )
    const wanted = contractKinds(corpus).flatMap(kind =>
      columns(corpus, kind).flatMap(({ name }) =>
        ['material', 'technique', 'ref', 'same-as'].includes(name) ? [`${kind} ${name}`] : [],
      ),
    )
    expect(wanted.length).toBeGreaterThan(3)
    expect(keys.sort()).toEqual(wanted.sort())
    expect(rows('PRAGMA foreign_key_list(citations)').map(({ table }) => table)).toEqual(['references'])
  })

  it('is not made with a key that leads nowhere', async () => {
    const [first, ...others] = corpus.records.measurements
    const lost = {
      ...corpus,
      records: { ...corpus.records, measurements: [{ ...first, material: 'nothing' }, ...others] },
    }
    expect(() => database(lost as Corpus)).toThrow('FOREIGN KEY')
  })

  it('gives the works under a name that needs no quotation marks', () => {
    expect(rows('SELECT * FROM works')).toEqual(rows('SELECT * FROM "references"'))
  })

  it('says what a column is called elsewhere whose name SQL takes for another', () => {
    expect(rows(`SELECT description FROM columns WHERE column = 'URL_2'`)[0]?.['description']).toContain('`URL`')
  })

  it('explains every column', () => {
    expect(rows(`SELECT * FROM columns WHERE description = ''`)).toEqual([])
  })
})
