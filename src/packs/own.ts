import { realpathSync } from 'node:fs'
import type { EngineRule, Rule } from '../core/audit/types.ts'
import type { ReadEffects } from '../core/corpus/effects.ts'
import { type Extensions, nothingAdded } from '../core/corpus/extensions.ts'
import type { AddedComponent } from '../core/corpus/text/added.ts'
import { componentNames } from '../core/corpus/text/components.ts'
import type { Corpus, Pack, Problem } from '../core/corpus/types.ts'
import { list } from '../core/corpus/words.ts'
import type { AddedKind } from '../core/kinds/added.ts'
import { registry } from '../core/kinds/registry.ts'
import { chartTypeIds } from '../core/schema/chart-types.ts'
import type { Computation } from '../outputs/calc/types.ts'
import { calculatorsOfPacks, wordsOfPacks } from './calculators.ts'
import { computationsIn } from './computations.ts'
import { type AtlasConfig, computation, config, form } from './config.ts'
import { judgementsIn, lenientKind, tryKind } from './dry-runs.ts'
import { configFiles } from './files.ts'
import { drawnProblems, pageProblems, withModules } from './parts.ts'
import { loadModule, type Program, placeIn, wrong } from './program.ts'

/** What a review adds, or what is wrong with that. */
export interface Own extends Extensions {
  packs: readonly Pack[]
  rules: readonly Rule[]
  problems: Problem[]
  /** What is wrong with what it makes of a review that was read; of one with mistakes, with what it says of sound records. */
  check: (corpus: Corpus, isSound: boolean) => Problem[]
}

/** What a review adds that has no program. */
export const nothingOwn: Own = { ...nothingAdded, packs: [], rules: [], problems: [], check: () => [] }

/**
 * Loads what a review adds by its configuration, which is a program and runs with the rights of whoever loads the review:
 * for those alone who called the engine in its folder.
 * `taken` are the ids of the packs and rules of the engine.
 */
export async function ownOf(root: string, effects: ReadEffects, taken: ReadonlySet<string>): Promise<Own> {
  for (const file of configFiles) {
    const bytes = await effects.read(file)
    if (bytes !== null) return ownIn({ root, file, text: new TextDecoder().decode(bytes), effects }, taken)
  }
  return nothingOwn
}

async function ownIn(program: Program, taken: ReadonlySet<string>): Promise<Own> {
  const { root, file, text } = program
  const only = (...problems: Problem[]): Own => ({ ...nothingOwn, problems })
  if (!isOwnFolder(root))
    return only(
      wrong(
        'config/foreign',
        placeIn(program),
        `\`${file}\` is a program of the review, and no review's program runs from elsewhere.`,
        "Run the command in the review's own folder, where you trust its author, or take the file away.",
      ),
    )
  const loaded = await loadModule(program, file, text)
  if ('problem' in loaded) return only(loaded.problem)
  const invalid = invalidParts(program, loaded.value)
  if (invalid.length > 0) return only(...invalid)

  const {
    packs = [],
    rules = [],
    kinds = [],
    components = [],
    charts = [],
    calculators = [],
  } = loaded.value as AtlasConfig
  const forms = await withModules(program, charts, 'the form of', form)
  const computing = await withModules(program, calculators, 'what is computed by', computation)
  const problems = [
    ...repeated(program, 'pack or rule', [...packs, ...rules].map(idOf), taken),
    ...repeated(
      program,
      'kind of record',
      kinds.flatMap(({ one, many }) => [one, many]),
      namesTaken,
    ),
    ...repeated(program, 'component', components.map(nameOf), new Set(componentNames)),
    ...repeated(program, 'type of chart', charts.map(idOf), new Set(chartTypeIds)),
    ...repeated(program, 'calculator', calculators.map(idOf), new Set(Object.keys(computationsIn(wordsOfPacks('en'))))),
    ...unknownKinds(program, components, kinds),
    ...(await drawnProblems(program, [
      ...components.map(({ name, file }) => ({ name, file })),
      ...kinds.map(({ many, file }) => ({ name: many, file })),
    ])),
    ...forms.problems,
    ...computing.problems,
  ]
  if (problems.length > 0) return only(...problems)
  const added = computing.parts.map(({ held, ...one }) => ({ ...one, computation: held as Computation }))
  return {
    packs: packs.map(guardedPack),
    rules: rules.map(guarded),
    kinds: kinds.map(lenientKind),
    components,
    charts: forms.parts.map(({ held, ...type }) => ({ ...type, form: held })),
    calculators: added,
    problems,
    check(corpus, isSound) {
      const wrongKinds = kindProblems(program, kinds, corpus)
      if (!isSound || wrongKinds.length > 0) return wrongKinds
      const fieldsOfPacks = calculatorsOfPacks(corpus).flatMap(({ fields }) => fields.map(nameOf))
      return [...ruleProblems(program, corpus), ...pageProblems(program, added, fieldsOfPacks, corpus)]
    },
  }
}

const idOf = ({ id }: { id: string }): string => id
const nameOf = ({ name }: { name: string }): string => name

/** The names of files under `data/`, of what is published and of what has an address, which no kind of a review takes. */
const namesTaken: ReadonlySet<string> = new Set([
  ...registry.flatMap(({ one, many }) => [one, many]),
  ...['review', 'vocabulary', 'search', 'redirects', 'permalinks', 'editions', 'sections', 'checks', 'differences'],
  ...[
    'datapackage',
    'croissant',
    'schema',
    'page',
    'file',
    'section',
    'review-page',
    'paragraph',
    'view',
    'question',
    'value',
  ],
])

/** The components that name records of a kind that there is not. */
function unknownKinds(program: Program, components: readonly AddedComponent[], kinds: readonly AddedKind[]): Problem[] {
  const known = new Set<string>([...registry, ...kinds].map(({ many }) => many))
  return components.flatMap(({ name, names }) =>
    names && !known.has(names.kind)
      ? wrong(
          'config/invalid',
          placeIn(program, name, 'names', names.kind),
          `The component \`${name}\` names records of a kind \`${names.kind}\`, and there is none.`,
          `Choose from ${list([...known])}.`,
        )
      : [],
  )
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

/** What of a configuration is not as it must be. */
function invalidParts(program: Program, value: unknown): Problem[] {
  const read = config.safeParse(value)
  return (read.error?.issues ?? []).map(issue => {
    const path = [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].map(String)
    return wrong(
      'config/invalid',
      placeIn(program, ...namedSteps(path, value)),
      `In the configuration, ${path.length > 0 ? `\`${path.join('.')}\`` : 'the whole'} is not as it must be: ${issue.message}.`,
      'See docs/EXTENDING.md of the engine for what it may hold.',
    )
  })
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

/** The names that are taken, by the engine or by another part of the configuration. */
function repeated(program: Program, what: string, names: readonly string[], taken: ReadonlySet<string>): Problem[] {
  const twice = new Set(names.filter((one, at) => taken.has(one) || names.indexOf(one) !== at))
  return [...twice].map(name =>
    wrong(
      'config/duplicate',
      placeIn(program, name),
      `There is a ${what} \`${name}\` already.`,
      'Give it another name.',
    ),
  )
}

const guardedPack = (pack: Pack): Pack => ({ ...pack, rules: async () => (await pack.rules()).map(guarded) })

/** The rules that come of a review's program, as the audit has them. */
const ownRules = new WeakSet<EngineRule>()

/**
 * A rule of a review whose failure names it: what it throws, and what it gives that is no judgement about a record, is a
 * fault of the review's program.
 */
function guarded<R extends EngineRule>(rule: R): R {
  const judge = (corpus: Corpus) => {
    try {
      return judgementsIn(corpus, rule.judge(corpus))
    } catch (error) {
      throw new Error(`The rule \`${rule.id}\` of the review failed: ${error instanceof Error ? error.message : error}`)
    }
  }
  const own: R = { ...rule, judge }
  ownRules.add(own)
  return own
}

/** What is wrong with what the kinds of a review say of its records: the first thing of each. */
function kindProblems(program: Program, kinds: readonly AddedKind[], corpus: Corpus): Problem[] {
  return kinds.flatMap(kind => {
    try {
      tryKind(kind, corpus)
      return []
    } catch (error) {
      const message = `What the kind \`${kind.one}\` says can't be shown: ${(error as Error).message}.`
      const hint = 'See docs/EXTENDING.md of the engine for what it may hold.'
      return wrong('config/invalid', placeIn(program, kind.one), message, hint)
    }
  })
}

/** What is wrong with what the rules of a review say of its records, those of its packs among them. */
function ruleProblems(program: Program, corpus: Corpus): Problem[] {
  return corpus.packRules.flatMap(rule => {
    if (!ownRules.has(rule)) return []
    try {
      rule.judge(corpus)
      return []
    } catch (error) {
      const { message } = error as Error
      return wrong(
        'config/invalid',
        placeIn(program, rule.id),
        `${message}.`,
        'Mend it: what rules say stands on pages.',
      )
    }
  })
}
