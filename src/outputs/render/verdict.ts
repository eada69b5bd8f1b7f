import type { Verdict } from '../../core/audit/index.ts'

/** Every verdict, the most telling first, with its sign: a verdict is never told by colour alone. */
export const verdicts: readonly { id: Verdict; sign: string }[] = [
  { id: 'inconsistent', sign: '✗' },
  { id: 'open', sign: '?' },
  { id: 'consistent', sign: '✓' },
  { id: 'cannot-be-checked', sign: '–' },
]
