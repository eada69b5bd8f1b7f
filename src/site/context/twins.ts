import { memoise } from '../../core/basics/memoise.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { currentPaths } from '../../core/permalinks/addresses.ts'
import { pageOf } from '../../core/permalinks/departures.ts'
import { sectionPath } from '../../core/permalinks/path.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { departures } from '../../core/permalinks/standing.ts'

/** The name of a page in Markdown, in the folder of the page. */
export const twinName = 'index.md'

/** The list of the pages in Markdown, for programs that read a site so. */
export const twinList = 'llms.txt'

/** All sections in Markdown in one file, where it is not too large for programs that take it whole. */
export const twinWhole = 'llms-full.txt'

/** Pages that list what has no page of its own, or many small ones. */
const lists = ['refs/', 'glossary/', 'notes/', 'pathways/', 'challenges/']

/**
 * The paths of the pages that stand in Markdown beside themselves as well: sections, pages of the review, charts, materials, techniques and
 * lists. A record stands in those of its section, a work in the list of works.
 */
export const twinPaths = memoise((corpus: Corpus): ReadonlySet<string> => {
  const { texts, records } = corpus
  const wanted = [
    ...texts.map(({ number }) => sectionPath(number)),
    ...records.charts.map(({ id }) => recordPath('charts', id)),
    ...records.materials.map(({ id }) => recordPath('materials', id)),
    ...records.techniques.map(({ id }) => recordPath('techniques', id, corpus)),
    ...lists,
  ]
  const gone = new Set([...departures(corpus).keys()].filter(path => !path.includes('#')).map(pageOf))
  // None of them is made by a tool, or is a part of a list: to tell all pages takes a second.
  const pages = new Set([...currentPaths(corpus)].map(pageOf).filter(path => !gone.has(path)))
  return new Set(wanted.filter(path => pages.has(path)))
})

/** The files that these pages are in Markdown, the list of them, and all sections in one. */
export const twinFiles = (corpus: Corpus): string[] => [
  ...[...twinPaths(corpus)].map(path => path + twinName),
  twinList,
  twinWhole,
]
