import type { AddedComponent } from '../core/corpus/text/added.ts'
import type { Problem } from '../core/corpus/types.ts'
import type { AddedChartType, LoadedChartType } from '../core/schema/chart-types.ts'
import { form } from './config.ts'
import { placeAt } from './place.ts'
import { loadModule, type Program, placeIn, textOf, wrong } from './program.ts'

/** What is wrong with the files that draw components. */
export async function drawnProblems(program: Program, components: readonly AddedComponent[]): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const { name, file } of components) {
    const text = await textOf(program, file)
    const tag = text?.search(/<(?:script|style)\b|\sstyle=/) ?? -1
    if (text === null) problems.push(missing(program, name, file, `should draw \`<${name}>\``))
    else if (tag !== -1)
      problems.push(
        wrong(
          'config/file',
          placeAt(file, text, tag),
          'A component brings no scripts and no styles: the pages of a site forbid what is not in their own files.',
          'Say with classes of the engine, and with elements, what it looks like.',
        ),
      )
  }
  return problems
}

/** The types of chart with the forms that their modules hold, and what is wrong with these. */
export async function withForms(
  program: Program,
  types: readonly AddedChartType[],
): Promise<{ charts: LoadedChartType[]; problems: Problem[] }> {
  const charts: LoadedChartType[] = []
  const problems: Problem[] = []
  for (const type of types) {
    const text = await textOf(program, type.file)
    const loaded =
      text === null
        ? { problem: missing(program, type.id, type.file, `should hold the form of \`${type.id}\``) }
        : await loadModule(program, type.file, text)
    if ('problem' in loaded) problems.push(loaded.problem)
    else {
      const read = form.safeParse(loaded.value)
      if (read.success) charts.push({ ...type, form: loaded.value as object })
      else problems.push(invalidForm(type.file, text ?? '', read.error.issues[0]))
    }
  }
  return { charts, problems }
}

function invalidForm(
  file: string,
  text: string,
  issue: { path: PropertyKey[]; message: string; keys?: string[] } | undefined,
): Problem {
  const [key] = [...(issue?.path ?? []), ...(issue?.keys ?? [])].map(String)
  const place = placeAt(file, text, key === undefined ? 0 : Math.max(0, text.search(new RegExp(`\\b${key}\\b`))))
  return wrong(
    'config/invalid',
    place,
    `The form of a type of chart is not as it must be: ${issue?.message}.`,
    'See docs/EXTENDING.md of the engine for what it may hold.',
  )
}

const missing = (program: Program, name: string, file: string, purpose: string): Problem =>
  wrong(
    'config/file',
    placeIn(program, name, file),
    `There is no file \`${file}\`, which ${purpose}.`,
    'Write it, or correct its name.',
  )
