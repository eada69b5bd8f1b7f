import type { Condition } from '../../schema/quantity.ts'

/**
 * Gives records with the same conditions the same objects for them: many were measured at one temperature, and a table of
 * many rows has a dozen conditions in each. No more than so many are remembered.
 */
export function conditionSharer(): (conditions: readonly Condition[]) => Condition[] {
  const known = new Map<string, Condition>()
  return conditions =>
    conditions.map(condition => {
      const key = JSON.stringify(condition)
      const before = known.get(key)
      if (before === undefined && known.size < most) known.set(key, condition)
      return before ?? condition
    })
}

/** More are hardly circumstances that come again. */
const most = 50_000
