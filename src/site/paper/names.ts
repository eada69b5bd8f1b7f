import { dayText } from '../../core/catalogue/dates.ts'
import { say } from '../../core/catalogue/say.ts'
import type { Words } from '../../core/catalogue/words.ts'
import { recordOf, sectionOf } from '../../core/corpus/needed.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Html } from '../../core/html/html.ts'
import { sectionPath } from '../../core/permalinks/path.ts'
import { ownTitle } from '../../core/words/review-names.ts'
import { sectionName } from '../../core/words/section-names.ts'
import { citableFor } from '../../outputs/cite/citables.ts'
import { citationHtml } from '../context/corpus.ts'

/** What a paper is called, and what its title page says of it. */
export interface PaperNames {
  /** What it is a part of, or the name of the review. */
  series: string
  title: string
  /** Sentences of the review's inline notation; none where nothing sums it up. */
  abstract: string[]
  /** "3.2.1, 27 November 2026". */
  edition: string
  citation: Html
  /** Its address within the site. */
  path: string
}

/** The names of the paper with the whole review, or with one section and those below it. */
export function paperNames(corpus: Corpus, t: Words, section: string | null): PaperNames {
  const { review } = corpus
  const path = section === null ? '' : sectionPath(section)
  const own = section === null ? null : sectionOf(corpus, section)
  return {
    series: own ? say(t.paper.sectionOf, { section: sectionName(corpus, own.number), name: review.name }) : review.name,
    title: own ? own.title : ownTitle(review),
    abstract: own
      ? own.findings.map(id => recordOf(corpus, 'findings', id).statement)
      : [review.abstract ?? review.intro],
    edition: say(t.paper.editionOf, { version: review.version, date: dayText(t, review.date) }),
    citation: citationHtml('apa', citableFor(corpus, path).item, t.language),
    path,
  }
}
