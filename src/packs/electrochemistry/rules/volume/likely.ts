import { number, percent } from '../../../../core/audit/print.ts'
import { mapped, meets, type Reading } from '../../../../core/audit/reading.ts'

/**
 * What a growth of a volume may have been meant as, where it should have been another: the new volume, the growth of one
 * dimension, or that of two; null where none of these would make it add up.
 */
export function likelyReading(stated: Reading, expected: Reading): string | null {
  if (expected.low <= -1) return null
  const by = mapped(stated, value => value - 1)
  if (meets(by, expected))
    return `“to” instead of “by”: ${percent(stated.value)} of the volume at the start is a growth by ${percent(by.value)}.`
  const grown = number(1 + expected.value)
  const linear = mapped(expected, value => (1 + value) ** (1 / 3) - 1)
  if (meets(linear, stated)) return `linear instead of volume: ${grown}^(1/3) − 1 = ${percent(linear.value)}.`
  const across = mapped(expected, value => (1 + value) ** (1 / 2) - 1)
  return meets(across, stated)
    ? `a diameter at constant length instead of a volume: ${grown}^(1/2) − 1 = ${percent(across.value)}.`
    : null
}
