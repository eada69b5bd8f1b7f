import { getSystemErrorName } from 'node:util'
import { insideOwned } from './own.ts'

/** What the system says of a file, as Node gives it: `path` is the place, where it is known. */
type SystemError = NodeJS.ErrnoException & { dest?: string }

/** What happened at a path when something was tried there, and what to do. */
type Sentence = (path: string, tried: string) => string

/** What was tried, by the call to the system; what is not here writes. */
const tries: Readonly<Record<string, string>> = {
  open: 'open',
  ...Object.fromEntries(['scandir', 'opendir', 'read', 'readlink', 'stat', 'lstat'].map(call => [call, 'read'])),
}

const room: Sentence = path =>
  `There is no room left on the disk of ${path}. Make room there, or name a place on another one.`
const right: Sentence = (path, tried) =>
  `You don't have the right to ${tried} ${path}. Ask its owner for it, or name a place of your own.`
const open: Sentence = path =>
  `Too many files are open at once: ${path} could not be opened as well. Close other programs, or raise the limit (\`ulimit -n\`).`

const watched: Sentence = path =>
  `The system watches too many files to watch ${path} as well. Close other programs that do, or raise the limit (on Linux \`fs.inotify.max_user_watches\`).`

/** The sentences by the code of the system. */
const sentences: Readonly<Record<string, Sentence>> = {
  ENOSPC: room,
  EDQUOT: room,
  EFBIG: path => `${path} is too large for its disk. Name a place on another one.`,
  EACCES: right,
  EPERM: right,
  EROFS: path => `The disk of ${path} is for reading alone. Name a place on another one.`,
  ENAMETOOLONG: path => `The path ${path} is longer than the system takes. Choose shorter names.`,
  ENOTDIR: path => `A part of the path ${path} is a file, where a folder would have to be. Name another place.`,
  EISDIR: path => `${path} is a folder, where a file would have to be. Take it away, or name another place.`,
  EEXIST: path => `${path} is there already, and in the way. Take it away, or name another place.`,
  ENOTEMPTY: path => `${path} is not empty, and in the way. Take away what is in it, or name another place.`,
  ENOENT: path => `There is no ${path}. Is its name right?`,
  ELOOP: path => `${path} is a link that leads in a circle. Take it away, or name another place.`,
  EBUSY: path =>
    `${path} is in use, or is a disk of its own. Close what uses it, or name a folder inside of it or elsewhere.`,
  EMFILE: open,
  ENFILE: open,
  ENOMEM: path => `There is too little memory for ${path}. Close other programs.`,
  EIO: path => `The disk with ${path} could not be read or written. Try again; if that fails too, look after the disk.`,
}

/**
 * What the system answered, in sentences that say what happened, at which path, and what to do; null where an error is
 * none of the system's. It may have been wrapped by another on its way.
 */
export function toldOf(error: unknown): string | null {
  const found = ofTheSystem(error)
  if (!found) return null
  const { code = '', syscall = '', path, dest, message } = found
  const place = shortened((code === 'ENOENT' ? path : (dest ?? path)) ?? 'a file')
  const sentence = syscall === 'watch' && sentences[code] ? watched : sentences[code]
  return (
    sentence?.(place, tries[syscall] ?? 'change') ?? `The system refused something at ${place}: ${wordsOf(message)}.`
  )
}

/** What is wrong, in a sentence: of the system what `toldOf` says, of any other error its own message. */
export const reasonOf = (error: unknown): string =>
  toldOf(error) ?? (error instanceof Error ? error.message : String(error))

/** A promise whose errors of the system name a place, `path` where they know of none. */
export async function placed<T>(path: string, promise: Promise<T>): Promise<T> {
  try {
    return await promise
  } catch (error) {
    const found = ofTheSystem(error)
    if (found) found.path ??= path
    throw error
  }
}

/** The error of the system behind an error; tools that are not written in JavaScript give its number alone. */
function ofTheSystem(error: unknown): SystemError | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 9; at = at.cause, depth++) {
    if (isOfTheSystem(at)) return at
    const [, number] = /\(os error (\d+)\)/.exec(at.message) ?? []
    if (number !== undefined) return Object.assign(at, { code: getSystemErrorName(-Number(number)), syscall: 'write' })
  }
  return null
}

const isOfTheSystem = (error: Error): error is SystemError =>
  'syscall' in error && 'code' in error && typeof error.code === 'string'

/** The words of Node's `ENOENT: no such file or directory, open '/x'`. */
const wordsOf = (message: string): string => message.replace(/^[A-Z0-9]+: /, '').replace(/, \w+(?: '.*)?$/s, '')

/** A path that a reader knows and can take in: the folder of what is half made, the two ends of what is very long. */
function shortened(path: string): string {
  const known = path.replace(insideOwned, '')
  return known.length <= 300 ? known : `${known.slice(0, 200)}…${known.slice(-60)} (${known.length} characters)`
}
