import type { Verdict } from '../../core/audit/index.ts'

/** Every verdict, the most telling first, with its sign, its name and the word that says it in a sentence: a verdict is never told by colour alone. */
export const verdicts: readonly { id: Verdict; sign: string; name: string; fair: string }[] = [
  { id: 'inconsistent', sign: '✗', name: 'inconsistent', fair: 'wrong' },
  { id: 'open', sign: '?', name: 'open', fair: 'open' },
  { id: 'consistent', sign: '✓', name: 'consistent', fair: 'agrees' },
  { id: 'cannot-be-checked', sign: '–', name: 'cannot be checked', fair: 'cannot be checked' },
]
