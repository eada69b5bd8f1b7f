import { capital } from '../../core/basics/letters.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Measurement } from '../../core/kinds/measurement.ts'
import type { Aspect } from '../../core/schema/aspect.ts'
import type { Quantity } from '../../core/schema/quantity.ts'
import type { Unit } from '../../core/schema/vocabulary.ts'
import { checksAbout, type Judged } from '../../core/sources/asked.ts'
import { foundIn } from '../../core/sources/verdict.ts'
import { standingSigns } from '../../core/standing/signs.ts'
import { type Standing, standingOf } from '../../core/standing/standing.ts'
import { doubts, foundText, standingWords } from '../../core/standing/words.ts'
import { commensurable } from '../../core/units/index.ts'
import type { MarkStanding } from './model.ts'

/** How a measurement stands, as a mark carries it. */
export const markStanding = (corpus: Corpus, { id }: Measurement): MarkStanding =>
  carried(corpus, id, standingOf(corpus, 'measurements', id))

/** The same as far as its formula is concerned. */
export const formulaStanding = (corpus: Corpus, { id }: Measurement): MarkStanding =>
  carried(corpus, id, onlyOf(standingOf(corpus, 'measurements', id), 'formula'))

/** What is known of one part of a record. */
function onlyOf(standing: Standing, of: Aspect): Standing {
  const grounds = standing.grounds.filter(ground => ground.of === of)
  return { ...standing, is: grounds[0]?.is ?? 'unchecked', of, grounds }
}

function carried(corpus: Corpus, id: string, standing: Standing): MarkStanding {
  const { is, addition } = standing
  return {
    is,
    says: standingWords(corpus, standing),
    parting: partingTexts(corpus, id).join('; '),
    addition,
    badge: addition ? wordsFor(corpus.review).addition.word : '',
  }
}

/** What is known of a measurement in a sentence or two: `✗ Contradicted: number of cycles. Work 7 gives 120 cycles (abstract).` Null where nothing is. */
export function standingSentence(corpus: Corpus, { id }: Measurement): string | null {
  const standing = standingOf(corpus, 'measurements', id)
  const { sign } = standingSigns[standing.is]
  const known = standing.is === 'unchecked' ? null : `${sign} ${capital(standingWords(corpus, standing))}`
  const told = [
    known,
    ...doubts(corpus, id, standing),
    standing.addition ? wordsFor(corpus.review).addition.says.replace(/\.$/, '') : null,
  ]
  return told.flatMap(part => part ?? []).join('. ') || null
}

/** A value that a cited work gives in place of a printed one. */
export interface FoundValue {
  judged: Judged
  quantity: Quantity
}

/** The values that works give in place of a measurement's own, as far as they can stand on an axis in `unit`. */
export const foundValues = (corpus: Corpus, { id }: Measurement, unit: Unit): FoundValue[] =>
  checksAbout(corpus, id).flatMap(judged => {
    const quantity = foundIn(judged.check)
    if (judged.verdict !== 'differs' || judged.of !== 'value' || quantity === null) return []
    const { ucum } = corpus.unit(quantity.unit)
    return ucum === unit.ucum || commensurable(ucum, unit.ucum) ? [{ judged, quantity }] : []
  })

/** What the works that part from a measurement give in its place: `540 °C (abstract)`; empty where none does. */
const partingTexts = (corpus: Corpus, id: string): string[] =>
  checksAbout(corpus, id).flatMap(({ check, verdict }) => {
    const found = verdict === 'differs' ? foundText(corpus, check) : null
    return found === null ? [] : [`${found} (${wordsFor(corpus.review).depths[check.read]})`]
  })
