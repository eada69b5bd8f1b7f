import { engineVersion } from '../disk/version.ts'
import { upgradeNotes } from '../init/upgrade.ts'
import type { Output } from './command.ts'
import { asJson, type Format } from './problems.ts'
import { noticesAsGithub, questionText, type ValueQuestion } from './questions.ts'

/** What is told of a review without problems: plain data, which may be kept. */
export interface Sound {
  /** What it holds, in a sentence. */
  summary: string
  /** What is no mistake, and still to be done before it goes out. */
  hints: string[]
  /** The version of the engine that it names. */
  engine: string | null
  asked: ValueQuestion[]
}

/** Tells of the review in the folder `root`, in which no problem was found: in JSON, that there is none. */
export function tellSound(
  root: string,
  { summary, hints, engine, asked }: Sound,
  format: Format,
  output: Output,
): void {
  // Programs read it to the end as one document.
  if (format === 'json') {
    output.out(asJson([]))
    return
  }
  if (format === 'github') output.err(noticesAsGithub(asked))
  const lines = [summary, ...hints, ...upgradeNotes(root, engine, engineVersion()), ...asked.map(questionText)]
  output.out(`${lines.join('\n')}\n`)
}
