import { say } from '../../../core/catalogue/say.ts'
import { fewest, figures, printed, readQuantity } from '../../../outputs/calc/number.ts'
import { readAll } from '../../../outputs/calc/read-all.ts'
import type { Computation } from '../../../outputs/calc/types.ts'
import type { ComputedTexts } from '../words/calculators/en.ts'
import { rateText, readRate } from './rate.ts'

/**
 * The charge of a cell and its currents, from the charge that a gram stores, the mass, and a rate: C = Q·m, I = r·C. At 1C
 * the whole charge is moved within an hour.
 */
export const cell = (t: ComputedTexts['cell']): Computation => ({
  compute({ cq = '', cm = '', cr = '' }) {
    const read = readAll({
      cq: readQuantity(cq, 'charge', 'mA h g⁻¹'),
      cm: readQuantity(cm, 'mass', 'mg'),
      cr: readRate(cr.trim() === '' ? '1C' : cr),
    })
    if (!read.ok) return read
    const { cq: charge, cm: mass, cr: rate } = read.value
    const whole = (charge.value * mass.value) / 1000
    const current = rate.value * whole
    const digits = fewest(charge.digits, mass.digits)
    const [, name = ''] = rateText(rate.value).split(', ')
    const text = (value: number) => `${figures(value, digits)} mA`
    return {
      ok: true,
      value: {
        results: [
          [t.charge, `${text(whole)} h`],
          [say(t.currentAt, { rate: '1C' }), text(whole)],
          ...(rate.value === 1 ? [] : [[say(t.currentAt, { rate: name }), text(current)] as [string, string]]),
        ],
        steps: [
          `C = Q·m = ${printed(charge.value)} mA h g⁻¹ × ${printed(mass.value)} mg = ${printed(whole)} mA h`,
          `I = r·C = ${printed(rate.value)} h⁻¹ × ${printed(whole)} mA h = ${printed(current)} mA`,
        ],
      },
    }
  },
})
