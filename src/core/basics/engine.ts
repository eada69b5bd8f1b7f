import { fileURLToPath } from 'node:url'

/** The root folder of the engine, with a slash at its end: a clone of it, or the package in a folder of packages. */
export const engine = fileURLToPath(new URL('../../../', import.meta.url))

/** The folder of its modules, with a slash at its end: `src/` in a clone, `lib/` in the package. */
export const modules = fileURLToPath(new URL('../../', import.meta.url))

/** Whether its modules are compiled, as in the package, or as they are written. */
export const isCompiled = !import.meta.url.endsWith('.ts')
