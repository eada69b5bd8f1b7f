import { rulesOf } from '../audit/index.ts'
import { lower } from '../basics/letters.ts'
import { recordOf } from '../corpus/needed.ts'
import type { Corpus } from '../corpus/types.ts'
import type { SourceCheck } from '../kinds/source-check.ts'
import { conditionMeant } from '../schema/aspect.ts'
import type { Depth } from '../schema/reading.ts'
import type { StandingName } from '../schema/standing.ts'
import { checksAbout, type Judged } from '../sources/asked.ts'
import { foundIn } from '../sources/verdict.ts'
import { formatQuantity } from '../units/index.ts'
import { conditionText } from '../words/conditions.ts'
import type { Ground, Standing } from './standing.ts'

/** The one language of standing: a sign and a word for each, so that nothing is told by colour alone. */
export const standingSigns: Readonly<Record<StandingName, { sign: string; word: string; says: string }>> = {
  contradicted: {
    sign: '✗',
    word: 'contradicted',
    says: 'By arithmetic, by its source or by a note it can’t be as it is printed.',
  },
  open: { sign: '?', word: 'open', says: 'Something about it does not add up, or is in question.' },
  noted: { sign: '†', word: 'see note', says: 'An editorial note is about it.' },
  supported: { sign: '✓', word: 'supported', says: 'Its source, or physics that could have failed on it, agrees.' },
  unchecked: { sign: '', word: 'as printed', says: 'Nothing more is known than that the article prints it.' },
}

/** How deep a work was read, in a word or two. */
export const depthWords: Readonly<Record<Depth, string>> = {
  'full-text': 'full text',
  abstract: 'abstract',
  record: 'library record',
}

/** What a source check comes to, with how deep the work was read: `agrees, abstract`. */
export const verdictWords = ({ verdict, check }: Judged): string =>
  `${verdict === 'says-nothing' ? 'says nothing' : verdict}, ${depthWords[check.read]}`

/** What a work gives in place of a printed quantity, with its circumstances; null where it gives none. */
export function foundText(corpus: Corpus, check: SourceCheck): string | null {
  const found = foundIn(check)
  if (found === null) return null
  const quantity = formatQuantity(found, corpus.unit(found.unit))
  return [quantity, ...check.conditions.map(condition => conditionText(corpus, condition))].join(', ')
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
