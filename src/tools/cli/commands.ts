import type { ParseArgsConfig } from 'node:util'
import { nearest } from '../../core/corpus/words.ts'
import { packagesAround } from '../disk/cache.ts'
import { engineVersion } from '../disk/version.ts'
import type { Usages } from '../docs/reference.ts'
import { answer, bearClosedOutput, type Command, type Output, terminal } from './command.ts'

/** A command as it is listed. */
interface Listed {
  /** What it does, in a few words. */
  does: string
  /** Has it answer to words, under its own name: see `answer`. */
  answer(name: string, words: string[], output: Output): Promise<number>
}

/** A command whose module is loaded when it is called. */
const listed = <T extends ParseArgsConfig>(does: string, load: () => Promise<{ command: Command<T> }>): Listed => ({
  does,
  async answer(name, words, output) {
    const { command } = await load()
    return answer({ ...command, usage: asCalled(command.usage, name) }, words, output, usages)
  },
})

/** All commands of the engine, by name, as a curator meets them. */
export const commands: Readonly<Record<string, Listed>> = {
  init: listed('starts a new review in an empty folder', () => import('./init.ts')),
  new: listed('begins a record or a section where it belongs', () => import('./new.ts')),
  import: listed('takes works from a library, or records from a table', () => import('./import.ts')),
  resolve: listed('asks a registry for what works lack', () => import('./resolve.ts')),
  start: listed('builds the site where it is not up to date, and serves it', () => import('./start.ts')),
  dev: listed('serves a review for editing: a change shows at once', () => import('./dev.ts')),
  check: listed('says what is wrong with a review, and where', () => import('./check.ts')),
  build: listed('makes the site, all or nothing', () => import('./build.ts')),
  test: listed('checks a review, builds it and follows every link', () => import('./test.ts')),
  serve: listed('serves a built site', () => import('./serve.ts')),
  coverage: listed('counts what each section holds', () => import('./coverage.ts')),
  release: listed('says what the next edition would be, or publishes it', () => import('./release.ts')),
  bundle: listed('packs the site for other servers and disks', () => import('./bundle.ts')),
  pdf: listed('prints the review as a paper', () => import('./pdf.ts')),
  deposit: listed('lays an edition out for an archive that gives DOIs', () => import('./deposit.ts')),
  epub: listed('makes a book of the review for reading devices', () => import('./epub.ts')),
  docs: listed('makes the documentation as a site', () => import('./docs.ts')),
}

/** How each command is used, by its name, as it answers to `--help`. */
async function usages(): Promise<Usages> {
  const asked = Object.entries(commands).map(async ([name, { answer }]): Promise<[string, string]> => {
    let said = ''
    const say = (text: string) => {
      said += text
    }
    await answer(name, ['--help'], { out: say, err: say, colours: false })
    return [name, said.trim()]
  })
  return new Map(await Promise.all(asked))
}

const width = Math.max(...Object.keys(commands).map(name => name.length))

const usage = `Usage: insitu-atlas <command> [words]
${Object.entries(commands)
  .map(([name, { does }]) => `  ${name.padEnd(width)}  ${does}`)
  .join('\n')}
Each answers --help with its own words; --version says which engine this is.`

/** Has a command of this process answer to the words after its name; the process ends with its status. */
export async function runNamed(words: readonly string[]): Promise<void> {
  bearClosedOutput()
  process.exitCode = await answerNamed(words, terminal)
}

/** What the engine answers to the name of a command and its words, as a status: see `answer`. */
export async function answerNamed([name, ...words]: readonly string[], output: Output): Promise<number> {
  if (name === '--version') {
    output.out(`${engineVersion()}\n`)
    return 0
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    output.out(`${usage}\n`)
    return 0
  }
  const listed = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  if (name === undefined || listed === undefined) {
    output.err(`${name === undefined ? 'Name a command.' : strange(name)}\n${usage}\n`)
    return 1
  }
  return listed.answer(name, words, output)
}

function strange(name: string): string {
  const near = nearest(name, Object.keys(commands))
  return `There is no command '${name}'.${near === null ? '' : ` Did you mean '${near}'?`}`
}

/** How a command is used by the way it was called: as a script of a review or of the clone, or by the engine's name. */
function asCalled(usage: string, name: string): string {
  const isScript = packagesAround === null || process.env['npm_lifecycle_event'] === name
  return isScript ? usage : usage.replace(new RegExp(`npm (?:run )?${name}(?: --(?= ))?`), `npx insitu-atlas ${name}`)
}
