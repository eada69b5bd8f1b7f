import { inRows } from '../rows-layout.ts'
import type { ChartForm } from './form.ts'
import { measured } from './measured.ts'

/** Arrows from before to after: an open marker is what was before. */
export const change = { ...measured, layout: inRows({ marker: null, tellsTheory: false }) } satisfies ChartForm
