/**
 * Behind `npm ci` in a clone: bundles what makes the pages, so that not even the first build has to. Where that can't be
 * done, builds do it themselves: no installation fails for it. Packing has another way, as it compiles the engine first.
 */
import process from 'node:process'
import { hasPackages } from './lib/install.mjs'
import { runStep } from './lib/step.mjs'
import { takeNoWords } from './lib/words.mjs'

takeNoWords(`Usage: npm run prepare
Bundles what makes the pages, so that no build has to: npm ci does this by itself.`)

const isPacking = ['pack', 'publish'].includes(process.env.npm_command ?? '')
if (!isPacking && hasPackages()) await runStep(['src/tools/build/ship.ts'], () => {})
