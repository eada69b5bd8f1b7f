import { rulesOf } from '../audit/index.ts'
import { lower } from '../basics/letters.ts'
import { wordsFor } from '../catalogue/words.ts'
import { recordOf } from '../corpus/needed.ts'
import type { Corpus } from '../corpus/types.ts'
import { joined } from '../corpus/words.ts'
import type { SourceCheck } from '../kinds/source-check.ts'
import { type Aspect, conditionMeant } from '../schema/aspect.ts'
import type { StandingName } from '../schema/standing.ts'
import { checksAbout, type Judged } from '../sources/asked.ts'
import { foundIn } from '../sources/verdict.ts'
import { formatQuantity } from '../units/index.ts'
import { conditionText } from '../words/conditions.ts'
import { plainText } from '../words/plain.ts'
import { additionBadge, depthWords, isInDoubt, standingSigns } from './signs.ts'
import { type Ground, type Settlement, type Standing, standingOf } from './standing.ts'

/** What a source check comes to, with how deep the work was read: `agrees, abstract`. */
export const verdictWords = ({ verdict, check }: Judged): string =>
  `${verdict.replaceAll('-', ' ')}, ${depthWords[check.read]}`

/** More works than these are counted and not numbered. */
const mostNumbered = 4

/**
 * What sources make of a note, in a few words: `confirmed by its source`; where works cover only a part of it, which:
 * `confirmed for 87; 88 not read`.
 */
export function settledText({ is, bearing, bearingInPart, refuting, silent, unread }: Settlement): string {
  const agreeing = bearing.length + bearingInPart.length
  const isWhole = silent.length + unread.length + bearingInPart.length === 0
  if (is === 'confirmed') return `confirmed by its ${agreeing > 1 ? 'sources' : 'source'}`
  if (is === 'refuted' && isWhole) return `refuted by its ${refuting.length > 1 ? 'sources' : 'source'}`
  const told = (before: string, works: readonly number[], after = '') =>
    works.length > 0 ? `${before}${list(works)}${after}` : null
  return [
    told('refuted by ', refuting),
    told('confirmed for ', bearing),
    told('confirmed in part for ', bearingInPart),
    told('not settled by ', silent),
    told('', unread, ' not read'),
  ]
    .filter(part => part !== null)
    .join('; ')
}

const list = (works: readonly number[]): string =>
  works.length > mostNumbered ? `${works.length} other works` : joined(works.map(String))

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
  const told = verdict === 'says-nothing' ? 'says nothing' : verdict
  return `${told}${found === null ? '' : `: ${found}`} (${depthWords[check.read]})`
}

/** One ground in plain words: `Work 81 gives 374 mA h g⁻¹, 120 cycles (abstract)`. Notes and rules go by their titles. */
export function groundText(corpus: Corpus, id: string, ground: Ground): string {
  switch (ground.by) {
    case 'audit':
      return rulesOf(corpus).find(rule => rule.id === ground.id)?.title ?? ground.id
    case 'note':
      return recordOf(corpus, 'notes', ground.id).title
    case 'work':
      return `Work ${ground.id} was ${corpus.get('references', ground.id)?.status?.is ?? 'changed'} since.`
    case 'source': {
      const judged = checksAbout(corpus, id).find(({ check }) => check.id === ground.id)
      if (!judged) return ground.id
      const { check } = judged
      const found = foundText(corpus, check)
      return found === null ? check.says : `Work ${check.ref} gives ${found} (${depthWords[check.read]}).`
    }
  }
}

/** The word for a standing; what was not checked is as it is printed, where there is an article that prints it. */
export const signWord = ({ review }: Corpus, is: StandingName): string =>
  is === 'unchecked' ? wordsFor(review).signs.unchecked : standingSigns[is].word

/** How a record stands in a few words: `contradicted: number of cycles`, `supported`. The part is told where it is no value. */
export function standingWords(corpus: Corpus, { is, of, addition }: Standing): string {
  const word = signWord(corpus, is)
  if (is === 'unchecked' && addition) return additionBadge.unchecked
  if (is === 'noted' || is === 'unchecked' || is === 'supported' || of === 'value' || of === 'wording') return word
  const condition = conditionMeant(of)
  const part = condition === null ? partWords[of]?.[is] : lower(corpus.property(condition).name)
  return `${word}: ${part ?? of}`
}

/** What is the matter with a part of a record that is no condition of it, in plain words. */
const partWords: Readonly<Partial<Record<Aspect, Record<'contradicted' | 'open', string>>>> = {
  unit: { contradicted: 'the unit can’t be right', open: 'the unit may be wrong' },
  formula: { contradicted: 'the formula can’t be right', open: 'the formula may be wrong' },
  pair: { contradicted: 'two numbers can’t both be right', open: 'two numbers do not fit each other' },
}

/** What puts a record in doubt, in plain words, a part for each ground that is as bad as the worst; nothing where nothing does. */
export function doubts(corpus: Corpus, id: string, standing: Standing): string[] {
  if (!isInDoubt(standing)) return []
  const worst = standing.grounds.filter(({ is }) => is === standing.is)
  return worst.map(ground => plainText(corpus, groundText(corpus, id, ground)).replace(/\.$/, ''))
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
