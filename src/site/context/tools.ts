import { wordsFor } from '../../core/catalogue/words.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { hasChoices } from '../../outputs/choose/needs.ts'
import { calculatorsOf } from '../../packs/calculators.ts'

/** The pages on which a reader does something with the records, as far as the review has what each needs. */
export function tools(corpus: Corpus): { path: string; label: string }[] {
  const { navigation: t } = wordsFor(corpus.review)
  const pages = [
    { path: 'explore/', label: t.allRecords, here: true },
    { path: 'compare/', label: t.compare, here: hasTwo(corpus) },
    { path: 'calc/', label: t.calculate, here: calculatorsOf(corpus).length > 0 },
    { path: 'choose/', label: t.chooseATechnique, here: hasChoices(corpus) },
    { path: 'pathways/', label: t.pathways, here: corpus.records.pathways.length > 0 },
    { path: 'materials/', label: t.materials, here: corpus.records.materials.length > 0 },
  ]
  return pages.filter(({ here }) => here)
}

/** Whether there are two things to compare: materials, or values of a facet. */
export const hasTwo = ({ records, vocabulary }: Corpus): boolean =>
  records.materials.length > 1 || vocabulary.facets.some(({ values }) => values.length > 1)
