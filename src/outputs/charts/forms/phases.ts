import { change } from './change.ts'
import type { ChartForm } from './form.ts'

/** From where a phase begins to form to where all of it is there. */
export const phases = change satisfies ChartForm
