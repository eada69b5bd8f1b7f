import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { engine, modules } from '../../core/basics/engine.ts'
import { themeFile } from '../../core/corpus/read/theme.ts'
import { configFiles } from '../../packs/own.ts'

/** What of a review its site is made from. */
const ofReview = ['content', 'data', 'public', themeFile, ...configFiles]

/** What of the engine is in a site, and says which packages it works with. */
const ofEngine = [modules, join(engine, 'package.json'), join(engine, 'package-lock.json')]

/** One hash over the names and contents of everything that a build of a review reads. */
export function hashInputs(review: string): string {
  const hash = createHash('sha256')
  const parts = [...ofReview.map(name => join(review, name)), ...ofEngine]
  for (const [at, part] of parts.entries()) {
    for (const file of filesIn(part)) {
      const content = readFileSync(file)
      hash.update(`${at} ${relative(part, file)}\0${content.length}\0`).update(content)
    }
  }
  return hash.digest('hex')
}

function* filesIn(path: string): Generator<string> {
  if (!existsSync(path)) return
  if (!statSync(path).isDirectory()) return yield path
  for (const name of readdirSync(path).sort()) yield* filesIn(join(path, name))
}

const stampFile = (review: string): string => join(review, '.cache', 'built')

/** Whether the site in `dist/` of a review was built from inputs with this hash, and by nobody since. */
export function isBuilt(review: string, hash: string): boolean {
  const stamp = stampOf(review, hash)
  const file = stampFile(review)
  return stamp !== null && existsSync(file) && readFileSync(file, 'utf8') === stamp
}

/** Remembers that `dist/` of a review was built from inputs with this hash. */
export function markBuilt(review: string, hash: string): void {
  mkdirSync(dirname(stampFile(review)), { recursive: true })
  writeFileSync(stampFile(review), stampOf(review, hash) ?? '')
}

function stampOf(review: string, hash: string): string | null {
  const index = join(review, 'dist', 'index.html')
  return existsSync(index) ? `${hash} ${statSync(index).mtimeMs}` : null
}
