import type { Schematic } from '../../core/kinds/schematic.ts'
import { type DrawnElement, type Dress, elementsOf } from './elements.ts'

/** A step of a drawing as its page's script has it. */
export interface DrawnStep {
  says: string
  elements: DrawnElement[]
}

/** The steps of a drawing that moves, for the script that shows them. */
export const stepsOf = ({ frames }: Pick<Schematic, 'frames'>, dress: Dress): DrawnStep[] =>
  frames.map(({ says, shapes }) => ({
    says: dress.text(says),
    elements: shapes.flatMap(shape => elementsOf(shape, dress)),
  }))
