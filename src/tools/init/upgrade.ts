import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scriptNames } from './manifest.ts'
import { migrationNotes } from './migrations.ts'

/** What a review's `package.json` has of the engine. */
interface Manifest {
  scripts?: Record<string, string>
  dependencies?: Record<string, string>
}

/**
 * What to tell a review that meets another version of the engine than the one that it names: what is new, the scripts that
 * its `package.json` lacks, and that the engine lies where nobody else finds it. Nothing where both are the same.
 */
export function upgradeNotes(root: string, written: string | null, engine: string): string[] {
  const notes = migrationNotes(written, engine)
  if (notes.length === 0) return []
  const manifest = manifestIn(root)
  return manifest === null ? notes : [...notes, ...missingScripts(manifest), ...outside(manifest)]
}

function manifestIn(root: string): Manifest | null {
  try {
    return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
  } catch {
    return null
  }
}

/** The scripts that a new review has and this one has not, though it calls the engine by scripts. */
function missingScripts({ scripts = {} }: Manifest): string[] {
  if (!Object.values(scripts).some(script => script.includes('insitu-atlas '))) return []
  const missing = scriptNames.filter(name => scripts[name] === undefined)
  if (missing.length === 0) return []
  const lines = missing.map(name => `"${name}": "insitu-atlas ${name}"`)
  return [`A new review has scripts that package.json lacks. Add them where you need them: ${lines.join(', ')}.`]
}

/** A package outside of the review, which is not there on another machine. */
function outside({ dependencies = {} }: Manifest): string[] {
  const [, path = ''] = /^file:((?:\.\.\/|\/|[A-Za-z]:).*\.tgz)$/.exec(dependencies['insitu-atlas'] ?? '') ?? []
  if (path === '') return []
  const kept = `vendor/${path.split('/').at(-1)}`
  return [
    `package.json takes the engine from ${path}, which other machines do not have. Copy it to ${kept}, and run \`npm install ./${kept}\`.`,
  ]
}
