import { number, percent, quantity } from '../../../core/audit/print.ts'
import { reading } from '../../../core/audit/reading.ts'
import { sameSample } from '../../../core/audit/select.ts'
import { type Judgement, judged, type Rule, verdictOf } from '../../../core/audit/types.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import type { Measurement } from '../../../core/kinds/measurement.ts'
import { withRole } from '../select.ts'
import { uptake } from '../uptake.ts'

/** How many times as much volume an atom may add at one stage as at another. */
const most = 2

/** A stage of an uptake: how many guest atoms for each host atom, and the growth that each of them adds. */
interface Stage {
  measurement: Measurement
  guest: string
  atoms: number
  each: number
}

function stageOf(corpus: Corpus, measurement: Measurement): Stage | null {
  const taken = uptake(corpus, measurement)
  const grown = reading(corpus, measurement, '1')
  return taken && grown
    ? { measurement, guest: taken.guest, atoms: taken.atoms, each: grown.value / taken.atoms }
    : null
}

function judge(corpus: Corpus, stage: Stage, others: readonly Stage[]): Judgement[] {
  const other = others.find(
    ({ measurement, guest, atoms }) =>
      guest === stage.guest && atoms !== stage.atoms && sameSample(corpus, measurement, stage.measurement),
  )
  if (!other) return []
  const ratio = Math.max(stage.each, other.each) / Math.min(stage.each, other.each)
  const said = ({ measurement, guest, atoms, each }: Stage) =>
    `${quantity(corpus, measurement)} for {${measurement.formula}} is ${percent(each)} for each of ${number(atoms)} ${guest}`
  return [
    judged(
      'measurements',
      stage.measurement,
      verdictOf(ratio <= most),
      `${said(stage)}, ${said(other)}: ${ratio <= most ? 'about alike' : `${number(ratio, 2)} times apart, though an atom takes about the same room at every stage`}.`,
    ),
  ]
}

/** Compares the volume that each guest atom adds at different stages of one uptake: it should be about the same. */
export const volumeComposition: Rule = {
  id: 'volume-composition',
  topic: 'physics',
  title: 'Volume against composition',
  does: 'Where two stages of one uptake are given with their compositions, compares the volume that each atom taken up adds: it should differ by no more than a factor of two.',
  formula: '(ΔV/V)/x, with x the atoms taken up for each atom of the host',
  assumes: null,
  source: null,
  silent: null,
  tolerance: null,
  judge(corpus) {
    const stages = withRole(corpus, 'volume-change').flatMap(measurement => stageOf(corpus, measurement) ?? [])
    return stages.flatMap(stage => judge(corpus, stage, stages))
  },
}
