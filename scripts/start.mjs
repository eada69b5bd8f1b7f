/** `npm start`: from a bare clone to a site in the browser. Installs and builds only what is not yet there. */
import process from 'node:process'
import { hashInputs, isBuilt, markBuilt } from './lib/inputs.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { root } from './lib/node.mjs'
import { runStep } from './lib/step.mjs'
import { takeNoWords } from './lib/words.mjs'

takeNoWords(`Usage: npm start
Installs what is missing, builds the site where it is not up to date, and serves it on http://127.0.0.1:4321; PORT=…
in the environment names another port.`)

process.chdir(root)
ensureInstalled()

const hash = hashInputs(root)
if (!isBuilt(root, hash)) {
  if ((await runStep(['src/tools/cli/build.ts'])) !== 0) process.exit(1)
  markBuilt(root, hash)
}

process.exit(await runStep(['src/tools/cli/serve.ts']))
