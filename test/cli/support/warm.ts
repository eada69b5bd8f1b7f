import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { environment, type Ran, root } from './run.ts'

/**
 * Runs a command of the engine with some words, in a process beside this one that stays for the next command: it says and
 * makes the same as in one of its own, in half the time. For what a process itself does (how it starts, ends or is killed,
 * what its environment changes) there is `run`.
 */
export function runWarm(command: string, ...words: string[]): Promise<Ran> {
  const ran = turn.then(() => runNow([command, ...words]))
  turn = ran.catch(() => undefined)
  return ran
}

let turn: Promise<unknown> = Promise.resolve()
let runner: ChildProcess | null = null
/** What the process itself has printed since its last command began. */
let printed = ''

async function runNow(words: readonly string[]): Promise<Ran> {
  const child = runner ?? startRunner()
  runner = child
  printed = ''
  const aborter = new AbortController()
  const { signal } = aborter
  const ended = once(child, 'exit', { signal }).then(([status]) => {
    throw new Error(`\`${words.join(' ')}\` ended its process with status ${status}:\n${printed}`)
  })
  // This process may end before the other, but not while it waits for it.
  hold(child, true)
  try {
    child.send(words)
    const [ran] = await Promise.race([once(child, 'message', { signal }), ended])
    return ran
  } finally {
    hold(child, false)
    ended.catch(() => undefined)
    aborter.abort()
  }
}

function startRunner(): ChildProcess {
  const program = fileURLToPath(new URL('runner.ts', import.meta.url))
  const stdio = ['ignore', 'ignore', 'pipe', 'ipc'] as const
  const child = fork(program, { cwd: root, env: environment, execArgv: [], stdio: [...stdio] })
  child.stderr?.setEncoding('utf8').on('data', text => {
    printed += text
  })
  child.once('exit', () => {
    runner = null
  })
  return child
}

/** Has this process wait for what another does, or not. */
function hold(child: ChildProcess, isWaiting: boolean): void {
  for (const handle of [child, child.channel, child.stderr as Socket | null])
    if (isWaiting) handle?.ref()
    else handle?.unref()
}
