import { wordsFor } from '../../core/catalogue/words.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { differences } from '../../outputs/differences/difference.ts'

/** The pages that tell how far a review can be trusted, as far as there is something on each. */
export function checkingPages(corpus: Corpus): { path: string; label: string }[] {
  const { records } = corpus
  const { navigation: t } = wordsFor(corpus.review)
  const pages = [
    { path: 'notes/', label: t.editorialNotes, here: records.notes.length > 0 },
    { path: 'audit/', label: t.audit, here: true },
    { path: 'sources/', label: t.sources, here: records['source-checks'].length > 0 },
    { path: 'differences/', label: t.differences, here: differences(corpus).length > 0 },
    { path: 'mistakes/', label: t.mistakes, here: hasMistakes(corpus) },
  ]
  return pages.filter(({ here }) => here)
}

const hasMistakes = ({ publication: { redirects } }: Corpus): boolean =>
  redirects.corrected.length > 0 || redirects.withdrawn.some(({ refuted }) => refuted.length > 0)
