/**
 * Before `npm pack`: compiles the engine into `lib/`, with the types of its programming interface, so that no command of
 * an installed package strips types, which Node does for no package, and with what makes the pages in one bundle.
 */
import { spawnSync } from 'node:child_process'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { bundledScript, script } from '../../src/site/files/bundle.ts'
import { defineCommand, runCommand } from '../../src/tools/cli/command.ts'
import { Refusal } from '../../src/tools/release/refusal.ts'
import { root } from '../lib/node.mjs'
import { compile, nameCompiled } from './compile.ts'

const usage = `Usage: npm run prepack
Compiles the engine into lib/: npm pack does this by itself.`

/** Writes the declarations of what `tsconfig.pack.json` names, and of all that they speak of. */
function declare(): void {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.pack.json'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Refusal('The types of the engine are not sound: see above.')
}

/** Makes the scripts of the site, which a package need not make again for each review. */
async function bundleScripts(lib: string): Promise<void> {
  await mkdir(dirname(bundledScript(lib, '')), { recursive: true })
  const names = (await readdir(join(root, 'src/site/browser'))).flatMap(file => /^(.*)\.ts$/.exec(file)?.[1] ?? [])
  for (const name of names) await writeFile(bundledScript(lib, name), await script(name))
}

/** Bundles what makes pages, of the compiled modules: then no installed engine has to. */
function bundlePages(): void {
  const { status } = spawnSync(process.execPath, ['lib/tools/build/ship.js'], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Refusal('What makes the pages could not be bundled: see above.')
}

export const command = defineCommand({
  usage,
  words: {},
  async run() {
    const lib = join(root, 'lib')
    await rm(lib, { recursive: true, force: true })
    await compile(join(root, 'src'), lib)
    declare()
    await nameCompiled(lib)
    await bundleScripts(lib)
    bundlePages()
  },
})

if (import.meta.main) await runCommand(command)
