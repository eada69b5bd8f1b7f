import { shared } from '../../core/kinds/home.ts'
import { checksAbout, type Judged } from '../../core/sources/asked.ts'
import { standingOf } from '../../core/standing/standing.ts'
import { signWord, sourceWords } from '../../core/standing/words.ts'
import { plainText } from '../../core/words/plain.ts'
import type { CslItem } from '../cite/csl.ts'
import { referenceItem } from '../cite/items.ts'
import type { PageFacts } from './page.ts'

/** The names of CiTO, the Citation Typing Ontology, as a context of JSON-LD has them. */
export const citoContext = { cito: 'http://purl.org/spar/cito/' }

/** As many checks of each sort as programs are told of on a page: all of them stand in the data. */
const mostChecks = 30

/**
 * What the works that were read say of the record of a page: those that agree with it and those that disagree in the terms
 * of CiTO, and of the latter what they say, as one review of the claim. Works that do not mention it are left out. `work`
 * describes a work, or names one that the page describes already.
 */
export function sourcesOf({ corpus, path, own }: PageFacts, work: (item: CslItem) => object): object {
  const found = own && path.startsWith(shared) ? corpus.find(path.slice(shared.length, -1)) : undefined
  if (!own || !found) return {}
  const id = String(found.record.id)
  const judged = checksAbout(corpus, id).filter(({ kind }) => kind === found.kind)
  const agreeing = judged.filter(({ verdict }) => verdict === 'agrees' || verdict === 'confirms').slice(0, mostChecks)
  const differing = judged.filter(({ verdict }) => verdict === 'differs' || verdict === 'refutes').slice(0, mostChecks)
  const worksOf = (some: readonly Judged[]) =>
    [...new Set(some.map(({ check }) => check.ref))].flatMap(ref => {
      const reference = corpus.get('references', ref)
      return reference ? [work(referenceItem(corpus.review, reference))] : []
    })
  if (agreeing.length + differing.length === 0) return {}
  return {
    ...(agreeing.length > 0 && { 'cito:agreesWith': worksOf(agreeing) }),
    ...(differing.length > 0 && {
      'cito:disagreesWith': worksOf(differing),
      review: {
        '@type': 'ClaimReview',
        claimReviewed: own.item.title,
        reviewRating: { '@type': 'Rating', alternateName: signWord(corpus, standingOf(corpus, found.kind, id).is) },
        reviewBody: differing
          .map(one => `Work ${one.check.ref} ${sourceWords(corpus, one)}. ${plainText(corpus, one.check.says)}`)
          .join(' '),
      },
    }),
  }
}
