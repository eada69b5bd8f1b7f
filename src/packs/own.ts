import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Rule } from '../core/audit/types.ts'
import type { ReadEffects } from '../core/corpus/effects.ts'
import { componentNames } from '../core/corpus/text/components.ts'
import type { Pack, Place, Problem } from '../core/corpus/types.ts'
import { type AtlasConfig, config, extensionsFolder } from './config.ts'
import { placeAt, placeOfError, placeOfPath, slipIn } from './place.ts'

/** Where a review has its configuration; it has one of these. */
export const configFiles = ['atlas.config.mjs', 'atlas.config.ts'] as const

/** Whether a file of a review, by its path in it, is part of its program. */
export const isOfProgram = (path: string): boolean =>
  configFiles.some(name => name === path) || path.startsWith(`${extensionsFolder}/`)

/** What a review adds, or what is wrong with that. */
export type Own = Required<AtlasConfig> & { problems: Problem[] }

const nothing: Own = { packs: [], rules: [], components: [], problems: [] }

/**
 * Loads what a review adds by its configuration, which is a program and runs with the rights of whoever loads the review:
 * for those alone who called the engine in its folder.
 * `taken` are the ids of the packs and rules of the engine.
 */
export async function ownOf(root: string, effects: ReadEffects, taken: ReadonlySet<string>): Promise<Own> {
  for (const file of configFiles) {
    const bytes = await effects.read(file)
    if (bytes !== null) return ownIn({ root, file, bytes, effects, taken })
  }
  return nothing
}

interface Program {
  root: string
  file: string
  bytes: Uint8Array
  effects: ReadEffects
  taken: ReadonlySet<string>
}

async function ownIn({ root, file, bytes, effects, taken }: Program): Promise<Own> {
  const text = new TextDecoder().decode(bytes)
  const wrong = (code: Problem['code'], place: Place, message: string, hint: string): Own => ({
    ...nothing,
    problems: [{ code, file: place.file, line: place.line, column: place.column, message, hint, follows: null }],
  })
  const at = (...path: string[]) => placeOfPath(file, text, path)
  if (!isOwnFolder(root))
    return wrong(
      'config/foreign',
      at(),
      `\`${file}\` is a program of the review, and no review's program runs from elsewhere.`,
      "Run the command in the review's own folder, where you trust its author, or take the file away.",
    )
  const loaded = await load(join(root, file), bytes)
  if ('error' in loaded) {
    const { error } = loaded
    const place = placeOfError(root, file, text, error)
    const slip = place === null ? await slipIn(await modulesOf(file, text, effects)) : null
    return wrong(
      'config/unloadable',
      place ?? slip ?? at(),
      `The configuration can't be loaded: ${slip ? sentence(slip.reason) : reasonOf(error)}`,
      'Mend it, or take it away.',
    )
  }
  const read = config.safeParse(loaded.value)
  if (!read.success) {
    const [issue] = read.error.issues
    const path = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys : [])].map(String)
    return wrong(
      'config/invalid',
      at(...namedSteps(path, loaded.value)),
      `In the configuration, ${path.length > 0 ? `\`${path.join('.')}\`` : 'the whole'} is not as it must be: ${issue?.message}.`,
      'See docs/EXTENDING.md of the engine for what it may hold.',
    )
  }
  const { packs = [], rules = [], components = [] } = loaded.value as AtlasConfig
  const ids = [...packs, ...rules].map(({ id }) => id)
  const twice = repeated(ids, taken)
  if (twice !== null)
    return wrong(
      'config/duplicate',
      at(twice),
      `There is a pack or a rule \`${twice}\` already.`,
      'Give it another id.',
    )
  const named = repeated(
    components.map(({ name }) => name),
    new Set(componentNames),
  )
  if (named !== null)
    return wrong('config/duplicate', at(named), `There is a component \`${named}\` already.`, 'Give it another name.')
  for (const { name, file: drawn } of components) {
    const source = await effects.read(drawn)
    if (source === null)
      return wrong(
        'config/file',
        at(name, drawn),
        `There is no file \`${drawn}\`, which should draw \`<${name}>\`.`,
        'Write it, or correct its name.',
      )
    const bare = new TextDecoder().decode(source)
    const tag = bare.search(/<(?:script|style)\b|\sstyle=/)
    if (tag !== -1)
      return wrong(
        'config/file',
        placeAt(drawn, bare, tag),
        'A component brings no scripts and no styles: the pages of a site forbid what is not in their own files.',
        'Say with classes of the engine, and with elements, what it looks like.',
      )
  }
  return { ...nothing, packs: packs.map(guardedPack), rules: rules.map(guarded), components }
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

/** The default export of a module, or why there is none; a module that was changed is loaded anew. */
async function load(path: string, bytes: Uint8Array): Promise<{ value: unknown } | { error: unknown }> {
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  try {
    const module = await import(/* @vite-ignore */ `${pathToFileURL(path).href}?${version}`)
    return 'default' in module ? { value: module.default } : { error: 'it has no default export.' }
  } catch (error) {
    return { error }
  }
}

/** An error in a sentence. */
function reasonOf(error: unknown): string {
  return sentence(error instanceof Error ? error.message : String(error))
}

const sentence = (message: string): string => (/[.!?]$/.test(message) ? message : `${message}.`)

/** The texts of the modules that the program of a review is made of. */
async function modulesOf(file: string, text: string, effects: ReadEffects): Promise<Map<string, string>> {
  const names = ((await effects.list(extensionsFolder)) ?? []).filter(name => /\.(?:m?js|ts)$/.test(name)).sort()
  const modules = new Map([[file, text]])
  for (const name of names) {
    const bytes = await effects.read(`${extensionsFolder}/${name}`)
    if (bytes) modules.set(`${extensionsFolder}/${name}`, new TextDecoder().decode(bytes))
  }
  return modules
}

/** The steps of a path into a value by which its text is found: numbers become the name or the id of what they count. */
function namedSteps(path: readonly string[], value: unknown): string[] {
  let here = value
  return path.map(step => {
    here = here !== null && typeof here === 'object' ? (here as Record<string, unknown>)[step] : undefined
    const { name, id } = (here ?? {}) as { name?: unknown; id?: unknown }
    const called = [id, name].find(one => typeof one === 'string')
    return /^\d+$/.test(step) && called !== undefined ? String(called) : step
  })
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
