import type { Computation } from '../outputs/calc/types.ts'
import { computations as electrochemistry } from './electrochemistry/calculators/computations.ts'

/** What the calculators of all packs compute, by their ids: all of the packs that a reader's browser needs. */
export const computations: Readonly<Record<string, Computation>> = { ...electrochemistry }
