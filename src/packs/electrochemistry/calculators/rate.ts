import { printed, readPositive } from '../../../outputs/calc/number.ts'
import type { Computed, Faults } from './capacity.ts'

/** Which of the three is known: the current as a multiple of that which takes an hour, the current itself, or the time. */
export const knowns = ['rate', 'current', 'time'] as const
export type KnownQuantity = (typeof knowns)[number]

/** How fast a charge is moved. */
export interface Rate {
  /** Per hour: 2 for half an hour. */
  rate: number
  /** In mA/g. */
  current: number
  /** In h. */
  time: number
  steps: string[]
}

/** The two others from a charge per mass, in mA h/g, and the one that is known. */
export function rate(charge: string, known: KnownQuantity, value: string): Computed<Rate, 'charge' | 'value'> {
  const [whole, given] = [readPositive(charge), readPositive(value)]
  if (!whole.ok || !given.ok) {
    const faults: Faults<'charge' | 'value'> = {
      ...(whole.ok ? {} : { charge: whole.fault }),
      ...(given.ok ? {} : { value: given.fault }),
    }
    return { ok: false, faults }
  }
  const perHour = known === 'rate' ? given.value : known === 'time' ? 1 / given.value : given.value / whole.value
  const current = known === 'current' ? given.value : perHour * whole.value
  const time = known === 'time' ? given.value : 1 / perHour
  const [r, i, t, q] = [perHour, current, time, whole.value].map(number => printed(number))
  const steps: Record<KnownQuantity, string> = {
    rate: `r = i/Q = ${i} mA g⁻¹ / ${q} mA h g⁻¹ = ${r} h⁻¹`,
    current: `i = r·Q = ${r} h⁻¹ × ${q} mA h g⁻¹ = ${i} mA g⁻¹`,
    time: `t = Q/i = ${q} mA h g⁻¹ / ${i} mA g⁻¹ = ${t} h`,
  }
  const asked = knowns.filter(one => one !== known).map(one => steps[one])
  return { ok: true, value: { rate: perHour, current, time, steps: asked } }
}

/** A time in the unit that suits it: `14.2 h`, `12 min`, `3 d 4 h`. */
export function timeText(hours: number): string {
  if (hours < 1 / 60) return `${printed(hours * 3600, 3)} s`
  if (hours < 1) return `${printed(hours * 60, 3)} min`
  return `${printed(hours, 3)} h`
}
