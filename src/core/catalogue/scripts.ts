import type { Words } from './words.ts'

/** The groups of words that a script of the pages needs, by the name of the script. */
const scriptGroups = {
  acts: ['actsScript'],
  calc: ['calcScript', 'calcFaults', 'massFaults', 'unitKinds', 'numbers'],
  chart: ['chartScript'],
  choose: ['chooseScript'],
  compare: ['compareScript'],
  drawing: ['drawingScript'],
  edition: ['editionScript'],
  explore: ['exploreScript', 'addition'],
  ladder: ['ladderScript'],
  said: [],
  search: ['searchScript', 'foundKinds', 'foundOne', 'standing', 'standingSays', 'addition'],
} as const satisfies Record<string, readonly (keyof Words)[]>

/** A script of the pages that says something. */
export type SpeakingScript = keyof typeof scriptGroups

/** The words that a script takes along, and their language. */
export type ScriptWords<Script extends SpeakingScript> = Pick<Words, 'language' | (typeof scriptGroups)[Script][number]>

/** The words of the interface that a script takes along. */
export const wordsForScript = (words: Words, script: SpeakingScript): Partial<Words> =>
  Object.fromEntries(['language', ...scriptGroups[script]].map(group => [group, words[group as keyof Words]]))

/** Whether a script says anything. */
export const isSpeaking = (name: string): name is SpeakingScript => name in scriptGroups
