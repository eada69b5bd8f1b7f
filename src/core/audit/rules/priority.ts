import { capital } from '../../basics/letters.ts'
import { say, sayFor } from '../../catalogue/say.ts'
import type { Corpus } from '../../corpus/types.ts'
import type { Finding } from '../../kinds/finding.ts'
import { sameValues } from '../../query/facets.ts'
import { plainText } from '../../words/plain.ts'
import { tellingOf } from '../telling.ts'
import { type EngineRule, type Judgement, judged } from '../types.ts'

/** Words by which something is said to have been done for the first time; those of a first step or cycle are none. */
const claims =
  /\bfirst to\b|\b(?:made|reported|did|gave|presented) the first\b|^the first\b[^.]*\b(?:was|were) (?:done|made|created|built|reported|presented|assembled)\b/i

/** A work with its year. */
interface Dated {
  id: number
  year: number
}

const dated = (corpus: Corpus, works: readonly number[]): Dated[] =>
  works.flatMap(id => {
    const year = corpus.get('references', id)?.year
    return year ? [{ id, year }] : []
  })

/** Whether two findings are of one way to look, and nothing else tells them apart: no facet, and no material. */
function sameKind(corpus: Corpus, claim: Finding, other: Finding): boolean {
  const [one, two] = [corpus.facetsOf(claim), corpus.facetsOf(other)]
  const { facets } = corpus.vocabulary
  const way = facets.filter(({ records }) => records !== null)
  const oneWay = way.some(({ id }) => one[id]?.some(value => two[id]?.includes(value)))
  const alike = facets.every(({ id }) => !one[id]?.length || !two[id]?.length || sameValues(one[id], two[id]))
  const sameMaterial = claim.materials.length === 0 || claim.materials.some(id => other.materials.includes(id))
  return oneWay && alike && sameMaterial
}

function judge(corpus: Corpus, claim: Finding): Judgement[] {
  if (!claims.test(plainText(corpus, claim.statement))) return []
  const own = dated(corpus, claim.refs)
  const first = Math.min(...own.map(({ year }) => year))
  const like = corpus.records.findings.filter(other => other !== claim && sameKind(corpus, claim, other))
  const cited = new Set(like.flatMap(({ refs }) => refs).filter(id => !claim.refs.includes(id)))
  const others = dated(corpus, [...cited]).sort((a, b) => a.year - b.year || a.id - b.id)
  if (own.length === 0 || others.length === 0) return []
  const older = others.filter(({ year }) => year < first)
  const { words, works } = tellingOf(corpus)
  const { priority: t } = words.judgements
  if (older.length === 0) return [judged('findings', claim, 'consistent', say(t.noneOlder, { year: first }))]
  const years = [...new Set(older.map(({ year }) => year))].join(', ')
  return [
    judged(
      'findings',
      claim,
      'open',
      sayFor(words, t.older, older.length, {
        year: first,
        works: capital(works(older.map(({ id }) => id))),
        years,
      }),
      {
        of: 'wording',
        assumption: words.rules.priority.assumes,
        likely: t.narrower,
      },
    ),
  ]
}

/**
 * Holds each claim to have been the first against the years of the other works that a review cites for the same. It
 * assumes that those works did the same, and so never convicts; where no other work is cited for it, it says nothing.
 */
export const priority: EngineRule = {
  id: 'priority',
  topic: 'bibliography',
  judge: corpus => corpus.records.findings.flatMap(finding => judge(corpus, finding)),
}
