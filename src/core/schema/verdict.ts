/**
 * What a recomputation says of a record, the most telling first: `inconsistent` by arithmetic or definition alone, `open`
 * where it does not add up under an assumption that may be wrong.
 */
export const verdicts = ['inconsistent', 'open', 'consistent', 'cannot-be-checked'] as const
export type Verdict = (typeof verdicts)[number]
