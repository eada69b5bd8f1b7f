import type { Corpus } from '../../core/corpus/types.ts'
import type { Capability, Technique } from '../../core/schema/technique.ts'
import type { Need } from '../../core/schema/vocabulary.ts'

/** A technique with what is said of each need, in the order of the needs; undefined where nothing is said. */
export interface Choice {
  technique: Technique
  capabilities: (Capability | undefined)[]
}

/** The needs of which any technique says something, and the techniques that say something of any. */
export function choices({ vocabulary, records }: Corpus): { needs: Need[]; choices: Choice[] } {
  const techniques = records.techniques.filter(({ capabilities }) => capabilities.length > 0)
  const said = new Set(techniques.flatMap(({ capabilities }) => capabilities.map(({ need }) => need)))
  const needs = vocabulary.needs.filter(({ id }) => said.has(id))
  return {
    needs,
    choices: techniques.map(technique => ({
      technique,
      capabilities: needs.map(({ id }) => technique.capabilities.find(({ need }) => need === id)),
    })),
  }
}

/** Whether there is anything to choose. */
export const hasChoices = (corpus: Corpus): boolean => choices(corpus).needs.length > 0
