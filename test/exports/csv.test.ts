import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { diskEffects } from '../../src/core/corpus/effects.ts'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { kinds, schemasFor } from '../../src/core/kinds/kinds.ts'
import type { Kind } from '../../src/core/kinds/types.ts'
import { prose } from '../../src/core/schema/id.ts'
import { type Pattern, pathsTo } from '../../src/core/schema/shape.ts'
import { columns } from '../../src/outputs/exports/files.ts'
import { published } from '../../src/outputs/exports/publish.ts'
import { loadReview } from '../../src/packs/index.ts'
import { corpusOf, dataTexts, reviews } from './support/reviews.ts'

const rowsOf = (text: string): string[][] => parse(text, { bom: true, relax_column_count: false })
/** A record without its texts, whose markup is not published. */
const withoutProse = (kind: Kind) => (record: object) => {
  const bare = structuredClone(record)
  for (const path of pathsTo(schemasFor([])[kind], prose)) blank(bare, path)
  return bare
}

function blank(holder: unknown, [step, ...rest]: Pattern): void {
  if (step === undefined || typeof holder !== 'object' || holder === null) return
  const object = holder as Record<string, unknown>
  for (const key of step === null ? Object.keys(object) : [step])
    if (rest.length > 0) blank(object[key], rest)
    else if (typeof object[key] === 'string') object[key] = ''
}

/** What a quantity leaves behind that a text named by its record's id, and that now stands there as mere words. */
const lost = new Set(['quantity/typed', 'record/unplaced'])
const own = await corpusOf(reviews.own)

describe('the published tables', () => {
  it('has no cell that a spreadsheet would run, in any file', () => {
    const risky = [...dataTexts(own)]
      .filter(([path]) => path.endsWith('.csv'))
      .flatMap(([path, content]) => rowsOf(content).flatMap(row => row.map(cell => ({ path, cell }))))
      .filter(({ cell }) => /^[=+\-@\t\r]/.test(cell) && !Number.isFinite(Number(cell)))
    expect(risky).toEqual([])
  })

  it.each(kinds)('of %s has a row a record and a column a key', kind => {
    const text = dataTexts(own).get(`${kind}.csv`) ?? ''
    const [header, ...rows] = rowsOf(text)
    expect(header).toEqual(columns(own, kind).map(({ name }) => name))
    expect(rows.length).toBe(own.records[kind].length)
  })
})

/** What a review says once a published table stands in the place of the data files of its kind. */
async function putBack(root: string, kind: Kind, table: string): ReturnType<typeof loadReview> {
  const disk = diskEffects(root)
  const isOfKind = (name: string) => name === `${kind}/` || name.startsWith(`${kind}.`)
  return loadReview(root, {
    async list(folder) {
      const names = await disk.list(folder)
      return folder === 'data' ? [...(names ?? []).filter(name => !isOfKind(name)), `${kind}.csv`] : names
    },
    read: async file => (file === `data/${kind}.csv` ? new TextEncoder().encode(table) : disk.read(file)),
  })
}

describe.each(Object.entries(reviews))('the tables of the review %s, put back as data files', async (_name, root) => {
  const before = await corpusOf(root)
  const tableOf = (corpus: Corpus, kind: Kind) => dataTexts(corpus).get(`${kind}.csv`) ?? ''
  /** The records some of whose texts print the quantity of another record: in a table it is typed by hand. */
  const naming = (kind: Kind) =>
    new Set(before.records[kind].filter(record => JSON.stringify(record).includes('{q:')).map(({ id }) => String(id)))

  it.each(kinds)('give the same %s', async kind => {
    const table = tableOf(before, kind)
    const { corpus: after, problems } = await putBack(root, kind, table)
    if (!after) throw new Error(`no review without the ${kind}`)
    expect(published(after, kind)).toEqual(published(before, kind))
    expect(tableOf(after, kind)).toBe(table)
    expect(after.records[kind].map(withoutProse(kind))).toEqual(before.records[kind].map(withoutProse(kind)))

    const told = problems.filter(({ code }) => !lost.has(code)).map(({ code, message }) => `${code} ${message}`)
    expect(told).toEqual([])
    const typed = problems.filter(({ code }) => code === 'quantity/typed')
    const rows = table.split('\r\n').map(row => row.split(',')[0]?.replace(/^ref-/, '') ?? '')
    expect(typed.filter(({ line }) => !naming(kind).has(rows[line - 1] ?? ''))).toEqual([])
  })
})
