import { type ParseArgsConfig, parseArgs } from 'node:util'
import { Refusal } from '../release/refusal.ts'

/**
 * Runs a command with the words after its name and ends with status 0, or with 1 where it is refused. `--help` and words
 * that it does not know get its usage; a `Refusal` its sentence; any other error is a fault of the program.
 */
export async function runCommand<T extends ParseArgsConfig>(
  usage: string,
  config: T,
  run: (words: ReturnType<typeof parseArgs<T>>) => Promise<void>,
): Promise<void> {
  if (process.argv.slice(2).includes('--help')) return console.log(usage)
  try {
    await run(parse(usage, config))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

function parse<T extends ParseArgsConfig>(usage: string, config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : error}\n${usage}`)
  }
}
