import { type Read, refused, type UnitKind } from '../../../outputs/calc/fault.ts'
import { fewest, figures, type GivenNumber, printed, readQuantity } from '../../../outputs/calc/number.ts'
import { readAll } from '../../../outputs/calc/read-all.ts'
import type { Computed } from './capacity.ts'

/** Which of the three is known: the current as a multiple of that which takes an hour, the current itself, or the time. */
export const knowns = ['rate', 'current', 'time'] as const
export type KnownQuantity = (typeof knowns)[number]

/** The unit in which each is typed where none is given. */
const units: Readonly<Record<KnownQuantity, [UnitKind, string]>> = {
  rate: ['rate', 'h⁻¹'],
  current: ['current', 'mA g⁻¹'],
  time: ['time', 'h'],
}

/** How fast a charge is moved. */
export interface Rate {
  /** Per hour: 2 for half an hour. */
  rate: number
  /** In mA/g. */
  current: number
  /** In h. */
  time: number
  /** The significant digits of what is computed. */
  digits: number
  steps: string[]
}

/** `C/10`, `2C`, `0.5 C`: a current as a multiple of that which takes an hour. */
const multiple = /^(\d+(?:\.\d+)?|\.\d+)?\s*C(?:\s*\/\s*(\d+(?:\.\d+)?))?$/i

/** Reads a rate in h⁻¹: a multiple of C, or a number for each hour or other unit of time. */
export function readRate(text: string): Read<GivenNumber> {
  const [all, over = '1', under = '1'] = multiple.exec(text.trim()) ?? []
  if (all === undefined) return readQuantity(text, 'rate', 'h⁻¹')
  const value = Number(over) / Number(under)
  return value > 0 && Number.isFinite(value)
    ? { ok: true, value: { value, digits: 9, unit: 'C' } }
    : refused({ is: 'notPositive' })
}

/** The two others from a charge per mass, in mA h/g, and the one that is known; each may name a unit of its own. */
export function rate(charge: string, known: KnownQuantity, value: string): Computed<Rate> {
  const read = readAll({
    charge: readQuantity(charge, 'charge', 'mA h g⁻¹'),
    value: known === 'rate' ? readRate(value) : readQuantity(value, ...units[known]),
  })
  if (!read.ok) return read
  const [whole, given] = [read.value.charge.value, read.value.value.value]
  const digits = fewest(read.value.charge.digits, read.value.value.digits)
  const perHour = known === 'rate' ? given : known === 'time' ? 1 / given : given / whole
  const current = known === 'current' ? given : perHour * whole
  const time = known === 'time' ? given : 1 / perHour
  const [r, i, t, q] = [perHour, current, time, whole].map(number => printed(number))
  const steps: Record<KnownQuantity, string> = {
    rate: `r = i/Q = ${i} mA g⁻¹ / ${q} mA h g⁻¹ = ${r} h⁻¹`,
    current: `i = r·Q = ${r} h⁻¹ × ${q} mA h g⁻¹ = ${i} mA g⁻¹`,
    time: `t = Q/i = ${q} mA h g⁻¹ / ${i} mA g⁻¹ = ${t} h`,
  }
  const asked = knowns.filter(one => one !== known).map(one => steps[one])
  return { ok: true, value: { rate: perHour, current, time, digits, steps: asked } }
}

/** A rate as it is spoken of: `0.1 h⁻¹, C/10`, `2 h⁻¹, 2C`; one that was computed, to so many significant digits. */
export function rateText(perHour: number, digits?: number): string {
  const parts = 1 / perHour
  const isPart = perHour < 1 && Math.abs(parts - Math.round(parts)) < 0.005 * parts
  const text = (most: number) => (digits === undefined ? printed(perHour, most) : figures(perHour, digits))
  return `${text(4)} h⁻¹, ${isPart ? `C/${Math.round(parts)}` : `${text(3)}C`}`
}

/** A time in the unit that suits it, to so many significant digits: `14.2 h`, `12.0 min`. */
export function timeText(hours: number, digits = 3): string {
  if (hours < 1 / 60) return `${figures(hours * 3600, digits)} s`
  if (hours < 1) return `${figures(hours * 60, digits)} min`
  return `${figures(hours, digits)} h`
}
