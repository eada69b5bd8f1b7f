/** As many digits as a number of any size has after its point in print. */
export const mostDecimals = 20

/**
 * The greatest size that a number may have, and the least but zero: within these bounds no conversion of units and no
 * chart leaves what a computer holds, which is up to about 1e308.
 */
export const sizes = { least: 1e-100, greatest: 1e100 }

/**
 * Why a computer can't hold a number as it is written in decimals (`-1.5e3`), as a clause that follows it; null where it
 * can, and for what is no such number.
 */
export function unheld(written: string): string | null {
  const wanted = significant(written)
  if (wanted === null) return null
  const value = Number(written)
  if (Math.abs(value) > sizes.greatest) return 'is too large: no number here is greater than 1e100'
  if (value === 0 && /^-/.test(written) && wanted === '0') return 'has a sign, which zero has not'
  if (wanted !== '0' && Math.abs(value) < sizes.least)
    return 'is too small: no number here but zero is less than 1e-100'
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
