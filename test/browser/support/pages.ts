import { inject } from 'vitest'
import { type Choice, choicesIn } from './choices.ts'
import { type Sampling, sampleOf } from './sample.ts'

const known = new Map<string, Choice[]>()

/** The pages of a site, which is read once; the site of the run was read before its first test. */
function choicesOf(folder: string): Choice[] {
  const choices = known.get(folder) ?? (folder === inject('folder') ? inject('choices') : choicesIn(folder))
  known.set(folder, choices)
  return choices
}

/** Pages of each kind that a site in a folder has, as `sampleOf` chooses them. */
export const samplePages = (folder: string, sampling?: Sampling): string[] => sampleOf(choicesOf(folder), sampling)
