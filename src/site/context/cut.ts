import { memoise } from '../../core/basics/memoise.ts'
import { facetValues } from '../../core/corpus/related.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { rowsFolder } from '../../core/kinds/home.ts'
import { currentPaths } from '../../core/permalinks/addresses.ts'
import { citedPaths, citePath } from '../../outputs/cite/citables.ts'
import { dataFiles } from '../../outputs/exports/files.ts'
import { listParts } from './lists/pages.ts'
import { pagePaths } from './page-paths.ts'

/** The lists of what stands in the folders of records: a site has each folder of which it has the list. */
const lists = {
  'chart/': 'charts/',
  'fig/': 'figures/',
  'm/': 'materials/',
  'r/': 'explore/',
  'ref/': 'refs/',
  's/': 'contents/',
  'table/': 'figures/',
}

/**
 * Where an address leads that was cut after one of its folders, where no page of its own stands: by the path of the
 * folder, the path of the list of what stands there. These are no addresses to cite: nobody is promised that they stay.
 */
export const cutAddresses = memoise((corpus: Corpus): ReadonlyMap<string, string> => {
  const pages = new Set(pagePaths(corpus))
  const files = [...Array.from(citedPaths(corpus), citePath), ...dataFiles(corpus).map(({ path }) => `data/${path}`)]
  const folders = new Set(
    [
      ...Object.entries(lists).flatMap(([folder, list]) => (pages.has(list) ? [folder] : [])),
      ...[...pages, ...files].flatMap(foldersAbove),
    ].filter(path => !pages.has(path)),
  )
  return new Map([...folders].map(path => [path, listOf(corpus, path, pages)]))
})

/** The folders in which something stands: `a/` and `a/b/` for `a/b/c/` and for `a/b/c.csv`. */
const foldersAbove = (path: string): string[] =>
  [...path.replace(/\/$/, '').matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1))

/** Where the rows of a kind begin; of all kinds, the explorer. */
const listOfRows = (folder: string, pages: ReadonlySet<string>): string =>
  pages.has(`${folder}1/`) ? `${folder}1/` : 'explore/'

/** The list of what stands in a folder: of what is gone, the changes that tell of it. */
function listOf(corpus: Corpus, folder: string, pages: ReadonlySet<string>): string {
  const list = Object.entries(lists).find(([path]) => path === folder)?.[1]
  if (list !== undefined && pages.has(list)) return list
  if (folder.startsWith(rowsFolder)) return listOfRows(folder, pages)
  const [above = '', name = ''] = folder.slice(0, -1).split(/\/(?=[^/]*$)/)
  const facet = corpus.vocabulary.facets.find(({ id }) => `${id}/` === folder)
  if (facet) return facetValues(corpus, facet.id).length > 0 ? `explore/#${facet.id}` : 'changes/'
  const place = `${above}/#${name}`
  if (currentPaths(corpus).has(place) || listParts(corpus).has(`${folder}2/`)) return place
  return pages.has(`${above}/`) ? `${above}/` : 'changes/'
}
