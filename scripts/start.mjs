/** `npm start`: from a bare clone to a site in the browser. Installs what is not yet there; the command does the rest. */
import process from 'node:process'
import { ensureInstalled } from './lib/install.mjs'
import { root } from './lib/node.mjs'
import { runStep } from './lib/step.mjs'
import { takeNoWords } from './lib/words.mjs'

takeNoWords(`Usage: npm start
Installs what is missing, builds the site where it is not up to date, and serves it on http://127.0.0.1:4321; PORT=…
in the environment names another port.`)

process.chdir(root)
ensureInstalled()
process.exit(await runStep(['bin/insitu-atlas.mjs', 'start']))
