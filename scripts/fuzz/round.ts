import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { filesOf } from '../../test/corpus/support/files.ts'
import { build } from '../../test/site/support/build.ts'
import { brought, checked } from './checked.ts'
import { type Files, mutate } from './mutate.ts'
import { randomFrom } from './random.ts'
import { siteFaults } from './site.ts'

/** The sound reviews that are changed, by their folders in test/fixtures: small ones, each of another configuration. */
export const reviews = ['glaciers', 'base', 'sound/awkward', 'sound/script', 'sound/bare'] as const

/** What is changed, and how. */
export interface Options {
  /** A sound review, by its folder in test/fixtures. */
  review: string
  seed: number
  /** How many changes are tried. */
  changes: number
}

/** What came of it. */
export interface Round {
  refused: number
  accepted: number
  /** How many sites were built: one, and more where the change that broke it was searched for. */
  builds: number
  /** The change whose check took longest. */
  slowest: { milliseconds: number; what: string }
  /** What is wrong with the program: a check that throws or says no place, a build that fails, a page that is no HTML. */
  faults: string[]
}

/** A review after a change, and what the change was. */
interface Step {
  files: Files
  what: string
}

/**
 * Changes a review at random, keeps what the check accepts, and builds what has become of it: it must be built to the
 * end, into files that hold. Where it is not, the change that did it is searched for.
 */
export async function playRound({ review, seed, changes }: Options): Promise<Round> {
  const random = randomFrom(seed)
  const sound = Object.fromEntries(Object.entries(filesOf(review)).filter(([path]) => /^(?:content|data)\//.test(path)))
  const steps: Step[] = [{ files: sound, what: 'the review as it is' }]
  const round: Round = { refused: 0, accepted: 0, builds: 1, slowest: { milliseconds: 0, what: '' }, faults: [] }
  for (let count = 0; count < changes; count++) {
    const { files } = steps.at(-1) as Step
    const mutation = mutate(files, random)
    if (!mutation) continue
    const step = { files: { ...files, ...mutation.files }, what: described(mutation.what, files, mutation.files) }
    const start = performance.now()
    const { accepted, faults } = await checked(step.files)
    const milliseconds = performance.now() - start
    if (milliseconds > round.slowest.milliseconds) round.slowest = { milliseconds, what: step.what }
    if (accepted) steps.push(step)
    else round.refused++
    round.faults.push(...faults.map(fault => `${step.what}: ${fault}`))
  }
  round.accepted = steps.length - 1
  const fault = await buildFault((steps.at(-1) as Step).files)
  if (fault !== null) {
    const { what, why, builds } = await culprit(steps, fault)
    round.builds += builds
    round.faults.push(`${what}\n${why}`)
  }
  return round
}

/** A change in words, with what was taken out and put in. */
function described(what: string, before: Files, after: Files): string {
  const parts = Object.entries(after).map(([path, text]) => difference(before[path] ?? '', text))
  return `${what}: ${parts.join(' and ')}`
}

/** Where two texts differ: what each has between the same beginning and the same end. */
function middles(before: string, after: string): { start: number; old: string; fresh: string } {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = 0
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return { start, old: before.slice(start, before.length - end), fresh: after.slice(start, after.length - end) }
}

function difference(before: string, after: string): string {
  const { old, fresh } = middles(before, after)
  return `${JSON.stringify(old.slice(0, 200))} → ${JSON.stringify(fresh.slice(0, 200))}`
}

/** What is wrong with the site of a review that the check accepts; null where nothing is. */
async function buildFault(files: Files): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'))
  try {
    const review = join(folder, 'review')
    for (const [path, content] of Object.entries({ ...files, ...brought })) {
      mkdirSync(dirname(join(review, path)), { recursive: true })
      writeFileSync(join(review, path), content)
    }
    const out = join(folder, 'site')
    const { status, output } = await build({ review, out })
    if (status !== 0) return output
    const faults = await siteFaults(out)
    return faults.length === 0 ? null : faults.slice(0, 20).join('\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How many reviews are built in search of a change: enough for one among 250. */
const mostBuilds = 8

/**
 * The first change with which the review is not built, searched for by halves; why; and whether it needs those before it.
 * Where the search takes too many builds, all those among which the change is.
 */
async function culprit(steps: readonly Step[], fault: string): Promise<{ what: string; why: string; builds: number }> {
  let builds = 0
  let why = fault
  const isBroken = async (files: Files) => {
    builds++
    const found = await buildFault(files)
    why = found ?? why
    return found !== null
  }
  let [sound, broken] = [-1, steps.length - 1]
  while (broken - sound > 1 && builds < mostBuilds) {
    const middle = Math.floor((sound + broken) / 2)
    if (await isBroken((steps[middle] as Step).files)) broken = middle
    else sound = middle
  }
  const rest = steps.slice(sound + 1, broken + 1)
  if (rest.length > 1) return { what: `one of these:\n${rest.map(({ what }) => what).join('\n')}`, why, builds }
  const step = steps[broken] as Step
  if (sound < 0) return { what: step.what, why, builds }
  const alone = transplanted(steps[0] as Step, steps[sound] as Step, step)
  const isAlone = builds < mostBuilds && alone !== null && (await checked(alone)).accepted && (await isBroken(alone))
  return { what: `${step.what} (${isAlone ? 'alone' : `as change ${broken}`})`, why, builds }
}

/** A sound review with the change from one step to the next alone; null where it lacks what the change replaces. */
function transplanted({ files }: Step, before: Step, after: Step): Files | null {
  const result: Record<string, string> = { ...files }
  for (const [path, text] of Object.entries(after.files)) {
    const old = before.files[path] ?? ''
    if (old === text) continue
    const { start, old: replaced, fresh } = middles(old, text)
    // With some of what stands around it, so that it is found in its place.
    const [lead, rest] = [old.slice(Math.max(0, start - 20), start), old.slice(start + replaced.length).slice(0, 20)]
    const parts = (files[path] ?? '').split(lead + replaced + rest)
    if (parts.length !== 2) return null
    result[path] = parts.join(lead + fresh + rest)
  }
  return result
}
