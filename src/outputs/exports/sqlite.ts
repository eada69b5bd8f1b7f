import { closeSync, openSync, writeSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { wordsOf } from '../../core/catalogue/words.ts'
import { type ContractColumn, distinctNames, tableValue } from './columns.ts'
import type { ContractRecord } from './contract-records.ts'
import type { ForeignKey } from './table-file.ts'

/** A kind of record as a table of the database. */
export interface DatabaseTable {
  name: string
  columns: ContractColumn[]
  /** The columns that make a row unique; none where rows may be alike. */
  key: string[]
  foreignKeys: ForeignKey[]
  records: readonly ContractRecord[]
}

/** What a column holds, as the contract says it: in English, as all that it says. */
const holds = wordsOf('en').columnTable.types

const types: Partial<Record<ContractColumn['type'], string>> = {
  number: 'REAL',
  integer: 'INTEGER',
  boolean: 'INTEGER',
  uncertainty: 'NUMERIC',
}

/**
 * Records as one SQLite database: a table a kind, lists and mappings as JSON, truth as 0 and 1. `citations` has a row a
 * work that a record names, and `columns` says what every column means. Columns that hold the id of another record are
 * foreign keys. `works` is `references` under a name that SQL has no other use for. Throws where a key leads nowhere.
 */
export function sqlite(tables: readonly DatabaseTable[]): Uint8Array {
  const database = new DatabaseSync(':memory:')
  try {
    enter(database, tables)
    return database.serialize()
  } finally {
    database.close()
  }
}

/** The same bytes as a new file, which are never all held. */
export function writeSqlite(path: string, tables: readonly DatabaseTable[]): void {
  const database = new DatabaseSync(path)
  try {
    // Nobody has use for a part of it; 64 MB of it are held.
    for (const pragma of ['journal_mode = OFF', 'synchronous = OFF', 'locking_mode = EXCLUSIVE', 'cache_size = -65536'])
      database.exec(`PRAGMA ${pragma}`)
    enter(database, tables)
  } finally {
    database.close()
  }
  forgetMaker(path)
}

/** What the head of a file tells of its making, and a database in memory does not: how often it was changed, by which SQLite. */
const making = [
  { at: 24, length: 4 },
  { at: 92, length: 8 },
]

function forgetMaker(path: string): void {
  const file = openSync(path, 'r+')
  try {
    for (const { at, length } of making) writeSync(file, new Uint8Array(length), 0, length, at)
  } finally {
    closeSync(file)
  }
}

function enter(database: DatabaseSync, tables: readonly DatabaseTable[]): void {
  database.exec('BEGIN')
  const all = [...tables, citations(tables), dictionary(tables)]
  // A key may lead to a table that comes later.
  for (const table of all) create(database, table)
  for (const table of all) fill(database, table)
  database.exec('CREATE VIEW works AS SELECT * FROM "references"')
  database.exec('COMMIT')
}

function create(database: DatabaseSync, { name, columns, key, foreignKeys }: DatabaseTable): void {
  const names = distinctNames(columns)
  const definitions = [
    ...columns.map(({ type }, index) => `${quoted(names[index] ?? '')} ${types[type] ?? 'TEXT'}`),
    ...(key.length > 0 ? [`PRIMARY KEY (${key.map(quoted).join(', ')})`] : []),
    ...foreignKeys.map(
      ({ column, kind }) =>
        `FOREIGN KEY (${quoted(column)}) REFERENCES ${quoted(kind)} ("id") DEFERRABLE INITIALLY DEFERRED`,
    ),
  ]
  database.exec(`CREATE TABLE ${quoted(name)} (${definitions.join(', ')})`)
}

function fill(database: DatabaseSync, { name, columns, records }: DatabaseTable): void {
  const insert = database.prepare(`INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`)
  for (const record of records) insert.run(...columns.map(column => stored(tableValue(column, record[column.name]))))
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

function stored(value: unknown): string | number | null {
  if (value === null) return null
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value)
}

const column = (name: string, description: string): ContractColumn => ({
  name,
  type: 'text',
  description,
  values: null,
  nullable: false,
})

const citations = (tables: readonly DatabaseTable[]): DatabaseTable => ({
  name: 'citations',
  columns: [
    column('kind', 'The table of the record.'),
    column('id', 'The id of the record there; of a figure, its type and its number.'),
    column('reference', 'The id of the work in `references`.'),
  ],
  key: ['kind', 'id', 'reference'],
  foreignKeys: [{ column: 'reference', kind: 'references' }],
  records: tables.flatMap(({ name, key, records }) =>
    records.flatMap(record => {
      const refs = Array.isArray(record['refs']) ? [...new Set(record['refs'] as number[])] : []
      const id = key.map(part => record[part]).join('-')
      return refs.map(number => ({ kind: name, id, reference: `ref-${number}` }))
    }),
  ),
})

const dictionary = (tables: readonly DatabaseTable[]): DatabaseTable => ({
  name: 'columns',
  columns: [
    column('table', 'The table.'),
    column('column', 'The column.'),
    column('type', 'What it holds.'),
    column('description', 'What it means.'),
  ],
  key: ['table', 'column'],
  foreignKeys: [],
  records: tables.flatMap(({ name, columns }) => {
    const names = distinctNames(columns)
    return columns.map((column, index) => ({
      table: name,
      column: names[index],
      type: holds[column.type],
      description:
        names[index] === column.name
          ? column.description
          : `${column.description} Elsewhere its name is \`${column.name}\`.`,
    }))
  }),
})
