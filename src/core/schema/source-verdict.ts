/**
 * What a source check comes to, the most telling first; a note is confirmed or refuted, an open problem answered, answered
 * in part, or left open.
 */
export const sourceVerdicts = [
  'differs',
  'refutes',
  'agrees',
  'confirms',
  'answers',
  'partly-answers',
  'leaves-open',
  'says-nothing',
] as const
export type SourceVerdict = (typeof sourceVerdicts)[number]
