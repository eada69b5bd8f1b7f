import type { Computation } from '../../outputs/calc/types.ts'
import { computations } from '../../packs/computations.ts'
import { runCalculators } from './calc/run.ts'
import { ready } from './dom.ts'

/** What stands before this script: the computations that the review adds. */
const { atlas } = self as { atlas?: { computations?: Readonly<Record<string, Computation>> } }

runCalculators({ ...computations, ...atlas?.computations })
ready('calc')
