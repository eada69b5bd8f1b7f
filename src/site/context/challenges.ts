import { capital } from '../../core/basics/letters.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import { facetCounts } from '../../core/corpus/related.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Challenge } from '../../core/kinds/challenge.ts'
import { plainText } from '../../core/words/plain.ts'

/** Open problems that have a value of a facet in common, or none. */
export interface ChallengeGroup {
  id: string
  name: string
  challenges: Challenge[]
}

/** The open problems by their value of the first facet, in the order of the vocabulary, then those without one. */
export function challengeGroups(corpus: Corpus): ChallengeGroup[] {
  const [facet] = corpus.vocabulary.facets
  const used = facet ? facetCounts(corpus, facet.id) : new Map<string, number>()
  const values = facet?.values.flatMap(({ id }) => (used.has(id) ? id : [])) ?? []
  // A problem has one place on the page, with its address: that of the value which is named first.
  const placeOf = (challenge: Challenge) => (facet && corpus.facetsOf(challenge)[facet.id]?.[0]) ?? null
  return [...values, null]
    .map(value => ({
      id: value ?? 'general',
      name:
        value && facet
          ? capital(plainText(corpus, corpus.facetValue(facet.id, value).name))
          : wordsFor(corpus.review).named.inGeneral,
      challenges: corpus.records.challenges.filter(challenge => placeOf(challenge) === value),
    }))
    .filter(({ challenges }) => challenges.length > 0)
}
