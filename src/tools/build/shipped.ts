import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { engine, isCompiled, modules } from '../../core/basics/engine.ts'
import { once } from '../../core/basics/memoise.ts'
import { filesHash } from '../disk/hash.ts'

/** Where bundles lie that came with the engine, or, among the packages of a clone, were made when it was set up. */
export const shippedBundles = isCompiled ? join(modules, 'shipped') : join(engine, 'node_modules', '.insitu-atlas')

/** One hash over the modules of the engine, but for what was bundled of them. */
export const modulesHash = once(() => filesHash([modules], place => place === shippedBundles))

/** A name for all that such a bundle is made of: the engine's modules, and the packages at the versions that it names. */
export const shippedKey = once(() => {
  const { version, dependencies } = JSON.parse(readFileSync(join(engine, 'package.json'), 'utf8'))
  return createHash('sha256')
    .update(JSON.stringify([version, dependencies, modulesHash()]))
    .digest('hex')
})
