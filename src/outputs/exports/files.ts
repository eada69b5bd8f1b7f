import { createHash } from 'node:crypto'
import { memoise } from '../../core/basics/memoise.ts'
import { present } from '../../core/basics/present.ts'
import { workOf } from '../../core/basics/work.ts'
import { publishedKinds } from '../../core/corpus/published-kinds.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { writeCsv } from '../../core/csv/write.ts'
import { explored, facetKind, kindOf } from '../../core/kinds/kinds.ts'
import type { Kind } from '../../core/kinds/types.ts'
import { databasePath } from '../../core/permalinks/pages.ts'
import { publicAddress } from '../../core/permalinks/public.ts'
import { citationFormats } from '../cite/formats.ts'
import { jsonDocument, jsonLineParts, jsonLines } from '../render/json.ts'
import { bibliography } from './bibliography.ts'
import { contractCheck, contractChecks } from './checks.ts'
import { type ContractColumn, columnsOf } from './columns.ts'
import { type ContractRecord, contractRecords, schemasOf } from './contract-records.ts'
import { croissant } from './croissant.ts'
import { dataPackage } from './data-package.ts'
import { contractDifference, contractDifferences } from './differences.ts'
import { jsonSchema } from './json-schema.ts'
import { jsonTypes, mediaType } from './media-types.ts'
import { parquet } from './parquet/parquet.ts'
import { contractReference } from './reference.ts'
import { contractSection, contractSections } from './sections.ts'
import { type DatabaseTable, sqlite, writeSqlite } from './sqlite.ts'
import type { FileFacts, ForeignKey, TableFile } from './table-file.ts'

/** A file of the folder `data/`. */
export interface DataFile {
  /** Relative to `data/`: `measurements.csv`. */
  path: string
  /** Its media type. */
  type: string
  /** What it holds, in a sentence. */
  description: string
  /** Its content: the same each time it is asked for, and made each time. */
  make(): string | Uint8Array
  /** The same in pieces, of what may be too large to be held at once. */
  parts?(): Iterable<string>
  /** Writes the same to a path where there is nothing, as it is made. */
  write?(target: string): void
}

/** The kinds in the order in which the documentation lists them: first what a review reports. */
export const contractKinds = (corpus: Corpus): readonly Kind[] => [
  ...new Set<Kind>([...explored, ...publishedKinds(corpus)]),
]

/** Every file of `data/`, the same bytes for the same review. */
export const dataFiles = memoise((corpus: Corpus): readonly DataFile[] => {
  const tables = tablesOf(corpus).map(printedTable)
  return [
    databaseFile(corpus),
    ...contractKinds(corpus)
      .filter(kind => kind !== 'references')
      .map(kind => recordsFile(corpus, kind)),
    ...tables.map(({ name, description, csv }) => file(`${name}.csv`, description, csv.make)),
    ...tables.map(({ name, description, parquet }) => file(`${name}.parquet`, description, parquet.make)),
    ...bibliographyFiles(corpus),
    ...otherFiles(corpus),
    ...descriptors(corpus, () => tables.map(({ described }) => described())),
    ...schemaFiles(corpus),
  ]
})

const databaseFile = (corpus: Corpus): DataFile => ({
  ...file(
    databasePath(corpus).replace(/^data\//, ''),
    'All of them as one SQLite database, with lists as JSON, a table of what cites what, and one that explains every column.',
    () => sqlite(databaseTables(corpus)),
  ),
  write: target => writeSqlite(target, databaseTables(corpus)),
})

const databaseTables = (corpus: Corpus): DatabaseTable[] =>
  tablesOf(corpus).map(table => ({ ...table, records: table.records() }))

/** What is published as a table. */
interface Table {
  name: string
  description: string
  columns: ContractColumn[]
  /** The columns that make a row unique; none where rows may be alike. */
  key: string[]
  foreignKeys: ForeignKey[]
  records(): readonly ContractRecord[]
}

/** Every table: one for each kind of record, all verdicts of the audit, and what disagrees. */
const tablesOf = (corpus: Corpus): Table[] => [
  ...contractKinds(corpus).map(kind => ({
    name: kind,
    description: kindOf(kind).description,
    columns: columns(corpus, kind),
    key: keyOf(kind),
    foreignKeys: foreignKeys(corpus, kind),
    records: () => contractRecords(corpus, kind),
  })),
  {
    name: 'checks',
    description: contractCheck.description ?? '',
    columns: columnsOf(contractCheck),
    key: [],
    foreignKeys: [],
    records: () => contractChecks(corpus),
  },
  {
    name: 'differences',
    description: contractDifference.description ?? '',
    columns: columnsOf(contractDifference),
    key: ['id'],
    foreignKeys: [],
    records: () => contractDifferences(corpus),
  },
]

/** The columns that make a row unique: figures and tables of the article are numbered apart. */
const keyOf = (kind: Kind): string[] => (kind === 'figures' ? ['type', 'id'] : ['id'])

/**
 * The columns of a kind that hold the id of one other record: its material, the facets whose values are records, and those
 * that name a work.
 */
function foreignKeys(corpus: Corpus, kind: Kind): ForeignKey[] {
  const facets = corpus.vocabulary.facets.flatMap(facet => {
    const of = facetKind(facet)
    return of ? [{ column: facet.id, kind: of }] : []
  })
  const held = columns(corpus, kind)
  const names = new Set(held.flatMap(({ name, type }) => (type === 'text' ? name : [])))
  const works = held.flatMap(({ name, type }) => (type === 'reference' ? { column: name, kind: 'references' } : []))
  return [...[{ column: 'material', kind: 'materials' }, ...facets].filter(({ column }) => names.has(column)), ...works]
}

/** The keys of a kind with their types and descriptions. */
export const columns = (corpus: Corpus, kind: Kind): ContractColumn[] => columnsOf(schemasOf(corpus)[kind])

const file = (
  path: string,
  description: string,
  make: () => string | Uint8Array,
  type: string = mediaType(path),
): DataFile => ({ path, type, description, make })

const recordsFile = (corpus: Corpus, kind: Kind): DataFile => ({
  ...file(`${kind}.json`, kindOf(kind).description, () => jsonLines(contractRecords(corpus, kind))),
  parts: () => jsonLineParts(contractRecords(corpus, kind)),
})

/** A table as files, and what is told of each, for which it is made once: of their content nothing is kept. */
function printedTable({ records, ...table }: Table) {
  const csv = told(() => writeCsv(table.columns, records()))
  const columnar = told(() => keptParquet(table.columns, records()))
  const described = (): TableFile => ({ ...table, ...csv.facts(), parquet: columnar.facts() })
  return { ...table, csv, parquet: columnar, described }
}

/** Cells of a table of which the file is kept: to tell whether more are the same would take as long as to write them. */
const mostCells = 500_000

function keptParquet(columns: readonly ContractColumn[], records: readonly ContractRecord[]): Uint8Array {
  const make = () => parquet(columns, records)
  return columns.length * records.length > mostCells ? make() : workOf('parquet', [columns, records], make)
}

/** What makes the content of a file, and its size and hash, which are kept once it is made. */
function told(write: () => string | Uint8Array) {
  let kept: FileFacts | undefined
  const make = () => {
    const content = write()
    kept ??= { bytes: Buffer.byteLength(content), sha256: createHash('sha256').update(content).digest('hex') }
    return content
  }
  const facts = (): FileFacts => {
    if (!kept) make()
    return present(kept, 'facts of a file that was made')
  }
  return { make, facts }
}

const bibliographyFiles = (corpus: Corpus): DataFile[] =>
  citationFormats.map(({ ending, name, type, makeAll }) =>
    file(`references.${ending}`, `The bibliography as ${name}.`, () => makeAll(bibliography(corpus)), type),
  )

const otherFiles = (corpus: Corpus): DataFile[] => [
  file('sections.json', 'The sections, with the works that each cites and the records that it shows.', () =>
    jsonLines(contractSections(corpus)),
  ),
  file('checks.json', contractCheck.description ?? '', () => jsonLines(contractChecks(corpus))),
  file('differences.json', contractDifference.description ?? '', () => jsonLines(contractDifferences(corpus))),
  file(
    'vocabulary.json',
    'The words that records use: facets with their values, properties, units with their UCUM codes, classes.',
    () => jsonDocument(corpus.vocabulary),
  ),
]

const descriptors = ({ review }: Corpus, tables: () => readonly TableFile[]): DataFile[] => [
  file('datapackage.json', 'The CSV files with their columns, as a Frictionless Data Package.', () =>
    jsonDocument(dataPackage(review, tables())),
  ),
  file(
    'croissant.json',
    'The same as Croissant metadata (schema.org), for search engines of data.',
    () => jsonDocument(croissant(review, tables())),
    jsonTypes.linkedData,
  ),
]

function schemaFiles(corpus: Corpus): DataFile[] {
  const schemas = {
    ...Object.fromEntries(publishedKinds(corpus).map(kind => [kind, schemasOf(corpus)[kind]])),
    references: contractReference,
    sections: contractSection,
    checks: contractCheck,
    differences: contractDifference,
  }
  return Object.entries(schemas).map(([name, schema]) => {
    const path = `schema/${name}.json`
    const address = publicAddress(corpus.review, `data/${path}`)
    return file(
      path,
      `The JSON Schema of \`${name}.json\`.`,
      () => jsonDocument(jsonSchema(schema, address)),
      jsonTypes.schema,
    )
  })
}
