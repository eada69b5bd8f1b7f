import { mapped, meets, type Reading } from '../../../../core/audit/reading.ts'
import { say } from '../../../../core/catalogue/say.ts'
import type { PackTelling } from '../../words/telling.ts'

/**
 * What a growth of a volume may have been meant as, where it should have been another: the new volume, the growth of one
 * dimension, or that of two; null where none of these would make it add up.
 */
export function likelyReading(
  { found: { growth: t }, number, percent }: PackTelling,
  stated: Reading,
  expected: Reading,
): string | null {
  if (expected.low <= -1) return null
  const by = mapped(stated, value => value - 1)
  if (meets(by, expected)) return say(t.toInsteadOfBy, { stated: percent(stated.value), grown: percent(by.value) })
  const grown = number(1 + expected.value)
  const linear = mapped(expected, value => (1 + value) ** (1 / 3) - 1)
  if (meets(linear, stated)) return say(t.linear, { sum: `${grown}^(1/3) − 1`, grown: percent(linear.value) })
  const across = mapped(expected, value => (1 + value) ** (1 / 2) - 1)
  return meets(across, stated) ? say(t.diameter, { sum: `${grown}^(1/2) − 1`, grown: percent(across.value) }) : null
}
