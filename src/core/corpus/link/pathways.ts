import { follows, parseEquation } from '../../chem/index.ts'
import type { Records } from '../../kinds/types.ts'
import type { RecordEntry } from '../validate/entries.ts'
import { list } from '../words.ts'
import { inside, type Linking } from './context.ts'
import { checkEquation, checkFormula } from './formulas.ts'

/** Checks the formulas and equations of a pathway, and that those which editors rebuilt lead from step to step. */
export function checkPathway(linking: Linking, entry: RecordEntry, { steps }: Records['pathways']): void {
  for (const [index, { phases, equation, rebuilt }] of steps.entries()) {
    const path = ['steps', index]
    for (const [phase, formula] of phases.entries()) checkFormula(linking, entry, formula, [...path, 'phases', phase])
    if (equation === null) continue
    checkEquation(linking, entry, equation, [...path, 'equation'], { rebuilt })
    if (rebuilt && index > 0) checkStep(linking, entry, { steps, index, equation })
  }
}

/** An equation that editors rebuilt must start from a phase of an earlier step and end with one of its own. */
function checkStep(
  { report }: Linking,
  entry: RecordEntry,
  { steps, index, equation }: { steps: Records['pathways']['steps']; index: number; equation: string },
): void {
  const parsed = parseEquation(equation)
  if (!parsed.ok) return
  const before = [...new Set(steps.slice(0, index).flatMap(({ phases }) => phases))]
  const after = steps[index]?.phases ?? []
  // A step in words is not compared: its name says no formula.
  if (before.length === 0 || after.length === 0) return
  const { starts, ends } = follows(parsed.equation, before, after)
  if (starts && ends) return
  const message = starts
    ? `This equation ends with none of the phases of its step, ${list(after)}.`
    : `This equation starts from none of the phases before it, ${list(before)}.`
  report('equation/step', inside(entry)('steps', index, 'equation')(), message, 'Correct the equation, or the phases.')
}
