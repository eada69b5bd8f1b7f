import { fewest, figures, printed, readQuantity } from '../../../outputs/calc/number.ts'
import { readAll } from '../../../outputs/calc/read-all.ts'
import type { Computation } from '../../../outputs/calc/types.ts'
import type { ComputedTexts } from '../words/calculators/en.ts'

/** The charge of an electron in C: exact since 2019 (CODATA 2018). */
const electron = 1.602_176_634e-19

/** The charge per area in C/cm² that a dose in electrons per Å² brings. */
export const chargePerArea = (dose: number): number => dose * electron * 1e16

/** The electrons that a place of a sample receives: dose rate times time. */
export const dose = (t: ComputedTexts['dose']): Computation => ({
  compute({ dr = '', dt = '' }) {
    const read = readAll({ dr: readQuantity(dr, 'doseRate', 'e⁻ Å⁻² s⁻¹'), dt: readQuantity(dt, 'time', 's') })
    if (!read.ok) return read
    const { dr: rate, dt: time } = read.value
    const found = rate.value * time.value
    const digits = fewest(rate.digits, time.digits)
    return {
      ok: true,
      value: {
        results: [
          [t.dose, `${figures(found, digits)} e⁻ Å⁻²`],
          [t.perNanometre, `${figures(100 * found, digits)} e⁻ nm⁻²`],
          [t.charge, `${figures(chargePerArea(found), digits)} C cm⁻²`],
        ],
        steps: [
          `${printed(rate.value)} e⁻ Å⁻² s⁻¹ × ${printed(time.value)} s = ${printed(found)} e⁻ Å⁻²`,
          `${printed(found)} e⁻ Å⁻² × 1.602 × 10⁻¹⁹ C × 10¹⁶ Å² cm⁻² = ${printed(chargePerArea(found))} C cm⁻²`,
        ],
      },
    }
  },
})
