import { say } from '../../../core/catalogue/say.ts'
import { wordsFor } from '../../../core/catalogue/words.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import { extremes } from '../../../outputs/since/extremes.ts'
import { addedParagraphs, mostTold, type SincePart, setBeside, sinceParts, sinceTitle, toldProblems } from '../since.ts'
import { listsWithin, type PageList } from './list.ts'

/** The lists of the page of what later works add. */
export function onSince(corpus: Corpus): PageList[] {
  const { since: t } = wordsFor(corpus.review)
  const at = { page: 'since/', title: sinceTitle(corpus) }
  const parts = sinceParts(corpus)
  const within = (part: SincePart) => inPart(corpus, part)
  const further = {
    ...at,
    id: 'further',
    heading: t.further,
    of: 'since-parts' as const,
    items: parts.slice(mostTold.parts),
  }
  return [
    ...parts.slice(0, mostTold.parts).flatMap(within),
    further,
    ...listsWithin(further, within),
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
function inPart(corpus: Corpus, { id, name, works, rest }: SincePart): PageList[] {
  const { since: t } = wordsFor(corpus.review)
  const at = { page: 'since/', title: sinceTitle(corpus) }
  const value = name || t.generally
  return [
    { ...at, id: `works-${id}`, heading: say(t.worksOf, { value }), of: 'later-works', items: works },
    { ...at, id: `findings-${id}`, heading: say(t.findings, { value }), of: 'findings', items: rest.findings },
    { ...at, id: `pathways-${id}`, heading: say(t.pathwaysOf, { value }), of: 'pathway-lines', items: rest.pathways },
    { ...at, id: `q-${id}`, heading: say(t.quantities, { value }), of: 'measurements', items: rest.quantities },
  ]
}
