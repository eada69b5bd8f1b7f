import type { Corpus } from '../../core/corpus/types.ts'
import { hasChoices } from '../../outputs/choose/needs.ts'
import { calculatorsOf } from '../../packs/calculators.ts'

/** The pages on which a reader does something with the records, as far as the review has what each needs. */
export function tools(corpus: Corpus): { path: string; label: string }[] {
  const pages = [
    { path: 'explore/', label: 'All records', here: true },
    { path: 'compare/', label: 'Compare', here: hasTwo(corpus) },
    { path: 'calc/', label: 'Calculate', here: calculatorsOf(corpus).length > 0 },
    { path: 'choose/', label: 'Choose a technique', here: hasChoices(corpus) },
    { path: 'pathways/', label: 'Pathways', here: corpus.records.pathways.length > 0 },
    { path: 'materials/', label: 'Materials', here: corpus.records.materials.length > 0 },
  ]
  return pages.filter(({ here }) => here)
}

/** Whether there are two things to compare: materials, or values of a facet. */
export const hasTwo = ({ records, vocabulary }: Corpus): boolean =>
  records.materials.length > 1 || vocabulary.facets.some(({ values }) => values.length > 1)
