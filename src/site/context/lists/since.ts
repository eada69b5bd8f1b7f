import { say } from '../../../core/catalogue/say.ts'
import { wordsFor } from '../../../core/catalogue/words.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import { extremes } from '../../../outputs/since/extremes.ts'
import {
  addedParagraphs,
  listIdsOf,
  mostTold,
  type SincePart,
  setBeside,
  sinceParts,
  sinceTitle,
  toldProblems,
} from '../since.ts'
import { listsWithin, type PageList } from './list.ts'

/** The lists of the page of what later works add. */
export function onSince(corpus: Corpus): PageList[] {
  const { since: t } = wordsFor(corpus.review)
  const title = sinceTitle(corpus)
  const at = { page: 'since/', title }
  const heading = corpus.vocabulary.facets[0]?.plural ?? title
  const parts = { ...at, id: 'parts', heading, of: 'since-parts' as const, items: sinceParts(corpus) }
  return [
    parts,
    ...listsWithin(parts, part => inPart(corpus, part)),
    { ...at, id: 'all-problems', heading: t.problems, of: 'problems', items: toldProblems(corpus) },
    {
      ...at,
      id: 'further-values',
      heading: t.thenAndNow,
      of: 'then-and-now',
      items: extremes(corpus).slice(mostTold.rows),
    },
    { ...at, id: 'pairs', heading: t.beside, of: 'pairs', items: setBeside(corpus) },
    { ...at, id: 'paragraphs', heading: t.inTheText, of: 'paragraphs', items: addedParagraphs(corpus) },
  ]
}

/** The lists of what stands under one heading. */
function inPart(corpus: Corpus, part: SincePart): PageList[] {
  const { since: t } = wordsFor(corpus.review)
  const at = { page: 'since/', title: sinceTitle(corpus) }
  const { works, rest } = part
  const ids = listIdsOf(part)
  const value = part.name || t.generally
  return [
    { ...at, id: ids.works, heading: say(t.worksOf, { value }), of: 'later-works', items: works },
    { ...at, id: ids.findings, heading: say(t.findings, { value }), of: 'findings', items: rest.findings },
    { ...at, id: ids.pathways, heading: say(t.pathwaysOf, { value }), of: 'pathway-lines', items: rest.pathways },
    { ...at, id: ids.quantities, heading: say(t.quantities, { value }), of: 'measurements', items: rest.quantities },
  ]
}
