import { ends, isBounded, meets, type Reading, reading, widened } from '../../../../core/audit/reading.ts'
import { type EngineRule, type Judgement, judged, judgedUnder } from '../../../../core/audit/types.ts'
import { say } from '../../../../core/catalogue/say.ts'
import { atomsOf } from '../../../../core/chem/atoms.ts'
import type { Corpus } from '../../../../core/corpus/types.ts'
import type { Measurement } from '../../../../core/kinds/measurement.ts'
import { crystalOf } from '../../crystals/crystals.ts'
import { carbonLayers, layersOf } from '../../crystals/layers.ts'
import { planesOf } from '../../crystals/planes.ts'
import { withRole } from '../../select.ts'
import { packTellingOf } from '../../words/telling.ts'
import { textsOf } from '../../words/texts.ts'
import { spacingTolerance } from '../tolerances.ts'

/** The distance that a record ends with, in nm: of a change the second one. */
const finalOf = (corpus: Corpus, measurement: Measurement): Reading | null =>
  ends(corpus, measurement, 'nm')?.to ?? reading(corpus, measurement, 'nm')

/** What a distance is the distance of: the phase that the record names, or its material. */
function formulaOf(corpus: Corpus, { formula, material }: Measurement): string | null {
  return formula ?? (material === null ? null : corpus.get('materials', material)?.formula) ?? null
}

const at = (value: number): Reading => widened({ value, low: value, high: value }, spacingTolerance)

function judgeLayers(corpus: Corpus, measurement: Measurement): Judgement[] {
  const stated = finalOf(corpus, measurement)
  const formula = formulaOf(corpus, measurement)
  if (!stated || !isBounded(stated) || formula === null) return []
  const isCarbon = [...(atomsOf(formula)?.keys() ?? [])].join() === 'C'
  if (isCarbon) return judgeCarbon(corpus, measurement, stated)
  const known = layersOf(formula)
  if (known.length === 0) return []
  const holds = known.some(({ spacing }) => meets(at(spacing), stated))
  const { found, number, quantity, list } = packTellingOf(corpus)
  const { 'known-spacing': t } = found
  const named = known.map(({ spacing, of }) =>
    of === null ? `${number(spacing)} nm` : say(t.layersOf, { spacing: number(spacing), what: t[of] }),
  )
  const detail = say(t.layers, { formula: `{${formula}}`, list: list(named, 'or'), quantity: quantity(measurement) })
  return [judgedUnder('measurements', measurement, holds, detail, { assumption: t.layersAssumed })]
}

/** Carbons differ in their distances, so that only what no carbon has is in question. */
function judgeCarbon(corpus: Corpus, measurement: Measurement, stated: Reading): Judgement[] {
  const { low, high } = carbonLayers()
  if (meets(stated, { value: low, low: low * (1 - spacingTolerance), high: high * (1 + spacingTolerance) })) return []
  const { found, number, quantity } = packTellingOf(corpus)
  const { 'known-spacing': t } = found
  const detail = say(t.carbon, { low: number(low), high: number(high), quantity: quantity(measurement) })
  return [judged('measurements', measurement, 'open', detail, { assumption: t.carbonAssumed })]
}

function judgePlanes(corpus: Corpus, measurement: Measurement): Judgement[] {
  const stated = finalOf(corpus, measurement)
  const formula = formulaOf(corpus, measurement)
  const crystal = formula === null ? null : crystalOf(formula)
  const planes = crystal ? planesOf(crystal) : []
  const [widest] = planes
  if (!stated || !isBounded(stated) || !crystal || !widest) return []
  const found = planes.find(({ spacing }) => meets(at(spacing), stated))
  const nearest = found ?? nearestOf(planes, stated.value) ?? widest
  const { found: texts, number, quantity } = packTellingOf(corpus)
  const { 'known-spacing': t } = texts
  const detail = say(t.planes, {
    indices: nearest.indices,
    formula: `{${formula}}`,
    spacing: number(nearest.spacing, 4),
    quantity: quantity(measurement),
  })
  return [
    judgedUnder('measurements', measurement, found !== undefined, detail, {
      assumption: t.planesAssumed,
    }),
  ]
}

const nearestOf = (planes: ReturnType<typeof planesOf>, value: number) =>
  planes.toSorted((a, b) => Math.abs(a.spacing - value) - Math.abs(b.spacing - value))[0]

/**
 * Compares distances of layers and of lattice planes with those of the known crystal of the same formula, within 1 % and
 * the rounding of print; open where none fits. It assumes the crystal near room temperature, and is silent about phases
 * that are not in the table and about the many distances that carbons may have.
 */
export const knownSpacing: EngineRule = {
  id: 'known-spacing',
  topic: 'physics',
  texts: textsOf('known-spacing'),
  judge: corpus => [
    ...withRole(corpus, 'spacing').flatMap(measurement => judgeLayers(corpus, measurement)),
    ...withRole(corpus, 'plane-spacing').flatMap(measurement => judgePlanes(corpus, measurement)),
  ],
}
