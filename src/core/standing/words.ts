import { rulesOf } from '../audit/index.ts'
import { lower } from '../basics/letters.ts'
import { recordOf } from '../corpus/needed.ts'
import type { Corpus } from '../corpus/types.ts'
import type { SourceCheck } from '../kinds/source-check.ts'
import { conditionMeant } from '../schema/aspect.ts'
import { checksAbout, type Judged } from '../sources/asked.ts'
import { foundIn } from '../sources/verdict.ts'
import { formatQuantity } from '../units/index.ts'
import { conditionText } from '../words/conditions.ts'
import { plainText } from '../words/plain.ts'
import { depthWords, isInDoubt, standingSigns } from './signs.ts'
import type { Ground, Settled, Standing } from './standing.ts'

/** What a source check comes to, with how deep the work was read: `agrees, abstract`. */
export const verdictWords = ({ verdict, check }: Judged): string =>
  `${verdict === 'says-nothing' ? 'says nothing' : verdict}, ${depthWords[check.read]}`

/** What sources make of a note, in a few words. */
export const settledWords: Readonly<Record<Settled, string>> = {
  confirmed: 'confirmed by its source',
  refuted: 'refuted by its source',
  split: 'its sources disagree',
}

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

/** How a record stands in a few words: `contradicted: number of cycles`, `supported`. The part is told where it is no value. */
export function standingWords(corpus: Corpus, { is, of }: Standing): string {
  const { word } = standingSigns[is]
  const condition = conditionMeant(of)
  if (is === 'noted' || is === 'unchecked' || is === 'supported' || of === 'value' || of === 'wording') return word
  return `${word}: ${condition === null ? of : lower(corpus.property(condition).name)}`
}

/** What puts a record in doubt, in plain words, a part for each ground that is as bad as the worst; nothing where nothing does. */
export function doubts(corpus: Corpus, id: string, standing: Standing): string[] {
  if (!isInDoubt(standing)) return []
  const worst = standing.grounds.filter(({ is }) => is === standing.is)
  return worst.map(ground => plainText(corpus, groundText(corpus, id, ground)).replace(/\.$/, ''))
}
