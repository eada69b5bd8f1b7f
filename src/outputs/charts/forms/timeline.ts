import type { ChartForm } from './form.ts'
import { measured } from './measured.ts'

/** From the first to the last year of a row, each with its marker. */
export const timeline = measured satisfies ChartForm
