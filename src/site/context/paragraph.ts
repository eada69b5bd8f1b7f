import type { Corpus } from '../../core/corpus/types.ts'
import { sectionPath } from '../../core/permalinks/path.ts'
import { lostAt } from '../../core/permalinks/standing.ts'
import { lastWords } from './past.ts'

/** The id of a paragraph on a page: where many sections share a page, it names the section too. */
export const paragraphId = (page: string, section: string, anchor: string): string =>
  page === sectionPath(section) ? anchor : `s${section}-${anchor}`

/** A paragraph that is lost, at the one where a reader finds what became of it. */
export interface LostHere {
  number: string
  anchor: string
  edition: string | null
  fate: 'joined' | 'moved' | 'gone'
  /** Where it stands now, if it has moved. */
  to: string | null
  /** Where its last words stand, or what changed. */
  words: string
}

/** The lost paragraphs that are told of at a paragraph. */
export const lostHere = (corpus: Corpus, section: string, anchor: string): LostHere[] =>
  lostAt(corpus, section, anchor).map(({ anchor: lost, to, edition }) => ({
    number: lost.slice(1),
    anchor: lost,
    edition,
    fate: to === null ? 'gone' : to === `${sectionPath(section)}#${anchor}` ? 'joined' : 'moved',
    to,
    words: lastWords(corpus, `${sectionPath(section)}#${lost}`)?.path ?? 'changes/',
  }))
