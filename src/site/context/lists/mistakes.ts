import { say } from '../../../core/catalogue/say.ts'
import { wordsFor } from '../../../core/catalogue/words.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import { correctedOf, disputedNotes, refutedOf } from '../mistakes.ts'
import type { PageList } from './list.ts'

/** The lists of the page of what we got wrong. */
export function onMistakes(corpus: Corpus): PageList[] {
  const { mistakesPage: t } = wordsFor(corpus.review)
  const at = { page: 'mistakes/', title: t.whatWeGotWrong }
  const [refuted, corrected, disputed] = [refutedOf(corpus), correctedOf(corpus), disputedNotes(corpus)]
  const counted = (words: string, { length: n }: readonly unknown[]) => say(words, { n })
  return [
    { ...at, id: 'all-refuted', heading: counted(t.refutedByACitedWork, refuted), of: 'refuted', items: refuted },
    { ...at, id: 'all-corrected', heading: counted(t.corrected, corrected), of: 'corrected', items: corrected },
    {
      ...at,
      id: 'all-disputed',
      heading: counted(t.stillStandingThoughACited, disputed),
      of: 'disputed',
      items: disputed,
    },
  ]
}
