import { printed } from '../../../outputs/calc/number.ts'
import type { Answer, Computation } from '../../../outputs/calc/types.ts'
import { densities } from '../densities.ts'
import { capacity } from './capacity.ts'
import { type KnownQuantity, knowns, rate, timeText } from './rate.ts'
import { isShape, volumeFromLengths } from './volume.ts'

/** The charge that a substance can store: formula `f`, what comes in `i`, how much of it `n`, density `d`. */
const capacityComputation: Computation = {
  compute(values) {
    const { f = '', n = '', d = '', 'i.symbol': symbol = '', 'i.charge': charge = '1' } = values
    const found = capacity({ formula: f, count: n, guest: { symbol, charge: Number(charge) }, density: d })
    if (!found.ok) {
      const { formula, count, density } = found.faults
      return { ok: false, faults: told({ f: formula, n: count, d: density }) }
    }
    const { perMass, perProduct, perVolume, steps } = found.value
    const results: Answer['results'] = [['Per gram of the substance', `${printed(perMass)} mA h g⁻¹`]]
    if (perVolume !== null) results.push(['Per volume', `${printed(perVolume)} mA h cm⁻³`])
    results.push(['Per gram of the product', `${printed(perProduct)} mA h g⁻¹`])
    return { ok: true, value: { results, steps } }
  },
  proposals: { d: { from: 'f', propose: formula => String(densities.get(formula.trim()) ?? '') } },
}

/** Rate, current and time from a charge per mass `q` and the one of them, `known`, whose value is `v`. */
const rateComputation: Computation = {
  compute({ q = '', known: given = '', v = '' }, { rate: rateName = '', current: currentName = '' }) {
    const known = knowns.find(one => one === given) ?? 'rate'
    const found = rate(q, known, v)
    if (!found.ok) return { ok: false, faults: told({ q: found.faults.charge, v: found.faults.value }) }
    const results: Record<KnownQuantity, [string, string]> = {
      rate: [rateName, `${printed(found.value.rate)} h⁻¹`],
      current: [currentName, `${printed(found.value.current)} mA g⁻¹`],
      time: ['Time', timeText(found.value.time)],
    }
    const asked = knowns.filter(one => one !== known)
    return { ok: true, value: { results: asked.map(one => results[one]), steps: found.value.steps } }
  },
}

/** The growth of a volume of some `shape` whose length was `from` and is `to`. */
const volumeComputation: Computation = {
  compute({ shape = '', from = '', to = '' }, { volume: volumeName = '' }) {
    const found = volumeFromLengths(isShape(shape) ? shape : 'layer', from, to)
    if (!found.ok) return { ok: false, faults: told(found.faults) }
    const percent = (share: number) => `${printed(100 * share, 3)} %`
    const results: Answer['results'] = [
      [volumeName, percent(found.value.volume)],
      ['Growth of the length', percent(found.value.length)],
    ]
    return { ok: true, value: { results, steps: found.value.steps } }
  },
}

/** The faults that there are. */
function told(faults: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(faults).flatMap(([name, fault]) => (fault === undefined ? [] : [[name, fault]])),
  )
}

/** What the calculators of the pack compute, by their ids. */
export const computations: Readonly<Record<'capacity' | 'rate' | 'volume', Computation>> = {
  capacity: capacityComputation,
  rate: rateComputation,
  volume: volumeComputation,
}
