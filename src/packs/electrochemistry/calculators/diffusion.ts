import { fewest, figures, printed, readQuantity } from '../../../outputs/calc/number.ts'
import { readAll } from '../../../outputs/calc/read-all.ts'
import type { Computation } from '../../../outputs/calc/types.ts'
import type { ComputedTexts } from '../words/calculators/en.ts'

/** The time in s in which diffusion of a coefficient in cm²/s passes a length in nm, within a factor of about two: t = L²/D. */
export const diffusionTime = (length: number, coefficient: number): number => (length * 1e-7) ** 2 / coefficient

/** Time or coefficient of diffusion over a length `l`: `find` says which, `x` is the other of the two. */
export const diffusion = (t: ComputedTexts['diffusion']): Computation => ({
  compute({ l = '', find = '', x = '' }) {
    const isTime = find !== 'coefficient'
    const read = readAll({
      l: readQuantity(l, 'length', 'nm'),
      x: isTime ? readQuantity(x, 'diffusivity', 'cm² s⁻¹') : readQuantity(x, 'time', 's'),
    })
    if (!read.ok) return read
    const { l: length, x: other } = read.value
    // L²/D is the time and L²/t the coefficient: the same quotient.
    const found = diffusionTime(length.value, other.value)
    const digits = fewest(length.digits, other.digits)
    const [unit, given] = isTime ? ['s', 'cm² s⁻¹'] : ['cm² s⁻¹', 's']
    const text = `${figures(found, digits)} ${unit}`
    const square = `(${printed(length.value)} nm)²`
    return {
      ok: true,
      value: {
        results: [[isTime ? t.time : t.coefficient, isTime ? longTime(found, digits) : text]],
        steps: [`${isTime ? 't = L²/D' : 'D = L²/t'} = ${square} / ${printed(other.value)} ${given} = ${text}`],
      },
    }
  },
})

/** A time in s in the unit that suits it. */
function longTime(seconds: number, digits: number): string {
  const [unit, size] =
    seconds < 60 ? ['s', 1] : seconds < 3600 ? ['min', 60] : seconds < 86_400 ? ['h', 3600] : ['d', 86_400]
  return `${figures(seconds / (size as number), digits)} ${unit}`
}
