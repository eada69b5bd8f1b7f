import type { Corpus, Problem } from '../../core/corpus/types.ts'
import { currentAddresses } from '../../core/permalinks/addresses.ts'
import { missingPage } from '../../core/permalinks/href.ts'
import { parents } from '../../core/permalinks/parents.ts'
import { departures } from '../../core/permalinks/standing.ts'
import { pairsOf } from '../../outputs/compare/pairs.ts'
import { datasetOf } from '../../outputs/explore/dataset.ts'
import { files } from './index.ts'

/**
 * Whether what a review brings under this name stands instead of the site's own: its icon, its scripts and style sheets
 * may be another's. Nobody would look for data or a page of the site in a file that no record has a say in.
 */
export const mayBeReplaced = (path: string): boolean => path.startsWith('assets/')

/** The files of `public/`, by their paths there, that stand where the site has a page or a file of its own. */
export function takenPaths(corpus: Corpus, brought: readonly string[]): Problem[] {
  if (brought.length === 0) return []
  const own = new Set([...pageFiles(corpus), ...[...files(corpus)].map(({ path }) => path)])
  return brought.filter(path => own.has(path) && !mayBeReplaced(path)).map(taken)
}

/** What is wrong with one of them. */
export const taken = (path: string): Problem => ({
  code: 'file/taken',
  file: `public/${path}`,
  line: 1,
  column: 1,
  message: `The site makes \`${path}\` itself, of what the review holds.`,
  hint: 'Give this file another name. Only what lies in `public/assets/` may take the place of a file of the site.',
  follows: null,
})

/** The files of all pages. */
export function pageFiles(corpus: Corpus): string[] {
  const published = [...currentAddresses(corpus).keys(), ...departures(corpus).keys()].map(path =>
    path.replace(/#.*/, ''),
  )
  const data = datasetOf(corpus)
  const tools = [
    ...pairsOf(data).map(({ slug }) => `compare/${slug}/`),
    ...data.rows.map(({ section }) => `explore/${section}/`),
  ]
  const pages = [...published, ...tools, ...parents(corpus).keys()].filter(path => path === '' || path.endsWith('/'))
  return [...new Set(pages.map(path => `${path}index.html`)), missingPage]
}
