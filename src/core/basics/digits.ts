/** As many digits as a number of any size has after its point in print. */
export const mostDecimals = 20

/** The least number that a computer holds with all of its digits. */
const leastNormal = 2 ** -1022

/**
 * Why a computer can't hold a number as it is written in decimals (`-1.5e3`), as a clause that follows it; null where it
 * can, and for what is no such number.
 */
export function unheld(written: string): string | null {
  const wanted = significant(written)
  if (wanted === null) return null
  const value = Number(written)
  if (!Number.isFinite(value)) return 'is too large for a number'
  if (value === 0 && /^-/.test(written) && wanted === '0') return 'has a sign, which zero has not'
  if ((value === 0 && wanted !== '0') || (value !== 0 && Math.abs(value) < leastNormal))
    return 'is too small for a number'
  return significant(String(value)) === wanted ? null : `would lose digits: it is read as ${value}`
}

/** The digits of a number without zeros at its ends, and its power of ten: `0.0150` is `15e-3`. */
function significant(written: string): string | null {
  const [, whole, fraction = '', exponent = '0'] =
    /^[-+]?(\d+|(?=\.\d))(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/.exec(written) ?? []
  if (whole === undefined) return null
  const digits = (whole + fraction).replace(/^0+/, '')
  const bare = digits.replace(/0+$/, '')
  return bare === '' ? '0' : `${bare}e${Number(exponent) - fraction.length + digits.length - bare.length}`
}

/**
 * How many digits after its point a number is typed with where the last of them is a zero, which the number itself does
 * not keep: 2 for `0.40`, 6 for `1.0e-5`, less than 0 for `1.0e8`; null where nothing would be lost.
 */
export function typedDecimals(typed: string): number | null {
  const [, fraction, exponent = '0'] = /^[-−+]?\d*\.(\d*0)(?:[eE]([-+]?\d+))?$/.exec(typed) ?? []
  return fraction === undefined ? null : fraction.length - Number(exponent)
}

/** The digits after the point that some numbers need in print to keep all that they are typed with; null where none. */
export function decimalsToKeep(typed: readonly string[]): number | null {
  const most = Math.max(0, ...typed.map(text => typedDecimals(text) ?? 0))
  return most > 0 ? most : null
}
