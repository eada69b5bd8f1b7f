import { memoise } from '../../core/basics/memoise.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { currentPaths } from '../../core/permalinks/addresses.ts'
import { pageOf } from '../../core/permalinks/departures.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { rowParts } from '../../core/permalinks/rows.ts'
import { departures } from '../../core/permalinks/standing.ts'
import { pairsOf } from '../../outputs/compare/pairs.ts'
import { datasetOf } from '../../outputs/explore/dataset.ts'
import { pastPath, pasts } from '../../outputs/wordings/past.ts'
import { listParts } from './lists/pages.ts'

/**
 * The paths of all pages that show something: those of the ledger, those that tools make,
 * parts of long lists and of those of rows, and those of earlier wordings.
 */
export const pagePaths = memoise((corpus: Corpus): readonly string[] => {
  const published = [...currentPaths(corpus), ...departures(corpus).keys()].map(pageOf)
  const data = datasetOf(corpus)
  const tools = [
    ...pairsOf(data).map(({ slug }) => `compare/${slug}/`),
    ...data.rows.map(({ section }) => `explore/${section}/`),
    ...corpus.records.charts.map(({ id }) => `${recordPath('charts', id)}embed/`),
  ]
  const parts = [...listParts(corpus).keys(), ...rowParts(corpus).keys()]
  const past = [...pasts(corpus).keys()].map(pastPath)
  return [...new Set([...published, ...tools, ...parts, ...past])].filter(path => path === '' || path.endsWith('/'))
})
