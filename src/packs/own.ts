import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { Rule } from '../core/audit/types.ts'
import type { ReadEffects } from '../core/corpus/effects.ts'
import type { Pack, Problem } from '../core/corpus/types.ts'
import { topics } from '../core/packs/types.ts'

/** What a review adds to the engine by a program of its own: the default export of its `atlas.config.mjs` or `.ts`. */
export interface AtlasConfig {
  /** Packs that its vocabulary can ask for, beside those of the engine. */
  packs?: readonly Pack[]
  /** Rules of its audit that no pack holds. */
  rules?: readonly Rule[]
}

/** Where a review has its configuration; it has one of these. */
export const configFiles = ['atlas.config.mjs', 'atlas.config.ts'] as const

/** What a review adds, or what is wrong with that. */
export type Own = { packs: readonly Pack[]; rules: readonly Rule[]; problems: Problem[] }

const words = z.string().min(1)
const told = words.nullable()
const work = z.custom<() => unknown>(value => typeof value === 'function', 'must be a function')
const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'is written in small letters, with hyphens between words')

const rule = z.strictObject({
  id,
  topic: z.enum(topics),
  title: words,
  does: words,
  formula: told,
  assumes: told,
  source: told,
  silent: told,
  tolerance: told,
  flaw: words.optional(),
  judge: work,
})
const role = z.strictObject({ id, description: words })
const derivation = z.strictObject({
  id,
  title: words,
  does: words,
  formula: words,
  from: told,
  ucum: words,
  of: work,
})
const pack = z.strictObject({
  id,
  name: words,
  roles: z.array(role),
  derivations: z.array(derivation),
  rules: work,
})
const config = z.strictObject({ packs: z.array(pack).optional(), rules: z.array(rule).optional() })

/**
 * Loads what a review adds by its configuration, which is a program and runs with the rights of whoever loads the review:
 * for those alone who called the engine in its folder.
 * `taken` are the ids of the packs and rules of the engine.
 */
export async function ownOf(root: string, effects: ReadEffects, taken: ReadonlySet<string>): Promise<Own> {
  const nothing = { packs: [], rules: [], problems: [] }
  for (const file of configFiles) {
    const bytes = await effects.read(file)
    if (bytes === null) continue
    const wrong = (code: Problem['code'], message: string, hint: string): Own => ({
      ...nothing,
      problems: [{ code, file, line: 1, column: 1, message, hint, follows: null }],
    })
    if (!isOwnFolder(root))
      return wrong(
        'config/foreign',
        `\`${file}\` is a program of the review, and no review's program runs from elsewhere.`,
        "Run the command in the review's own folder, where you trust its author, or take the file away.",
      )
    const loaded = await load(join(root, file), bytes)
    if ('reason' in loaded)
      return wrong(
        'config/unloadable',
        `The configuration can't be loaded: ${loaded.reason}`,
        'Mend it, or take it away.',
      )
    const read = config.safeParse(loaded.value)
    if (!read.success) {
      const [issue] = read.error.issues
      const at = issue?.path.length ? `\`${issue.path.join('.')}\`` : 'the whole'
      return wrong(
        'config/invalid',
        `In the configuration, ${at} is not as it must be: ${issue?.message}.`,
        'See docs/EXTENDING.md of the engine for what it may hold.',
      )
    }
    const { packs = [], rules = [] } = loaded.value as AtlasConfig
    const twice = repeated(
      [...packs, ...rules].map(({ id }) => id),
      taken,
    )
    if (twice !== null)
      return wrong('config/duplicate', `There is a pack or a rule \`${twice}\` already.`, 'Give it another id.')
    return { packs: packs.map(guardedPack), rules: rules.map(guarded), problems: [] }
  }
  return nothing
}

/** Whether the engine was called in the folder of a review, and not with its name from elsewhere. */
function isOwnFolder(root: string): boolean {
  const began = process.env['INSITU_ATLAS_STARTED_IN'] ?? process.cwd()
  try {
    return realpathSync(began) === realpathSync(root)
  } catch {
    return false
  }
}

/** The default export of a module, or why there is none, in a sentence; a module that was changed is loaded anew. */
async function load(path: string, bytes: Uint8Array): Promise<{ value: unknown } | { reason: string }> {
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  try {
    const module = await import(/* @vite-ignore */ `${pathToFileURL(path).href}?${version}`)
    return 'default' in module ? { value: module.default } : { reason: 'it has no default export.' }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { reason: /[.!?]$/.test(message) ? message : `${message}.` }
  }
}

function repeated(ids: readonly string[], taken: ReadonlySet<string>): string | null {
  return ids.find((one, at) => taken.has(one) || ids.indexOf(one) !== at) ?? null
}

const guardedPack = (pack: Pack): Pack => ({ ...pack, rules: async () => (await pack.rules()).map(guarded) })

/** A rule of a review whose failure names it: what it throws is a fault of the review's program. */
const guarded = (rule: Rule): Rule => ({
  ...rule,
  judge(corpus) {
    try {
      return rule.judge(corpus)
    } catch (error) {
      throw new Error(`The rule \`${rule.id}\` of the review failed: ${error instanceof Error ? error.message : error}`)
    }
  },
})
