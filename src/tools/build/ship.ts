/**
 * Bundles what makes the pages for whoever installs this engine, so that no build has to, and the engine itself, so that
 * commands start sooner: run by itself, of the sources in a clone, of the compiled modules for the package.
 */
import { join } from 'node:path'
import { engine } from '../../core/basics/engine.ts'
import { present } from '../../core/basics/present.ts'
import { loadReview } from '../../packs/index.ts'
import { shipBundle } from './pages.ts'
import { shipEngine } from './ship-engine.ts'
import { inWorkshop } from './workshop.ts'

// Any review will do: what makes the pages is handed one when it makes them.
const { corpus } = await loadReview(join(engine, 'templates/review'))
await inWorkshop(workshop => shipBundle(present(corpus, 'the review that the engine brings'), workshop))
await shipEngine()
