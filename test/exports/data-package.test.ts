import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { allReviews, corpusOf, dataTexts } from './support/reviews.ts'

interface Field {
  name: string
  type: 'string' | 'number' | 'integer' | 'boolean'
  constraints?: { required?: boolean; enum?: string[] }
}
interface Resource {
  name: string
  dialect: { delimiter: string; quoteChar: string; lineTerminator: string }
  path: string
  bytes: number
  hash: string
  schema: {
    fields: Field[]
    primaryKey?: string[]
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[]
  }
}

const profile = () => {
  const { $schema: _, ...schema } = JSON.parse(
    readFileSync(new URL('fixtures/tabular-data-package.json', import.meta.url), 'utf8'),
  )
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats(ajv)
  ajv.addFormat('textarea', true)
  return ajv.compile(schema)
}

/** The names of the context that readers of Croissant 1.0 look for, and warn of where one is missing. */
const croissantTerms = [
  ...['@language', '@vocab', 'citeAs', 'column', 'conformsTo', 'cr', 'data', 'dataType', 'dct', 'examples', 'extract'],
  ...[
    'field',
    'fileObject',
    'fileProperty',
    'fileSet',
    'format',
    'includes',
    'isLiveDataset',
    'jsonPath',
    'key',
    'md5',
  ],
  ...['parentField', 'path', 'rai', 'recordSet', 'references', 'regex', 'repeated', 'replace', 'samplingRate', 'sc'],
  ...['separator', 'source', 'subField', 'transform'],
]

describe.each(Object.entries(allReviews))('the data package of the review %s', async (_name, root) => {
  const files = dataTexts(await corpusOf(root))
  const text = (path: string) => files.get(path) ?? ''
  const { resources } = JSON.parse(text('datapackage.json')) as { resources: Resource[] }
  /** The lines of a table, read by its dialect and by nothing else: a byte order mark is a part of the first name. */
  const lines = ({ path, dialect }: Resource): string[][] =>
    parse(text(path), {
      delimiter: dialect.delimiter,
      quote: dialect.quoteChar,
      record_delimiter: dialect.lineTerminator,
      bom: false,
    })
  const rows = (resource: Resource): Record<string, string>[] => {
    const [names = [], ...cells] = lines(resource)
    return cells.map(row => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])))
  }

  it('is valid by its published profile', () => {
    const validate = profile()
    validate(JSON.parse(text('datapackage.json')))
    expect(validate.errors ?? []).toEqual([])
  })

  it('has a resource for every CSV file, with its size and its hash', () => {
    expect(resources.map(({ path }) => path).sort()).toEqual(
      [...files.keys()].filter(path => path.endsWith('.csv')).sort(),
    )
    for (const { path, bytes, hash } of resources) {
      expect(bytes).toBe(Buffer.byteLength(text(path)))
      expect(hash).toBe(`sha256:${createHash('sha256').update(text(path)).digest('hex')}`)
    }
  })

  it.each(resources)('describes the columns of $path as they are', resource => {
    const { fields, primaryKey } = resource.schema
    const records = rows(resource)
    expect(lines(resource)[0]).toEqual(fields.map(({ name }) => name))
    const faults = records.flatMap(record =>
      fields.flatMap(field => (fits(field, record[field.name] ?? '') ? [] : [`${field.name}: ${record[field.name]}`])),
    )
    expect(faults).toEqual([])
    const keys = records.map(record => primaryKey?.map(name => record[name]).join('/'))
    if (primaryKey) expect(new Set(keys).size).toBe(keys.length)
  })

  it('has foreign keys that all lead to a row', () => {
    const ids = new Map(resources.map(resource => [resource.name, new Set(rows(resource).map(({ id }) => id))]))
    for (const resource of resources)
      for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
        const named = rows(resource).flatMap(record => record[fields] || [])
        expect(named.filter(id => !ids.get(reference.resource)?.has(id))).toEqual([])
      }
  })

  it('is the same in Croissant: its files with their hashes, their columns', () => {
    const { '@context': context, citeAs, distribution, recordSet } = JSON.parse(text('croissant.json'))
    expect(distribution.map(({ sha256 }: { sha256: string }) => `sha256:${sha256}`)).toEqual(
      resources.map(({ hash }) => hash),
    )
    expect(recordSet.map(({ field }: { field: { name: string }[] }) => field.map(({ name }) => name))).toEqual(
      resources.map(({ schema }) => schema.fields.map(({ name }) => name)),
    )
    expect(Object.keys(context)).toEqual(expect.arrayContaining(croissantTerms))
    expect(citeAs).toMatch(/^@misc\{.*Data of /s)
  })
})

/** Whether a cell is of the type of its column, as the specification of Table Schema has it. */
function fits({ type, constraints = {} }: Field, cell: string): boolean {
  if (cell === '') return !constraints.required
  if (constraints.enum && !constraints.enum.includes(cell)) return false
  if (type === 'integer') return /^-?\d+$/.test(cell)
  if (type === 'number') return /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(cell)
  return type === 'boolean' ? ['true', 'false'].includes(cell) : true
}
