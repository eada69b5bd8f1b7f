import { type ParseArgsConfig, parseArgs } from 'node:util'
import { nearest } from '../../core/corpus/words.ts'
import { toldOf } from '../disk/told.ts'
import type { Usages } from '../docs/reference.ts'
import { Refusal } from '../release/refusal.ts'

/** The words after a command's name, told apart by its options. */
type Words<T extends ParseArgsConfig> = ReturnType<typeof parseArgs<T>>

/** Where a command writes. */
export interface Output {
  out: (text: string) => void
  err: (text: string) => void
  colours: boolean
}

/** A command: how it is used, which words it knows, and what it does with them; `run` gives false where it failed. */
export interface Command<T extends ParseArgsConfig = ParseArgsConfig> {
  usage: string
  words: T
  run(words: Words<T>, output: Output, usages: () => Promise<Usages>): Promise<unknown>
}

/** A word that a command does not understand: its sentence is followed by the usage. */
export class Misuse extends Refusal {}

/** The terminal that a command runs in. */
export const terminal: Output = {
  out: text => process.stdout.write(text),
  err: text => process.stderr.write(text),
  colours: process.stderr.isTTY === true && process.env['NO_COLOR'] === undefined,
}

/** Lets whoever reads what a command says stop reading, as `head` does: what it does is done all the same. */
export function bearClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
}

/** A command as it is written, its words typed by its options. */
export const defineCommand = <T extends ParseArgsConfig>(command: Command<T>): Command<T> => command

/** Runs a command of this process, a tool of the clone, with the words after its name; the process ends with its status. */
export async function runCommand<T extends ParseArgsConfig>(command: Command<T>): Promise<void> {
  bearClosedOutput()
  process.exitCode = await answer(command, process.argv.slice(2), terminal)
}

/**
 * What a command answers to words: status 0, or 1 where its `run` gives false, having said why, or was refused something.
 * `--help` gets the usage; a word that it does not know gets a sentence and the usage; a `Refusal`, and what the system
 * says of a file or a port, a sentence; any other error is a fault of the program, and is thrown.
 */
export async function answer<T extends ParseArgsConfig>(
  { usage, words, run }: Command<T>,
  args: string[],
  output: Output,
  usages: () => Promise<Usages> = async () => new Map(),
): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    output.out(`${usage}\n`)
    return 0
  }
  try {
    const config: T = { ...words, args }
    return (await run(parse(config), output, usages)) === false ? 1 : 0
  } catch (error) {
    const told = error instanceof Refusal ? error.message : toldOf(error)
    if (told === null) throw error
    output.err(`${told}\n${error instanceof Misuse ? `${usage}\n` : ''}`)
    return 1
  }
}

function parse<T extends ParseArgsConfig>(config: T): Words<T> {
  const words = understood(config)
  const empty = Object.entries(words.values).find(([, value]) => value === '')
  if (empty) throw new Misuse(`Option '--${empty[0]}' needs a value.`)
  return words
}

function understood<T extends ParseArgsConfig>(config: T): Words<T> {
  try {
    const tied: T = { ...config, args: withNumbers(config) }
    return parseArgs(tied)
  } catch (error) {
    throw new Misuse(misuseOf(error as Error, Object.keys(config.options ?? {})))
  }
}

/** The words with a number below zero tied to its option, which it would be taken for otherwise. */
function withNumbers({ args = [], options = {} }: ParseArgsConfig): string[] {
  const takesValue = (word: string) => word.startsWith('--') && options[word.slice(2)]?.type === 'string'
  return args.flatMap((word, index) => {
    const [before = '', after = ''] = [args[index - 1], args[index + 1]]
    if (takesValue(before) && /^-\.?\d/.test(word)) return []
    return takesValue(word) && /^-\.?\d/.test(after) ? [`${word}=${after}`] : [word]
  })
}

/** What Node says of words, in a sentence. */
function misuseOf({ message }: Error, options: readonly string[]): string {
  const [, option = ''] = /^(?:Option|Unknown option) '(?:-\w, )?(--?[^\s'=]*)/.exec(message) ?? []
  if (message.startsWith('Unknown option')) {
    const near = nearest(option.replace(/^-+/, ''), options)
    return `Unknown option '${option}'.${near?.[0] === option.replace(/^-+/, '')[0] ? ` Did you mean '--${near}'?` : ''}`
  }
  const [, stray] = /^Unexpected argument '(.*)'\. This command/s.exec(message) ?? []
  if (stray !== undefined)
    return `Unexpected argument '${stray}'.${options.includes('review') ? ' A review is named by --review.' : ''}`
  if (/argument missing/.test(message)) return `Option '${option}' needs a value.`
  if (/argument is ambiguous/.test(message))
    return `Option '${option}' needs a value; one that begins with a dash is written '${option}=-…'.`
  if (/does not take an argument/.test(message)) return `Option '${option}' takes no value.`
  return `${message.replace(/\.$/, '')}.`
}
