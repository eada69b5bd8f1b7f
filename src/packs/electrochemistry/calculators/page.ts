import { literal } from '../../../core/basics/literal.ts'
import { say } from '../../../core/catalogue/say.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import type { Measurement } from '../../../core/kinds/measurement.ts'
import { rowAddress } from '../../../core/permalinks/rows.ts'
import type { Property } from '../../../core/schema/vocabulary.ts'
import { standingSigns } from '../../../core/standing/signs.ts'
import { type Standing, standingOf } from '../../../core/standing/standing.ts'
import { standingWords } from '../../../core/standing/words.ts'
import { measurementTitle } from '../../../core/words/title.ts'
import type { Asked, Calculator, Option, WorkedExample } from '../../../outputs/calc/types.ts'
import { crystalDensity } from '../crystals/density.ts'
import type { RoleId } from '../roles.ts'
import { speakingOf } from '../words/calculators/texts.ts'

/** How many examples a calculator shows. */
export const mostExamples = 6

/** The first property of a review with a role, or undefined. */
export const propertyFor = (corpus: Corpus, role: RoleId): Property | undefined =>
  corpus.vocabulary.properties.find(property => property.role === role)

/** A number as somebody would type it. */
export const typed = (value: number): string => String(Number(value.toPrecision(6)))

/** What a record lets one ask a calculator. */
type Offer = Pick<WorkedExample, 'asked' | 'doubt'>

/**
 * What is asked of a calculator with what a record holds: nothing where that is contradicted; where it is open, with the
 * record, so that what is computed can say so.
 */
export function offerOf(corpus: Corpus, { id }: Measurement, asked: Asked): Offer | null {
  const standing = standingOf(corpus, 'measurements', id)
  if (standing.is === 'contradicted') return null
  return standing.is === 'open'
    ? { asked: { ...asked, open: rowAddress(corpus, 'measurements', id) ?? id }, doubt: openWords(corpus, standing) }
    : { asked, doubt: null }
}

const openWords = (corpus: Corpus, standing: Standing): string =>
  `${standingSigns.open.sign} ${standingWords(corpus, standing)}`

/** A record that a calculator is shown on; none where what it holds is contradicted. */
export function workedExample(
  corpus: Corpus,
  measurement: Measurement,
  asked: Asked,
  steps: readonly string[],
): WorkedExample[] {
  const offer = offerOf(corpus, measurement, asked)
  return offer === null ? [] : [{ measurement, steps, ...offer }]
}

/** What a form holds at first: the first of its examples that nothing is against, otherwise what is given for it. */
export function startOf(
  corpus: Corpus,
  examples: readonly WorkedExample[],
  otherwise: Calculator['start'],
): Calculator['start'] {
  const example = examples.find(({ doubt }) => doubt === null)
  if (!example) return otherwise
  return {
    asked: example.asked,
    says: say(speakingOf(corpus).shown.asBelow, { title: literal(measurementTitle(corpus, example.measurement)) }),
  }
}

/** A formula to choose, with its density where that is known. */
export function densityOption(formula: string): Option[] {
  const density = crystalDensity(formula)
  return [{ value: formula, label: formula, ...(density === null ? {} : { data: { density: String(density) } }) }]
}
