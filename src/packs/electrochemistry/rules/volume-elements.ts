import { number, percent, quantity } from '../../../core/audit/print.ts'
import { reading } from '../../../core/audit/reading.ts'
import { type Judgement, judged, type Rule, verdictOf } from '../../../core/audit/types.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import type { Measurement } from '../../../core/kinds/measurement.ts'
import { withRole } from '../select.ts'
import { molarVolume, uptake } from '../uptake.ts'

function judge(corpus: Corpus, measurement: Measurement): Judgement[] {
  const taken = uptake(corpus, measurement)
  const stated = reading(corpus, measurement, '1')
  const [host, guest] = taken ? [molarVolume(taken.host), molarVolume(taken.guest)] : []
  if (!taken || !stated || !host || !guest) return []
  const limit = (taken.atoms * guest) / host
  return [
    judged(
      'measurements',
      measurement,
      verdictOf(stated.low <= limit),
      `A mole of ${taken.host} takes ${number(host)} cm³ and a mole of ${taken.guest} metal ${number(guest)} cm³; unreacted and side by side, ${number(taken.atoms)} ${taken.guest} for each ${taken.host} would enlarge it by ${number(taken.atoms)} × ${number(guest)}/${number(host)} = ${percent(limit)}, against ${quantity(corpus, measurement)}. A compound takes less room than its elements.`,
    ),
  ]
}

/** Holds the growth of an element that takes up another against the volume of the two unreacted: it should be smaller. */
export const volumeElements: Rule = {
  id: 'volume-elements',
  topic: 'physics',
  title: 'Volume against the elements',
  does: 'Where an element takes up another, compares its growth with the volume that the two would have unreacted and side by side; the compound should take less.',
  formula:
    'ΔV/V ≤ x·V(guest)/V(host), with molar volumes from atomic weights and densities (CRC Handbook of Chemistry and Physics, 97th ed.)',
  assumes: null,
  source: null,
  silent: null,
  tolerance: null,
  judge: corpus => withRole(corpus, 'volume-change').flatMap(measurement => judge(corpus, measurement)),
}
