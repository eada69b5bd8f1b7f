import type { Verdict } from '../../core/audit/index.ts'

/** Every verdict, the most telling first, with its sign and its name: a verdict is never told by colour alone. */
export const verdicts: readonly { id: Verdict; sign: string; name: string }[] = [
  { id: 'inconsistent', sign: '✗', name: 'inconsistent' },
  { id: 'open', sign: '?', name: 'open' },
  { id: 'consistent', sign: '✓', name: 'consistent' },
  { id: 'cannot-be-checked', sign: '–', name: 'cannot be checked' },
]
