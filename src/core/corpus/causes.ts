import { kindOf, kinds } from '../kinds/kinds.ts'
import { byFileName, natural } from './order.ts'
import type { Problem } from './types.ts'

/** A problem as it was found, before anybody knows what it follows from. */
export interface FoundProblem extends Omit<Problem, 'follows'> {
  /** What is said of: `materials/ice`, `property/density`, `field/colour`; null where its message tells. */
  about: string | null
  /** Whether another problem would not be there without this one; null where it explains none by itself. */
  explains: ((other: FoundProblem) => boolean) | null
  /** A name that is no id, where the id of a record of some kinds belongs; null where there is none. */
  names: { kinds: readonly string[]; name: string } | null
}

/** As many problems of the same words are told as one: each is a slip of its own, but nobody reads on after so many. */
const many = 5

/** After these a file, or a part of it, is not what its author meant it to be: what it holds may be unknown elsewhere. */
const broken =
  /^(?:file\/(?:missing|unreadable|encoding|conflict|empty|shape|large)|(?:yaml|json|csv)\/syntax|csv\/column|key\/duplicate)$/
/** In the vocabulary and the list of sections a misspelt key loses what stands under it as well. */
const mappings = ['vocabulary', 'review']

/**
 * Problems by what they follow from: causes by place, those first from which other kinds of problems follow; after each
 * what follows from it.
 * One that was found twice is told once.
 */
export function folded(found: readonly FoundProblem[]): Problem[] {
  const all = [...found].sort(byPlace).filter((problem, index, all) => !isSame(problem, all[index - 1]))
  const causes = causesOf(all)
  const following = new Map<FoundProblem, FoundProblem[]>()
  for (const problem of all) {
    const root = rootOf(problem, causes)
    if (!following.has(root)) following.set(root, [])
    if (root !== problem) following.get(root)?.push(problem)
  }
  const roots = all.filter(problem => following.has(problem))
  const explains = (root: FoundProblem) => following.get(root)?.some(({ code }) => code !== root.code) === true
  return [...roots.filter(explains), ...roots.filter(root => !explains(root))].flatMap(root => [
    told(root, null),
    ...(following.get(root) ?? []).map(problem => told(problem, root)),
  ])
}

/** The cause of a problem's cause, and so on, to the one that has none. */
function rootOf(problem: FoundProblem, causes: ReadonlyMap<FoundProblem, FoundProblem>): FoundProblem {
  const way = new Set([problem])
  let root = problem
  for (let cause = causes.get(root); cause && !way.has(cause); cause = causes.get(root)) {
    root = cause
    way.add(root)
  }
  return root
}

function told({ file, line, column, code, message, hint }: FoundProblem, root: FoundProblem | null): Problem {
  const follows = root && { file: root.file, line: root.line, column: root.column, code: root.code }
  return { file, line, column, code, message, hint, follows }
}

/** What each problem that has a cause follows from. */
function causesOf(all: readonly FoundProblem[]): Map<FoundProblem, FoundProblem> {
  const causes = new Map<FoundProblem, FoundProblem>()
  const explaining = all.filter(({ explains }) => explains !== null)
  const faults = faultsByContent(all)
  for (const problem of all) {
    const cause =
      explaining.find(other => other !== problem && other.explains?.(problem)) ?? faultBehind(problem, faults)
    if (cause && cause !== problem) causes.set(problem, cause)
  }
  for (const group of alike(all.filter(problem => !causes.has(problem))))
    for (const problem of group.slice(1)) causes.set(problem, group[0] as FoundProblem)
  return causes
}

/** The first fault of the files that hold each kind of thing: `materials`, `vocabulary`, `review`; of a text, by its file. */
function faultsByContent(all: readonly FoundProblem[]): Map<string, FoundProblem> {
  const faults = new Map<string, FoundProblem>()
  for (const problem of all) {
    const content = contentOf(problem.file)
    const isFault = broken.test(problem.code) || (mappings.includes(content) && problem.about?.startsWith('field/'))
    const of = content === '' ? problem.file : content
    if (isFault && !faults.has(of)) faults.set(of, problem)
  }
  return faults
}

/** What a data file holds, by its name. */
const contentOf = (file: string): string => /^data\/([a-z-]+)(?:[./]|$)/.exec(file)?.[1] ?? ''

/** The fault of a file because of which something named in a problem may be unknown. */
function faultBehind(
  { about, code, file }: FoundProblem,
  faults: ReadonlyMap<string, FoundProblem>,
): FoundProblem | undefined {
  if (code === 'key/missing') {
    const fault = faults.get(contentOf(file))
    return fault?.file === file && fault.code === 'csv/column' ? fault : undefined
  }
  const named = about?.split('/')[0] ?? ''
  if (['property', 'unit', 'class', 'need', 'facet', 'field'].includes(named)) return faults.get('vocabulary')
  if (named === 'section') return faults.get('review')
  if (named === 'text') return faults.get(about?.slice('text/'.length) ?? '')
  if (named === 'record')
    return kinds
      .filter(kind => kindOf(kind).noted)
      .map(kind => faults.get(kind))
      .find(Boolean)
  return kinds.some(kind => kind === named) ? faults.get(named) : undefined
}

/** Problems that say the same of the same thing, in groups; that one first which tells best what to do. */
function alike(problems: readonly FoundProblem[]): FoundProblem[][] {
  const groups = new Map<string, FoundProblem[]>()
  for (const problem of problems) {
    const key = problem.about ?? `${problem.code} ${problem.message}`
    const group = groups.get(key)
    if (group) group.push(problem)
    else groups.set(key, [problem])
  }
  const isOne = ([{ about, code } = {} as FoundProblem, ...others]: FoundProblem[]) =>
    others.length > 0 && (about !== null || code.endsWith('/unknown') || others.length >= many - 1)
  return [...groups.values()].filter(isOne).map(group => group.sort((a, b) => telling(a) - telling(b)))
}

/** How near a problem stands to its cause, from 0: an address that went, a list that lacks an entry, the vocabulary. */
function telling({ code, file }: FoundProblem): number {
  if (code.startsWith('permalink/')) return 0
  if (code === 'section/unlisted') return 1
  return contentOf(file) === 'vocabulary' ? 2 : 3
}

const isSame = (a: FoundProblem, b: FoundProblem | undefined): boolean => b !== undefined && byPlace(a, b) === 0

function byPlace(a: FoundProblem, b: FoundProblem): number {
  return (
    byFileName(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    natural(a.code, b.code) ||
    natural(a.message, b.message)
  )
}
