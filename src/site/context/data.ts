import type { Corpus } from '../../core/corpus/types.ts'
import type { Kind } from '../../core/kinds/types.ts'
import { databasePath } from '../../core/permalinks/pages.ts'
import { contractKinds, type DataFile, dataFiles } from '../../outputs/exports/files.ts'

/** The tables as Parquet. */
export const parquetFiles = (corpus: Corpus): DataFile[] =>
  dataFiles(corpus).filter(({ path }) => path.endsWith('.parquet'))

/** The files of the records of a kind: as a table, and as JSON. */
export const filesOfKind = (kind: Kind): string[] => [`${kind}.csv`, `${kind}.json`]

/** The files of data that are no kind's own: the database, the bibliography and so on, without schemas and Parquet. */
export function otherDataFiles(corpus: Corpus): DataFile[] {
  const own = new Set([...contractKinds(corpus).flatMap(filesOfKind), ...parquetFiles(corpus).map(({ path }) => path)])
  return dataFiles(corpus).filter(({ path }) => !path.startsWith('schema/') && !own.has(path))
}

/** A number of bytes in print: `12 kB`. */
export const sizeText = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1000))} kB`

/** The name of the file of the database. */
export const databaseName = (corpus: Corpus): string => databasePath(corpus).replace(/^data\//, '')

/** The property that most measurements are of, for examples; empty where there is no measurement. */
export function commonProperty({ records }: Pick<Corpus, 'records'>): string {
  const counts = Map.groupBy(records.measurements, ({ property }) => property)
  const [first] = [...counts].toSorted(([, a], [, b]) => b.length - a.length)
  return first?.[0] ?? ''
}
