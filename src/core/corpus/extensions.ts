import type { AddedKind } from '../kinds/added.ts'
import { addKinds } from '../kinds/kinds.ts'
import { addChartTypes, type LoadedChartType } from '../schema/chart-types.ts'
import { type AddedComponent, rulesOfAdded } from './text/added.ts'
import { addComponents } from './text/components.ts'

/** What a review adds to the registries of the engine by a program of its own. */
export interface Extensions {
  /** Kinds of record. */
  kinds: readonly AddedKind[]
  /** Components of its texts. */
  components: readonly AddedComponent[]
  /** Types of chart. */
  charts: readonly LoadedChartType[]
  /** Calculators: what they hold is for the outputs to know. */
  calculators: readonly { id: string; file: string; computation: object }[]
}

/** What a review adds that has no program. */
export const nothingAdded: Extensions = { kinds: [], components: [], charts: [], calculators: [] }

/**
 * Puts what a review adds into the registries, in place of what another one added. They are the process's: a program
 * runs for the review alone in whose folder the engine was called, so that no two add at a time. Pages are bundled and
 * have registries of their own, into which the corpus brings the same.
 */
export function register({ kinds, components, charts }: Pick<Extensions, 'kinds' | 'components' | 'charts'>): void {
  addKinds(kinds)
  addComponents(rulesOfAdded(components))
  addChartTypes(charts)
}
