import { createHash } from 'node:crypto'
import type { Corpus } from '../../core/corpus/types.ts'
import { writeCsv } from '../../core/csv/write.ts'
import { kinds } from '../../core/kinds/kinds.ts'
import type { Kind } from '../../core/kinds/types.ts'
import { bibtex } from '../cite/bibtex.ts'
import { slug } from '../cite/items.ts'
import { ris } from '../cite/ris.ts'
import { bibliography } from './bibliography.ts'
import { type Column, columnsOf } from './columns.ts'
import { kindDescriptions } from './contract.ts'
import { croissant } from './croissant.ts'
import { dataPackage } from './data-package.ts'
import { jsonDocument, jsonLines } from './json.ts'
import { jsonSchema } from './json-schema.ts'
import { published, schemasOf } from './publish.ts'
import { publishedReference } from './reference.ts'
import { publishedSection, publishedSections } from './sections.ts'
import { sqlite } from './sqlite.ts'
import type { TableFile } from './table-file.ts'

/** A file of the folder `data/`. */
export interface DataFile {
  /** Relative to `data/`: `measurements.csv`. */
  path: string
  /** Its media type. */
  type: string
  /** What it holds, in a sentence. */
  description: string
  content: string
}

const mostAsked: readonly Kind[] = ['measurements', 'findings', 'pathways', 'notes', 'challenges']

/** The kinds in the order in which the documentation lists them: first what a review reports. */
export const publishedKinds: readonly Kind[] = [...mostAsked, ...kinds.filter(kind => !mostAsked.includes(kind))]

const caches = new WeakMap<Corpus, DataFile[]>()

/** Every file of `data/`, the same bytes for the same review. */
export function dataFiles(corpus: Corpus): DataFile[] {
  const known = caches.get(corpus)
  if (known) return known
  const tables = publishedKinds.map(kind => tableFile(corpus, kind))
  const files = [
    ...publishedKinds.filter(kind => kind !== 'references').map(kind => recordsFile(corpus, kind)),
    ...tables.map(({ kind, content, description }) => file(`${kind}.csv`, types.csv, description, content)),
    ...bibliographyFiles(corpus),
    ...otherFiles(corpus),
    ...descriptors(corpus, tables),
    ...schemaFiles(corpus),
  ]
  caches.set(corpus, files)
  return files
}

/** The name of the database, relative to `data/`: `in-situ-atlas.sqlite`. */
export const databaseName = ({ review }: Corpus): string => `${slug(review.name)}.sqlite`

/** All records as one SQLite database, the same bytes for the same review. */
export const database = (corpus: Corpus): Uint8Array =>
  sqlite(
    publishedKinds.map(kind => ({
      name: kind,
      columns: columns(corpus, kind),
      key: keyOf(kind),
      records: published(corpus, kind),
    })),
  )

/** The columns that make a row unique: figures and tables of the article are numbered apart. */
const keyOf = (kind: Kind): string[] => (kind === 'figures' ? ['type', 'id'] : ['id'])

/** The keys of a kind with their types and descriptions. */
export const columns = (corpus: Corpus, kind: Kind): Column[] => columnsOf(schemasOf(corpus)[kind])

const types = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  cslJson: 'application/vnd.citationstyles.csl+json',
  bibtex: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  schema: 'application/schema+json',
  jsonLd: 'application/ld+json',
}

const file = (path: string, type: string, description: string, content: string): DataFile => ({
  path,
  type,
  description,
  content,
})

const recordsFile = (corpus: Corpus, kind: Kind): DataFile =>
  file(`${kind}.json`, types.json, kindDescriptions[kind], jsonLines(published(corpus, kind)))

function tableFile(corpus: Corpus, kind: Kind): TableFile {
  const header = columns(corpus, kind)
  const content = writeCsv(header, published(corpus, kind))
  return {
    kind,
    description: kindDescriptions[kind],
    columns: header,
    key: keyOf(kind),
    content,
    bytes: Buffer.byteLength(content),
    sha256: createHash('sha256').update(content).digest('hex'),
  }
}

function bibliographyFiles(corpus: Corpus): DataFile[] {
  const items = bibliography(corpus)
  return [
    file('references.json', types.cslJson, 'The bibliography as CSL-JSON.', jsonLines(items)),
    file('references.bib', types.bibtex, 'The bibliography as BibTeX.', bibtex(items)),
    file('references.ris', types.ris, 'The bibliography as RIS.', ris(items)),
  ]
}

const otherFiles = (corpus: Corpus): DataFile[] => [
  file(
    'sections.json',
    types.json,
    'The sections, with the works that each cites and the records that it shows.',
    jsonLines(publishedSections(corpus)),
  ),
  file(
    'vocabulary.json',
    types.json,
    'The words that records use: facets with their values, properties, units with their UCUM codes, classes.',
    jsonDocument(corpus.vocabulary),
  ),
]

const descriptors = ({ review }: Corpus, tables: readonly TableFile[]): DataFile[] => [
  file(
    'datapackage.json',
    types.json,
    'The CSV files with their columns, as a Frictionless Data Package.',
    jsonDocument(dataPackage(review, tables)),
  ),
  file(
    'croissant.json',
    types.jsonLd,
    'The same as Croissant metadata (schema.org), for search engines of data.',
    jsonDocument(croissant(review, tables)),
  ),
]

function schemaFiles(corpus: Corpus): DataFile[] {
  const schemas = {
    ...schemasOf(corpus),
    references: publishedReference,
    sections: publishedSection,
  }
  return Object.entries(schemas).map(([name, schema]) => {
    const path = `schema/${name}.json`
    const address = new URL(`data/${path}`, corpus.review.canonical).href
    return file(path, types.schema, `The JSON Schema of \`${name}.json\`.`, jsonDocument(jsonSchema(schema, address)))
  })
}
