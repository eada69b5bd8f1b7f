import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { readRows } from '../../src/core/csv/rows.ts'
import { comparedCsv, comparedRows } from '../../src/outputs/compare/download.ts'
import { comparePair, pairsOf } from '../../src/outputs/compare/pairs.ts'
import { datasetOf } from '../../src/outputs/explore/dataset.ts'
import { chartFiles } from '../../src/outputs/exports/chart-files.ts'
import { dataFiles } from '../../src/outputs/exports/files.ts'
import { pathwayFiles } from '../../src/outputs/exports/pathway-files.ts'
import { allReviews, corpusOf, dataTexts } from './support/reviews.ts'

const corpus = await corpusOf(allReviews.standing)
const files = dataTexts(corpus)

type Told = [id: string, standing: string, verdict: string, value: string, notes: string, origin: string]

/** What is known of each record of the review, as `data/` says it. */
const told: Told[] = [
  ['supported-value', 'supported', 'agrees', '898 °C', '', 'review'],
  ['contradicted-value', 'contradicted', 'differs', '540 °C', '', 'review'],
  ['contradicted-condition', 'contradicted', 'differs', '320 °C, burning time 120 min', '', 'review'],
  ['open-condition', 'open', 'differs', '340 °C, burning time 90 min', '', 'review'],
  ['contradicted-by-audit', 'contradicted', '', '', '', 'review'],
  ['contradicted-by-note', 'contradicted', '', '', 'note-confirmed', 'review'],
  ['contradicted-retracted', 'contradicted', '', '', '', 'review'],
  ['open-parted', 'open', 'parted', '790 °C', 'note-split', 'review'],
  ['open-preprint', 'open', 'differs', '1300 °C', '', 'review'],
  ['open-by-note', 'open', '', '', 'note-open', 'review'],
  ['noted-value', 'noted', '', '', 'note-refuted', 'review'],
  ['unchecked-value', 'unchecked', '', '', '', 'review'],
  ['unchecked-silent', 'unchecked', 'says-nothing', '', '', 'review'],
  ['addition-value', 'unchecked', '', '', '', 'addition'],
]
const words: Told[] = [
  ['finding-agrees', 'supported', 'agrees', '', '', 'review'],
  ['finding-differs', 'contradicted', 'differs', '', '', 'review'],
  ['finding-unchecked', 'unchecked', '', '', '', 'review'],
  ['finding-addition', 'unchecked', '', '', '', 'addition'],
]
const pathways: Told[] = [
  ['pathway-differs', 'contradicted', 'differs', '', '', 'review'],
  ['pathway-addition', 'supported', '', '', '', 'addition'],
]

const names = ['id', 'standing', 'source_verdict', 'source_value', 'notes', 'origin']
const spaced = (text: string) => text.replaceAll('\u00a0', ' ')

/** Some columns of a CSV file, a row each. */
function columnsOf(text: string, wanted: readonly string[] = names): string[][] {
  const [head = [], ...rows] = readRows(text).rows
  const places = wanted.map(name => head.findIndex(cell => cell.text === name))
  return rows.map(row => places.map(place => spaced(row[place]?.text ?? '')))
}
const ofIds = (rows: string[][], all: readonly Told[]) => rows.filter(([id]) => all.some(one => one[0] === id))

describe('how a record stands', () => {
  it.each([
    ['measurements', told],
    ['findings', words],
    ['pathways', pathways],
  ] as const)('is in the CSV and the JSON of the %s', (kind, all) => {
    expect(ofIds(columnsOf(files.get(`${kind}.csv`) ?? ''), all)).toEqual(all)
    const records = JSON.parse(files.get(`${kind}.json`) ?? '') as Record<string, string | string[] | null>[]
    const cells = records.map(record => names.map(name => spaced([record[name] ?? ''].flat().join(';'))))
    expect(ofIds(cells, all)).toEqual(all)
  })

  it('is in the database, where a query leaves out what is refuted', () => {
    const [file] = dataFiles(corpus).filter(({ path }) => path.endsWith('.sqlite'))
    const opened = new DatabaseSync(':memory:')
    opened.deserialize(file?.make() as Uint8Array)
    const kept = opened.prepare("SELECT id FROM measurements WHERE standing <> 'contradicted'").all()
    const ids = kept.map(({ id }) => String(id))
    expect(ids.filter(id => id.startsWith('contradicted'))).toEqual([])
    expect(ids).toEqual(expect.arrayContaining(['supported-value', 'open-parted', 'addition-value']))
    const meaning = opened.prepare(`SELECT description FROM columns WHERE "table" = 'findings' AND "column" = ?`)
    for (const name of names.slice(1)) expect(meaning.get(name)?.['description']).toMatch(/\w/)
  })

  it('is in the descriptions of the tables, with the words that it may be', () => {
    const wanted = ['contradicted', 'open', 'noted', 'supported', 'unchecked']
    const { resources } = JSON.parse(files.get('datapackage.json') ?? '')
    const { recordSet } = JSON.parse(files.get('croissant.json') ?? '')
    for (const kind of ['measurements', 'findings', 'pathways']) {
      const fields = resources.find(({ name }: { name: string }) => name === kind).schema.fields
      const standing = fields.find(({ name }: { name: string }) => name === 'standing')
      expect(standing.constraints).toEqual({ required: true, enum: wanted })
      const described = recordSet.find(({ name }: { name: string }) => name === kind).field
      expect(described.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(names))
      const schema = JSON.parse(files.get(`schema/${kind}.json`) ?? '')
      expect(schema.items.properties.standing.enum).toEqual(wanted)
    }
  })

  it('is in the data of a chart', () => {
    const [chart] = corpus.records.charts
    const made = chart && chartFiles(corpus, chart)
    const rows = columnsOf(String(made?.['data.csv']?.()))
    expect(new Set(rows.map(String))).toEqual(new Set(told.map(String)))
  })

  it('is in a comparison', () => {
    const data = datasetOf(corpus)
    const [pair] = pairsOf(data)
    const rows = pair?.materials.flatMap(({ id }) => {
      const comparison = comparePair(data, id, pair.values)
      return comparison ? comparedRows(data, comparison) : []
    })
    const compared = columnsOf(comparedCsv(data, rows ?? []))
    expect(compared).not.toEqual([])
    for (const row of compared) expect([...told, ...words, ...pathways]).toContainEqual(row)
  })

  it('is in the stages of a pathway, and that of each volume beside it', () => {
    const [first, second] = corpus.records.pathways.map(pathway => pathwayFiles(corpus, pathway))
    const wanted = ['standing', 'source_verdict', 'origin', 'volume_record', 'volume_standing']
    expect(columnsOf(String(first?.['data.csv']?.()), wanted)).toEqual([
      ['contradicted', 'differs', 'review', '', ''],
      ['contradicted', 'differs', 'review', 'magnesite-shrinking', 'unchecked'],
    ])
    expect(columnsOf(String(second?.['data.csv']?.()), wanted)[1]).toEqual(['supported', '', 'addition', '', ''])
    expect(JSON.parse(String(first?.['data.json']?.())).stages[1]).toMatchObject({ volume_standing: 'unchecked' })
  })
})
