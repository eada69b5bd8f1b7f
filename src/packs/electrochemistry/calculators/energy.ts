import { say } from '../../../core/catalogue/say.ts'
import { fewest, figures, printed, readQuantity } from '../../../outputs/calc/number.ts'
import { optional, readAll } from '../../../outputs/calc/read-all.ts'
import type { Computation } from '../../../outputs/calc/types.ts'
import type { ComputedTexts } from '../words/calculators/en.ts'

/**
 * The energy per mass of two electrodes in W h/kg, at a mean voltage in V, from the charges that they store in mA h/g:
 * w = U/(1/Q₊ + 1/Q₋), as each mole of charge needs 1/Q of either.
 */
export const pairEnergy = (voltage: number, positive: number, negative: number): number =>
  voltage / (1 / positive + 1 / negative)

/** The energy of a cell from its voltage and the charges of its electrodes; the second and a density may be left out. */
export const energy = (t: ComputedTexts['energy']): Computation => ({
  compute({ u = '', qp = '', qn = '', ud = '' }, { mass: massName = '', volume: volumeName = '' }) {
    const read = readAll({
      u: readQuantity(u, 'voltage', 'V'),
      qp: readQuantity(qp, 'charge', 'mA h g⁻¹'),
      qn: optional(qn, text => readQuantity(text, 'charge', 'mA h g⁻¹')),
      ud: optional(ud, text => readQuantity(text, 'density', 'g cm⁻³')),
    })
    if (!read.ok) return read
    const { u: voltage, qp: one, qn: other, ud: dense } = read.value
    const digits = fewest(voltage.digits, one.digits, other?.digits ?? 9)
    const perMass = other ? pairEnergy(voltage.value, one.value, other.value) : voltage.value * one.value
    const [volts, first] = [`${printed(voltage.value)} V`, `${printed(one.value)} mA h g⁻¹`]
    const second = other ? `${printed(other.value)} mA h g⁻¹` : ''
    const sum = other ? `${volts} / (1/${first} + 1/${second})` : `${volts} × ${first}`
    const said = say(other ? t.ofBoth : t.ofOne, { energy: massName })
    const perVolume = dense ? perMass * dense.value : null
    const text = perVolume === null ? '' : `${figures(perVolume, fewest(digits, dense?.digits ?? 9))} W h L⁻¹`
    return {
      ok: true,
      value: {
        results: [
          [said, `${figures(perMass, digits)} W h kg⁻¹`],
          ...(text ? [[volumeName, text] as [string, string]] : []),
        ],
        steps: [
          `${sum} = ${printed(perMass)} W h kg⁻¹`,
          ...(text ? [`${printed(perMass)} W h kg⁻¹ × ${printed(dense?.value ?? 0)} kg L⁻¹ = ${text}`] : []),
        ],
      },
    }
  },
})
