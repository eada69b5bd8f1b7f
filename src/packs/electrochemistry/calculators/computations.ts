import { say } from '../../../core/catalogue/say.ts'
import { figures, printed } from '../../../outputs/calc/number.ts'
import type { Answer, Computation, Faults } from '../../../outputs/calc/types.ts'
import type { ComputedTexts } from '../words/calculators/en.ts'
import { capacity } from './capacity.ts'
import { cell } from './cell.ts'
import { diffusion } from './diffusion.ts'
import { dose } from './dose.ts'
import { energy } from './energy.ts'
import { type KnownQuantity, knowns, rate, rateText, timeText } from './rate.ts'
import { swelling } from './swelling.ts'
import { isShape, volumeFromLengths } from './volume.ts'

/** The charge that a substance can store: formula `f`, what comes in `i`, how much of it `n`, density `d`. */
const capacityComputation = (t: ComputedTexts['capacity']): Computation => ({
  compute(values) {
    const { f = '', n = '', d = '', 'i.symbol': symbol = '', 'i.charge': charge = '1' } = values
    const found = capacity({ formula: f, count: n, guest: { symbol, charge: Number(charge) }, density: d })
    if (!found.ok) {
      const { formula, count, density } = found.faults
      return { ok: false, faults: told({ f: formula, n: count, d: density }) }
    }
    const { perMass, perProduct, perVolume, volumeDigits, steps, held } = found.value
    const results: Answer['results'] = [[t.perGram, `${printed(perMass)} mA h g⁻¹`]]
    if (perVolume !== null) results.push([t.perVolume, `${figures(perVolume, volumeDigits)} mA h cm⁻³`])
    results.push([t.perProduct, `${printed(perProduct)} mA h g⁻¹`])
    const heldAlready = (of: NonNullable<typeof held>) =>
      say(t.heldAlready, { name: of.name, held: printed(of.atoms), symbol, more: printed(of.more) })
    return { ok: true, value: { results, steps, cautions: held === null ? [] : [heldAlready(held)] } }
  },
  proposals: { d: { from: ['f'], propose: values => values['f.density'] ?? '' } },
})

/** Rate, current and time from a charge per mass `q` and the one of them, `known`, whose value is `v`. */
const rateComputation = (t: ComputedTexts['rate']): Computation => ({
  compute({ q = '', known: given = '', v = '' }, { rate: rateName = '', current: currentName = '' }) {
    const known = knowns.find(one => one === given) ?? 'rate'
    const found = rate(q, known, v)
    if (!found.ok) return { ok: false, faults: told({ q: found.faults.charge, v: found.faults.value }) }
    const { rate: perHour, current, time, digits, steps } = found.value
    const results: Record<KnownQuantity, [string, string]> = {
      rate: [rateName, rateText(perHour, digits)],
      current: [currentName, `${figures(current, digits)} mA g⁻¹`],
      time: [t.time, timeText(time, digits)],
    }
    const asked = knowns.filter(one => one !== known)
    return { ok: true, value: { results: asked.map(one => results[one]), steps } }
  },
})

/** The growth of a volume of some `shape` whose length was `from` and is `to`. */
const volumeComputation = (t: ComputedTexts['volume']): Computation => ({
  compute({ shape = '', from = '', to = '' }, { volume: volumeName = '' }) {
    const found = volumeFromLengths(isShape(shape) ? shape : 'layer', from, to, t)
    if (!found.ok) return found
    const results: Answer['results'] = [
      [volumeName, found.value.volumeText],
      [t.length, found.value.lengthText],
    ]
    return { ok: true, value: { results, steps: found.value.steps } }
  },
})

/** The faults that there are, by the names of the fields. */
const told = (faults: Faults): Faults => Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault))

/** What the computations say, and the language of it. */
export interface ComputedWords {
  language: string
  texts: ComputedTexts
}

/** What the calculators of the pack compute, by their ids, in the words of a language. */
export const computationsWith = ({ language, texts }: ComputedWords) =>
  ({
    capacity: capacityComputation(texts.capacity),
    rate: rateComputation(texts.rate),
    cell: cell(texts.cell),
    swelling: swelling(texts, language),
    volume: volumeComputation(texts.volume),
    energy: energy(texts.energy),
    diffusion: diffusion(texts.diffusion),
    dose: dose(texts.dose),
  }) satisfies Readonly<Record<string, Computation>>
