/** Tells whether the built site is still that of the files that it was built from. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const inputs = [
  'content',
  'data',
  'public',
  'src',
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
]

function* filesIn(path) {
  if (!existsSync(path)) return
  if (!statSync(path).isDirectory()) return yield path
  for (const name of readdirSync(path).sort()) yield* filesIn(join(path, name))
}

/** One hash over the names and contents of everything that a build reads. */
export function hashInputs(root) {
  const hash = createHash('sha256')
  for (const input of inputs) {
    for (const file of filesIn(join(root, input))) {
      const content = readFileSync(file)
      hash.update(`${relative(root, file)}\0${content.length}\0`).update(content)
    }
  }
  return hash.digest('hex')
}

function stampOf(root, hash) {
  const index = join(root, 'dist', 'index.html')
  return existsSync(index) ? `${hash} ${statSync(index).mtimeMs}` : undefined
}

const stampFile = root => join(root, '.cache', 'built')

/** Whether `dist/` was built from inputs with this hash, and by nobody since. */
export function isBuilt(root, hash) {
  const stamp = stampOf(root, hash)
  return stamp !== undefined && existsSync(stampFile(root)) && readFileSync(stampFile(root), 'utf8') === stamp
}

/** Remembers that `dist/` was built from inputs with this hash. */
export function markBuilt(root, hash) {
  mkdirSync(dirname(stampFile(root)), { recursive: true })
  writeFileSync(stampFile(root), stampOf(root, hash) ?? '')
}
