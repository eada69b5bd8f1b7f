import type { Corpus } from '../../core/corpus/types.ts'
import { feedOf } from '../../outputs/exports/feed.ts'
import { dataFiles } from '../../outputs/exports/files.ts'
import { searchFiles } from '../context/search.ts'
import { assetFiles } from './assets.ts'
import { citationFiles } from './citations.ts'
import { file, type SiteFile } from './file.ts'
import { hostFiles } from './host.ts'
import {
  filesOfCharts,
  filesOfChoices,
  filesOfComparisons,
  filesOfDrawings,
  filesOfPathways,
  filesOfPictures,
} from './records.ts'

/** The files of a site but its data, by what they are for. A new file is an entry in one of these lists. */
const lists: readonly ((corpus: Corpus) => Iterable<SiteFile>)[] = [
  assetFiles,
  corpus => [{ path: 'changes/feed.xml', type: 'application/atom+xml; charset=utf-8', make: () => feedOf(corpus) }],
  filesOfCharts,
  filesOfPathways,
  filesOfDrawings,
  filesOfPictures,
  filesOfComparisons,
  filesOfChoices,
  citationFiles,
  hostFiles,
  corpus => [...searchFiles(corpus)].map(([name, text]) => file(`assets/${name}`, () => text)),
]

/**
 * All files of a site that are not its pages. Each is made when it is asked for: a build writes every one, development
 * serves the one that a browser wants. The list of the search's files comes last, since it takes the longest to tell.
 */
export function* files(corpus: Corpus): Generator<SiteFile> {
  for (const data of dataFiles(corpus)) yield { ...data, path: `data/${data.path}` }
  yield* otherFiles(corpus)
}

/** All of them but those in `data/`. */
export function* otherFiles(corpus: Corpus): Generator<SiteFile> {
  for (const list of lists) yield* list(corpus)
}
