import { inPlane } from '../plane-layout.ts'
import type { ChartForm } from './form.ts'
import { measured } from './measured.ts'

/** Marks as in a scatter, those of a row joined in the order of the axis across. */
export const line = { ...measured, layout: inPlane({ marker: null, tellsTheory: true }, true) } satisfies ChartForm
