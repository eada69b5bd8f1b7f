/** `npm start`: from a bare clone to a site in the browser. Installs and builds only what is not yet there. */
import process from 'node:process'
import { hashInputs, isBuilt, markBuilt } from './lib/inputs.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { root } from './lib/node.mjs'
import { runStep } from './lib/step.mjs'

process.chdir(root)
ensureInstalled()

const hash = hashInputs(root)
if (!isBuilt(root, hash)) {
  if ((await runStep(['src/tools/cli/build.ts'])) !== 0) process.exit(1)
  markBuilt(root, hash)
}

process.exit(await runStep(['src/tools/cli/serve.ts']))
