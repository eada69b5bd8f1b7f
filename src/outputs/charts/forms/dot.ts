import type { ChartForm } from './form.ts'
import { measured } from './measured.ts'

/** A mark a value, a line for a range, an arrow for a bound. */
export const dot = measured satisfies ChartForm
