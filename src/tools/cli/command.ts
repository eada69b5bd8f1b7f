import { type ParseArgsConfig, parseArgs } from 'node:util'
import { Refusal } from '../release/refusal.ts'

/** A word that a command does not understand: its sentence is followed by the usage. */
export class Misuse extends Refusal {}

/**
 * Runs a command with the words after its name. It ends with status 0, or with 1 where `run` gives false, having said
 * why, or was refused something. `--help` gets the usage; a word that it does not know gets a sentence and the usage; a
 * `Refusal`, and what the system says of a file or a port, a sentence; any other error is a fault of the program.
 */
export async function runCommand<T extends ParseArgsConfig>(
  usage: string,
  config: T,
  run: (words: ReturnType<typeof parseArgs<T>>) => Promise<unknown>,
): Promise<void> {
  if (process.argv.slice(2).includes('--help')) return console.log(usage)
  try {
    if ((await run(parse(config))) === false) process.exitCode = 1
  } catch (error) {
    if (!(error instanceof Refusal || isOfTheSystem(error))) throw error
    console.error(error instanceof Misuse ? `${error.message}\n${usage}` : error.message)
    process.exitCode = 1
  }
}

function parse<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  const words = understood(config)
  const empty = Object.entries(words.values).find(([, value]) => value === '')
  if (empty) throw new Misuse(`Option '--${empty[0]}' needs a value.`)
  return words
}

function understood<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  } catch (error) {
    const { message } = error as Error
    // The advice on how to pass a word with a dash as an argument helps nobody here.
    throw new Misuse(message.replace(/\. To specify a positional argument .*/s, '.'))
  }
}

/** Whether an error is what the system answered: no such file, no permission, no room, a port in use. */
const isOfTheSystem = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error
