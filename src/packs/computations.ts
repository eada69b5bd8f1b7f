import type { Computation } from '../outputs/calc/types.ts'
import { type ComputedWords, computationsWith } from './electrochemistry/calculators/computations.ts'

/** What the computations of all packs say, by the packs. */
export interface WordsOfPacks {
  electrochemistry: ComputedWords
}

/**
 * What the calculators of all packs compute, by their ids, in the words of a language: all of the packs that a reader's
 * browser needs.
 */
export const computationsIn = ({ electrochemistry }: WordsOfPacks): Readonly<Record<string, Computation>> =>
  computationsWith(electrochemistry)
