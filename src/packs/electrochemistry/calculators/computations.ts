import { figures, printed } from '../../../outputs/calc/number.ts'
import type { Answer, Computation, Faults } from '../../../outputs/calc/types.ts'
import { capacity } from './capacity.ts'
import { cell } from './cell.ts'
import { diffusion } from './diffusion.ts'
import { dose } from './dose.ts'
import { energy } from './energy.ts'
import { type KnownQuantity, knowns, rate, rateText, timeText } from './rate.ts'
import { swelling } from './swelling.ts'
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
    const { perMass, perProduct, perVolume, volumeDigits, steps, caution } = found.value
    const results: Answer['results'] = [['Per gram of the substance', `${printed(perMass)} mA h g⁻¹`]]
    if (perVolume !== null) results.push(['Per volume', `${figures(perVolume, volumeDigits)} mA h cm⁻³`])
    results.push(['Per gram of the product', `${printed(perProduct)} mA h g⁻¹`])
    return { ok: true, value: { results, steps, cautions: caution === null ? [] : [caution] } }
  },
  proposals: { d: { from: ['f'], propose: values => values['f.density'] ?? '' } },
}

/** Rate, current and time from a charge per mass `q` and the one of them, `known`, whose value is `v`. */
const rateComputation: Computation = {
  compute({ q = '', known: given = '', v = '' }, { rate: rateName = '', current: currentName = '' }) {
    const known = knowns.find(one => one === given) ?? 'rate'
    const found = rate(q, known, v)
    if (!found.ok) return { ok: false, faults: told({ q: found.faults.charge, v: found.faults.value }) }
    const { rate: perHour, current, time, digits, steps } = found.value
    const results: Record<KnownQuantity, [string, string]> = {
      rate: [rateName, rateText(perHour, digits)],
      current: [currentName, `${figures(current, digits)} mA g⁻¹`],
      time: ['Time', timeText(time, digits)],
    }
    const asked = knowns.filter(one => one !== known)
    return { ok: true, value: { results: asked.map(one => results[one]), steps } }
  },
}

/** The growth of a volume of some `shape` whose length was `from` and is `to`. */
const volumeComputation: Computation = {
  compute({ shape = '', from = '', to = '' }, { volume: volumeName = '' }) {
    const found = volumeFromLengths(isShape(shape) ? shape : 'layer', from, to)
    if (!found.ok) return found
    const results: Answer['results'] = [
      [volumeName, found.value.volumeText],
      ['Growth of the length', found.value.lengthText],
    ]
    return { ok: true, value: { results, steps: found.value.steps } }
  },
}

/** The faults that there are, by the names of the fields. */
const told = (faults: Faults): Faults => Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault))

/** What the calculators of the pack compute, by their ids. */
export const computations = {
  capacity: capacityComputation,
  rate: rateComputation,
  cell,
  swelling,
  volume: volumeComputation,
  energy,
  diffusion,
  dose,
} satisfies Readonly<Record<string, Computation>>
