import { inPlane } from '../plane-layout.ts'
import type { ChartForm } from './form.ts'
import { measured } from './measured.ts'

/** A mark where two quantities of one subject meet. */
export const scatter = {
  ...measured,
  layout: inPlane({ marker: null, tellsTheory: true }, false),
} satisfies ChartForm
