import { computations } from '../../packs/computations.ts'
import { runCalculators } from './calc/run.ts'
import { ready } from './dom.ts'

runCalculators(computations)
ready('calc')
