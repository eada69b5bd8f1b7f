import { tellingOf } from '../audit/telling.ts'
import { say } from '../catalogue/say.ts'
import { wordsOf } from '../catalogue/words.ts'
import type { Corpus, Derivation } from '../corpus/types.ts'
import type { Measurement } from '../kinds/measurement.ts'
import { sameValues } from '../query/facets.ts'
import { commensurable, convert, ucumOf } from '../units/index.ts'
import { plainText } from '../words/plain.ts'

/** The values that theory gives for what is measured: of the same property and the same material, for the same ion or whatever else moves. */
function theories(corpus: Corpus, measured: Measurement): Measurement[] {
  const own = corpus.facetsOf(measured)
  const agrees = (other: Measurement) => {
    const others = corpus.facetsOf(other)
    const moving = corpus.vocabulary.facets.filter(({ values }) => values.some(({ formula }) => formula !== null))
    const shared = moving.filter(({ id }) => own[id]?.length && others[id]?.length)
    return shared.every(({ id }) => sameValues(own[id], others[id]))
  }
  return corpus.records.measurements.filter(
    other =>
      other.kind === 'theoretical' &&
      other.property === measured.property &&
      other.material !== null &&
      hostsOf(corpus, measured).includes(other.material) &&
      agrees(other),
  )
}

/** The material of a measurement, and that of its composites which has the same formula. */
function hostsOf(corpus: Corpus, { material }: Measurement): string[] {
  if (material === null) return []
  const formula = corpus.get('materials', material)?.formula ?? null
  const alike = corpus.records.materials.filter(other => formula !== null && other.formula === formula)
  return [material, ...alike.map(({ id }) => id)]
}

/**
 * What share of the value that theory gives was measured: q(measured)/q(theory), both of one property and one material.
 * Where the review has no such value, or several that differ, nothing is derived.
 */
export const shareOfTheory: Derivation = {
  id: 'share-of-theory',
  title: 'Share of what theory gives',
  ...wordsOf('en').derived.shareOfTheory,
  texts: ({ derived }) => derived.shareOfTheory,
  from: null,
  ucum: '1',
  of(corpus, measured) {
    if (measured.kind === 'theoretical') return null
    const [theory, ...more] = theories(corpus, measured)
    if (theory === undefined || theory.value === null || more.some(({ value }) => value !== theory.value)) return null
    const property = corpus.property(measured.property)
    const [own, other] = [measured, theory].map(({ unit }) => ucumOf(property, corpus.unit(unit).ucum)) as [
      string,
      string,
    ]
    if (!commensurable(own, other)) return null
    const whole = convert(theory.value, other, own)
    if (whole <= 0) return null
    const { words, quantity } = tellingOf(corpus)
    const how = say(words.derived.shareOf, {
      measured: plainText(corpus, quantity(measured)),
      theory: plainText(corpus, quantity(theory)),
    })
    return { times: 1 / whole, how, with: [theory.id] }
  },
}
