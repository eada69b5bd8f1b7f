/** Behind `npm ci` in a clone. Packing has another way, as it compiles the engine first. */
import process from 'node:process'
import { bundleEngine, hasPackages, stampInstalled } from './lib/install.mjs'
import { takeNoWords } from './lib/words.mjs'

takeNoWords(`Usage: npm run prepare
Bundles the engine and what makes the pages, so that no command has to: npm ci does this by itself.`)

const { npm_command: command = '', npm_config_omit: omitted = '' } = process.env
if (!['pack', 'publish'].includes(command) && hasPackages()) bundleEngine()
// Then `npm start` has nothing left to install.
if (command === 'ci' && omitted === '') stampInstalled()
