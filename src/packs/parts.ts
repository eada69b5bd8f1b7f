import type { z } from 'zod'
import type { Corpus, Problem } from '../core/corpus/types.ts'
import { readTex } from '../core/math/tex.ts'
import type { LoadedCalculator } from '../outputs/calc/added.ts'
import { calculatorPage } from './config.ts'
import { tryCalculator } from './dry-runs.ts'
import { browserSlip, placeAt } from './place.ts'
import { loadModule, type Program, placeIn, textOf, wrong } from './program.ts'

/** What is wrong with the files that draw components and records. */
export async function drawnProblems(
  program: Program,
  drawn: readonly { name: string; file: string }[],
): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const { name, file } of drawn) {
    const text = await textOf(program, file)
    const tag = text?.search(/<(?:script|style)\b|\sstyle=/) ?? -1
    if (text === null) problems.push(missing(program, name, file, `should draw \`${name}\``))
    else if (tag !== -1)
      problems.push(
        wrong(
          'config/file',
          placeAt(file, text, tag),
          'What is drawn in a page brings no scripts and no styles: the pages of a site forbid what is not in their own files.',
          'Say with classes of the engine, and with elements, what it looks like.',
        ),
      )
  }
  return problems
}

/** Something that the configuration names a module for. */
interface WithModule {
  id: string
  file: string
}

/** What stands beside parts of a configuration in modules of their own, and what is wrong with these. */
interface Modules<T extends WithModule> {
  parts: (T & { held: object })[]
  problems: Problem[]
}

/** What is wrong with a module for readers' browsers, in which it runs as well as in the build; null where nothing is. */
async function unfitForBrowsers({ root }: Program, file: string): Promise<Problem | null> {
  const slip = await browserSlip(root, file)
  return (
    slip &&
    wrong(
      'config/file',
      slip,
      `\`${file}\` can't be made ready for readers' browsers: ${slip.reason}.`,
      'It runs in the build and in browsers: import nothing there that needs Node.',
    )
  )
}

/** Loads the modules of parts of a configuration; what they hold must be of a schema and run in browsers too. `what` says in words what that is. */
export async function withModules<T extends WithModule>(
  program: Program,
  given: readonly T[],
  what: string,
  schema: z.ZodType,
): Promise<Modules<T>> {
  const found: Modules<T> = { parts: [], problems: [] }
  for (const part of given) {
    const { id, file } = part
    const text = await textOf(program, file)
    const loaded =
      text === null
        ? { problem: missing(program, id, file, `should hold ${what} \`${id}\``) }
        : await loadModule(program, file, text)
    const problem =
      'problem' in loaded
        ? loaded.problem
        : (invalidIn(file, text ?? '', schema.safeParse(loaded.value)) ?? (await unfitForBrowsers(program, file)))
    if (problem) found.problems.push(problem)
    else if ('value' in loaded) found.parts.push({ ...part, held: loaded.value as object })
  }
  return found
}

function invalidIn(file: string, text: string, { error }: z.ZodSafeParseResult<unknown>): Problem | null {
  const [issue] = error?.issues ?? []
  if (!issue) return null
  const [key] = [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].map(String)
  const place = placeAt(file, text, key === undefined ? 0 : Math.max(0, text.search(new RegExp(`\\b${key}\\b`))))
  const at = issue.path.length > 0 ? `\`${issue.path.join('.')}\`` : 'the whole'
  return wrong(
    'config/invalid',
    place,
    `In what \`${file}\` exports, ${at} is not as it must be: ${issue.message}.`,
    'See docs/EXTENDING.md of the engine for what it may hold.',
  )
}

/** What is wrong with the calculators that a review adds, as it has its records. `taken` are the fields of others. */
export function pageProblems(
  program: Program,
  calculators: readonly LoadedCalculator[],
  taken: readonly string[],
  corpus: Corpus,
): Problem[] {
  const names = new Set(['c', 'open', ...taken])
  return calculators.flatMap(calculator => {
    const { id, page } = calculator
    const tell = (message: string) =>
      wrong(
        'config/invalid',
        placeIn(program, id),
        `The calculator \`${id}\` is not as it must be: ${message}.`,
        'See docs/EXTENDING.md of the engine for what it may hold.',
      )
    try {
      const made = page(corpus)
      const [issue] = calculatorPage.safeParse(made).error?.issues ?? []
      if (issue) return tell(`${issue.path.length > 0 ? `\`${issue.path.join('.')}\`: ` : ''}${issue.message}`)
      const problems = (made?.fields ?? []).flatMap(({ name }, at, all) =>
        names.has(name) || all.findIndex(other => other.name === name) !== at
          ? tell(`another field is called \`${name}\`, and names of fields are keys of one address`)
          : [],
      )
      for (const { name } of made?.fields ?? []) names.add(name)
      const bad = made?.formulas.find(tex => 'offset' in readTex(tex, false))
      if (bad !== undefined) return [...problems, tell(`\`${bad}\` is no mathematics`)]
      tryCalculator(calculator, corpus)
      return problems
    } catch (error) {
      return tell(error instanceof Error ? error.message : String(error))
    }
  })
}

const missing = (program: Program, name: string, file: string, purpose: string): Problem =>
  wrong(
    'config/file',
    placeIn(program, name, file),
    `There is no file \`${file}\`, which ${purpose}.`,
    'Write it, or correct its name.',
  )
