import { formatNumber } from '../../core/units/number.ts'

/** What was read from a field, or what is wrong with it, as a sentence. */
export type Read<T> = { ok: true; value: T } | { ok: false; fault: string }

const fault = (text: string) => ({ ok: false, fault: text }) as const

/** Reads a number greater than zero as people type it: with a true minus, thin spaces, a sign or an exponent. */
export function readPositive(text: string): Read<number> {
  const typed = text
    .trim()
    .replace(/[\s\u00a0\u2009\u202f]/g, '')
    .replace('−', '-')
  if (typed === '') return fault('Give a number.')
  if (/^\d+,\d+$/.test(typed)) return fault(`Write the decimal sign as a point: ${typed.replace(',', '.')}.`)
  if (!/^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(typed)) return fault(`“${text.trim()}” is no number.`)
  const value = Number(typed)
  if (!Number.isFinite(value)) return fault('The number is too large.')
  return value > 0 ? { ok: true, value } : fault('It must be greater than 0.')
}

/** A result in print: four significant digits, of which those before the point all stay. */
export function printed(value: number, digits = 4): string {
  const whole = Math.abs(value) >= 10 ** digits
  return formatNumber(whole ? Math.round(value) : Number(value.toPrecision(digits)))
}
