/**
 * How commands that make sites are kept from taking memory that they have no use for. Left alone, V8 lets garbage heap up
 * where a machine has much memory: a third of what a build held. What it costs is no time that one could measure.
 */
import process from 'node:process'

/** Commands that make pages. */
const makers = new Set(['build', 'start', 'test', 'release', 'bundle', 'pdf', 'deposit', 'epub', 'docs'])

/**
 * What Node is told: the largest young generation of each thread in megabytes, by how much garbage may outgrow the rest,
 * and to collect it with one thread each: with both processors in use, helpers of one are only waited for.
 */
const thrift = ['--max-semi-space-size=8', '--heap-growing-percent=60', '--no-parallel-scavenge']

/**
 * What the GNU C library is told, by variables alone: to have two heaps for all threads, and to give back the memory of a
 * large buffer at once. What drawings and files leave in holes is a tenth of a build's memory and more otherwise.
 */
const frugality = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072' }

/** The environment in which a command is to run, by its name; what this process was given comes first. */
export const environmentFor = (command, given) => (makers.has(command) ? { ...frugality, ...given } : { ...given })

/** The options of Node with which a command is to run, by its name; those that this process was given come first. */
export function nodeOptions(command) {
  const given = process.execArgv
  return makers.has(command) && !isTold(given) ? [...given, ...thrift] : given
}

/** Whether whoever called has said how much memory there is, or did so just now. */
const isTold = given => /--max-semi-space-size/.test([...given, process.env.NODE_OPTIONS].join(' '))

/** Whether a process may become another, with its number and all that it reads and writes. */
const canBecome = typeof process.execve === 'function' && process.platform !== 'win32'

/** Starts this process again with options of Node, where it runs without them, in an environment; it does not come back then. */
export function startAgainWith(options, environment) {
  if (!canBecome || options.length === process.execArgv.length) return
  process.execve(process.execPath, [process.execPath, ...options, ...process.argv.slice(1)], environment)
}
