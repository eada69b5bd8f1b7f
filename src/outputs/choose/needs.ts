import type { Corpus } from '../../core/corpus/types.ts'
import type { Capability, Technique } from '../../core/kinds/technique.ts'
import type { Need } from '../../core/schema/vocabulary.ts'
import type { AbilityVerdict } from './verdict.ts'

/** What is said of a technique and a need; null where nothing is said. */
export interface Ability {
  need: Need
  verdict: AbilityVerdict
  capability: Capability | null
}

/** A technique with what is said of each need, in the order of the needs. */
export interface Choice {
  technique: Technique
  abilities: Ability[]
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
      abilities: needs.map(need => abilityOf(technique, need)),
    })),
  }
}

function abilityOf({ capabilities }: Technique, need: Need): Ability {
  const capability = capabilities.find(({ need: id }) => id === need.id) ?? null
  return { need, verdict: capability?.can ?? 'unknown', capability }
}

/** Whether there is anything to choose. */
export const hasChoices = (corpus: Corpus): boolean => choices(corpus).needs.length > 0
