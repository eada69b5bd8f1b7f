/** What a source check comes to, the most telling first; a note is confirmed or refuted. */
export const sourceVerdicts = ['differs', 'refutes', 'agrees', 'confirms', 'says-nothing'] as const
export type SourceVerdict = (typeof sourceVerdicts)[number]
