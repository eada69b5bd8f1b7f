import type { ChartForm } from './form.ts'
import { measured } from './measured.ts'

/** A mark at each number that another one stands for, on an axis where what is printed is 1. */
export const deviation = measured satisfies ChartForm
