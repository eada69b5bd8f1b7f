import { rulesOf } from '../audit/index.ts'
import { listed, say, sayFor } from '../catalogue/say.ts'
import { inSentence } from '../catalogue/sentence.ts'
import { type Words, wordsFor } from '../catalogue/words.ts'
import { recordOf } from '../corpus/needed.ts'
import type { Corpus } from '../corpus/types.ts'
import type { SourceCheck } from '../kinds/source-check.ts'
import { type Aspect, conditionMeant } from '../schema/aspect.ts'
import type { StandingName } from '../schema/standing.ts'
import { checksAbout, type Judged } from '../sources/asked.ts'
import { foundIn } from '../sources/verdict.ts'
import { formatQuantity } from '../units/index.ts'
import { conditionText } from '../words/conditions.ts'
import { plainText } from '../words/plain.ts'
import { type Some, someOf } from '../words/some.ts'
import { isInDoubt, standingSigns } from './signs.ts'
import { type Ground, type Settlement, type Standing, standingOf } from './standing.ts'

/** What a source check comes to, with how deep the work was read: `agrees, abstract`. */
export function verdictWords({ review }: Pick<Corpus, 'review'>, { verdict, check }: Judged): string {
  const t = wordsFor(review)
  return `${t.sourceVerdicts[verdict]}, ${t.depths[check.read]}`
}

/** More works than these are counted and not numbered. */
const mostNumbered = 4

/**
 * What sources make of a note, in a few words: `confirmed by its source`; where works cover only a part of it, which:
 * `confirmed for 87; 88 not read`.
 */
export function settledText(
  words: Words,
  { is, bearing, bearingInPart, refuting, silent, unread }: Settlement,
): string {
  const { settled: t } = words
  const agreeing = bearing.length + bearingInPart.length
  const isWhole = silent.length + unread.length + bearingInPart.length === 0
  if (is === 'confirmed') return sayFor(words, t.confirmed, agreeing)
  if (is === 'refuted' && isWhole) return sayFor(words, t.refuted, refuting.length)
  const told = (text: string, works: readonly number[]) =>
    works.length > 0 ? say(text, { works: list(words, works) }) : null
  return [
    told(t.refutedBy, refuting),
    told(t.confirmedFor, bearing),
    told(t.confirmedInPartFor, bearingInPart),
    told(t.notSettledBy, silent),
    told(t.notRead, unread),
  ]
    .filter(part => part !== null)
    .join('; ')
}

const list = (words: Words, works: readonly number[]): string =>
  works.length > mostNumbered ? say(words.settled.otherWorks, { n: works.length }) : listed(words, works.map(String))

/** What a work gives in place of a printed quantity, with its circumstances; null where it gives none. */
export function foundText(corpus: Corpus, check: SourceCheck): string | null {
  const found = foundIn(check)
  if (found === null) return null
  const quantity = formatQuantity(found, corpus.unit(found.unit))
  return [quantity, ...check.conditions.map(condition => conditionText(corpus, condition))].join(', ')
}

/** What a work says of a record, in few words: `differs: 540 °C (abstract)`, `says nothing (full text)`. */
export function sourceWords(corpus: Corpus, { verdict, check }: Judged): string {
  const found = verdict === 'says-nothing' ? null : foundText(corpus, check)
  const t = wordsFor(corpus.review)
  const told = t.sourceVerdicts[verdict]
  return `${told}${found === null ? '' : `: ${found}`} (${t.depths[check.read]})`
}

/** One ground in plain words: `Work 81 gives 374 mA h g⁻¹, 120 cycles (abstract)`. Notes and rules go by their titles. */
export function groundText(corpus: Corpus, id: string, ground: Ground): string {
  const { grounds: t, depths, changed } = wordsFor(corpus.review)
  switch (ground.by) {
    case 'audit':
      return rulesOf(corpus).find(rule => rule.id === ground.id)?.title ?? ground.id
    case 'note':
      return recordOf(corpus, 'notes', ground.id).title
    case 'work':
      return say(t.changed, {
        work: ground.id,
        how: changed[corpus.get('references', ground.id)?.status?.is ?? 'changed'],
      })
    case 'source': {
      const judged = checksAbout(corpus, id).find(({ check }) => check.id === ground.id)
      if (!judged) return ground.id
      const { check } = judged
      const found = foundText(corpus, check)
      return found === null ? check.says : say(t.gives, { work: check.ref, found, depth: depths[check.read] })
    }
  }
}

/** More grounds than these are counted where no list has room, as behind a sign. */
const mostTold = 6

/** As many grounds as a sign tells. */
export const toldOf = (corpus: Pick<Corpus, 'review'>, grounds: readonly Ground[]): Some<Ground> =>
  someOf(corpus, grounds, mostTold)

/** The word for a standing; what was not checked is as it is printed, where there is an article that prints it. */
export function signWord({ review }: Pick<Corpus, 'review'>, is: StandingName): string {
  const { signs, standing } = wordsFor(review)
  return is === 'unchecked' ? signs.unchecked : standing[is]
}

/** How a record stands in a few words: `contradicted: number of cycles`, `supported`. The part is told where it is no value. */
export function standingWords(corpus: Corpus, { is, of, addition }: Standing): string {
  const word = signWord(corpus, is)
  if (is === 'unchecked' && addition) return wordsFor(corpus.review).addition.unchecked
  if (is === 'noted' || is === 'unchecked' || is === 'supported' || of === 'value' || of === 'wording') return word
  const condition = conditionMeant(of)
  const part =
    condition === null ? partText(corpus, of, is) : inSentence(corpus.review, corpus.property(condition).name)
  return `${word}: ${part ?? of}`
}

/** What is the matter with a part of a record that is no condition of it, in plain words; null where nothing is said of it. */
function partText({ review }: Corpus, of: Aspect, is: 'contradicted' | 'open'): string | null {
  const { wrongParts, doubtfulParts } = wordsFor(review)
  const parts = is === 'contradicted' ? wrongParts : doubtfulParts
  return of === 'unit' || of === 'formula' || of === 'pair' ? parts[of] : null
}

/** What puts a record in doubt, in plain words, a part for each ground that is as bad as the worst, as far as a sign tells them; nothing where nothing does. */
export function doubts(corpus: Corpus, id: string, standing: Standing): string[] {
  if (!isInDoubt(standing)) return []
  const { shown, more } = toldOf(
    corpus,
    standing.grounds.filter(({ is }) => is === standing.is),
  )
  return [
    ...shown.map(ground => plainText(corpus, groundText(corpus, id, ground))),
    ...(more === null ? [] : [more]),
  ].map(text => text.replace(/[.。]$/, ''))
}

/**
 * Text in the inline notation as plain text in which a quantity that is in doubt has its sign behind it, for where no
 * link can stand: `a high capacity, 374 mA h g⁻¹ ✗`.
 */
export const signedText = (corpus: Corpus, text: string): string =>
  plainText(corpus, text, ({ id }) => {
    const standing = standingOf(corpus, 'measurements', id)
    return isInDoubt(standing) ? `\u00a0${standingSigns[standing.is].sign}` : ''
  })
