/**
 * `insitu-atlas/calculate`: what the computation of a calculator reads what people type with, and prints results. It needs
 * no Node, and goes to readers' browsers with the computation.
 */
export { fewest, figures, printed, readPositive, readQuantity, readTyped } from '../outputs/calc/number.ts'
export { optional, readAll } from '../outputs/calc/read-all.ts'
export type { Computation, Outcome, Values } from '../outputs/calc/types.ts'
