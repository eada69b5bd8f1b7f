import { safeParse, type z } from 'zod'
import { capital } from '../../basics/letters.ts'
import { isDecimalComma } from '../../csv/read.ts'
import { namedBy } from '../../schema/choices.ts'
import { fieldNames, isOptional, type Path, schemaAt, unwrap } from '../../schema/shape.ts'
import type { Report, Ties } from '../problems.ts'
import { entryOf, type MapEntry, type Node, nodeAt, offsetOf } from '../read/node.ts'
import type { SourceFile } from '../read/source.ts'
import { decimalCommas } from '../read/table.ts'
import { code, joined, list, nearest, sentence, short, suggest } from '../words.ts'
import { numberHint, worksMeant } from './number-hint.ts'

type Issue = z.core.$ZodIssue

/** What a message needs to know of the thing that failed. */
export interface IssueSubject {
  /** As a message names it, such as "a measurement". */
  name: string
  schema: z.ZodType
  node: Node
  source: SourceFile
}

/**
 * Leaves the message of an issue empty unless the schema itself words it, so that `reportIssues` can tell the two apart.
 * To be passed as `error` when parsing.
 */
export const unworded = (): string => ''

/** Reports each of zod's issues at the key or value that causes it. */
export function reportIssues(issues: readonly Issue[], subject: IssueSubject, report: Report): void {
  const misspelt = new Set(
    issues.flatMap(issue =>
      issue.code === 'unrecognized_keys'
        ? misspellings(issue.keys, issue.path, subject)
        : keptElsewhere(issue, subject),
    ),
  )
  for (const issue of issues) {
    const at = subject.source.placeAt(offsetOf(subject.node, issue.path as Path))
    const node = nodeAt(subject.node, issue.path as Path)
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) reportUnknownKey(key, issue.path as Path, subject, report)
    else if (!node && issue.code !== 'custom') {
      if (!misspelt.has(issue.path.join('.'))) reportMissingKey(issue, subject, report)
    } else if (issue.code === 'invalid_union' && issue.errors.length > 0)
      reportIssues(nearestBranch(issue), subject, report)
    else if (issue.code === 'custom' && misspelt.has(issue.path.join('.'))) continue
    else if (issue.code === 'custom')
      report('value/invalid', at, sentence(issue.message || 'the value does not fit'), hintOf(issue.params))
    else {
      const { message, hint } = describe(issue, node, subject)
      const names = recordNamed(issue, node, subject)
      const ties = {
        ...(hasDecimalComma(issue, node) && { about: decimalCommas(subject.source) }),
        ...(names && { names }),
      }
      report('value/invalid', at, message, hint, ties)
    }
  }
}

/** Whether a number is refused for its comma. */
const hasDecimalComma = (issue: Issue, node: Node | undefined): boolean =>
  issue.code === 'invalid_type' &&
  issue.expected === 'number' &&
  node?.type === 'scalar' &&
  isDecimalComma(String(node.value))

/** The name that stands where a field names a record by its id, and is no id. */
function recordNamed(issue: Issue, node: Node | undefined, { schema }: IssueSubject): Ties['names'] | null {
  if (issue.code !== 'invalid_format' || node?.type !== 'scalar') return null
  const field = schemaAt(schema, issue.path as Path)
  const named = field && (namedBy(field) ?? namedBy(unwrap(field)))
  return named && typeof named === 'object' && 'records' in named
    ? { kinds: named.records, name: String(node.value) }
    : null
}

/** What to do, where the schema says it with an issue of its own. */
const hintOf = (params: Record<string, unknown> | undefined): string | null =>
  typeof params?.['hint'] === 'string' ? params['hint'] : null

/** The paths of the fields that unknown keys were probably meant to be: they needn't be called missing as well. */
function misspellings(keys: readonly string[], path: readonly PropertyKey[], { schema }: IssueSubject): string[] {
  const names = fieldNames(schema, path as Path)
  return keys.flatMap(key => {
    const meant = nearest(key, names)
    return meant ? [[...path, meant].join('.')] : []
  })
}

/** The paths of the fields whose values stand in another cell, as the unit does in `value: 95 °C`: they are not missing. */
function keptElsewhere(issue: Issue, subject: IssueSubject): string[] {
  if (issue.code === 'invalid_union' && issue.errors.length > 0)
    return nearestBranch(issue).flatMap(inner => keptElsewhere(inner, subject))
  const path = issue.path as Path
  const hint = issue.code === 'invalid_type' ? numberHint(issue.expected, nodeAt(subject.node, path), path) : null
  const named = [...(hint?.matchAll(/ in `(\w+)`/g) ?? [])].map(([, name = '']) => name)
  return named.map(name => [...path.slice(0, -1), name].join('.'))
}

function reportUnknownKey(key: string, path: Path, subject: IssueSubject, report: Report): void {
  const holder = nodeAt(subject.node, path)
  const entry = entryOf(holder, key)
  const place = subject.source.placeAt(entry?.start ?? holder?.start ?? subject.node.start)
  const present = holder?.type === 'map' ? holder.entries.map(({ key }) => key) : []
  const free = fieldNames(subject.schema, path).filter(name => !present.includes(name))
  const ties = path.length === 0 ? { about: `field/${key}` } : {}
  const hint = commaHint(holder, entry, subject.source) ?? suggest(key, free)
  report('key/unknown', place, `${capital(inside(subject, path))} has no field ${code(key)}.`, hint, ties)
}

/** What to do about a "field" that is the rest of a text: between braces YAML ends a text at its first comma. */
function commaHint(holder: Node | undefined, entry: MapEntry | undefined, source: SourceFile): string | null {
  const isBraced = holder !== undefined && source.text[holder.start] === '{'
  const isBare = entry?.value.type === 'scalar' && entry.value.value === null
  if (isBraced && isBare && /^\d+$/.test(entry.key))
    return 'Between braces a comma ends a number: write a point for its decimals, and nothing between thousands.'
  return isBraced && isBare && /[^\w-]/.test(entry.key)
    ? 'Between braces a comma ends a text: put the whole text, with its comma, into quotation marks.'
    : null
}

function reportMissingKey(issue: Issue, subject: IssueSubject, report: Report): void {
  const path = issue.path as Path
  const holder = nodeAt(subject.node, path.slice(0, -1)) ?? subject.node
  const hint =
    issue.code === 'invalid_value'
      ? `Choose from ${list(issue.values.map(String))}.`
      : // What a field should be typed as is no question in a table.
        issue.message && !(issue.code === 'invalid_type' && /\.csv$/.test(subject.source.file))
        ? sentence(issue.message)
        : null
  report(
    'key/missing',
    subject.source.placeAt(holder.start),
    `${capital(inside(subject, path.slice(0, -1)))} needs ${code(String(path.at(-1)))}.`,
    hint,
  )
}

/** What a path leads to, as a phrase: "a measurement", "an item of `conditions`". */
function inside({ name }: IssueSubject, path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return name
  return typeof last === 'number' ? `an item of ${code(String(path.at(-2) ?? 'the list'))}` : code(String(last))
}

/** The branch of a union that the value fits best: the one with the fewest faults, deep ones counting for less. */
function nearestBranch(issue: Extract<Issue, { code: 'invalid_union' }>): Issue[] {
  const weight = (branch: readonly Issue[]) => branch.reduce((sum, { path }) => sum + 1 / (1 + path.length), 0)
  const best = issue.errors.reduce((best, branch) => (weight(branch) < weight(best) ? branch : best))
  return best.map(inner => ({ ...inner, path: [...issue.path, ...inner.path] }))
}

function describe(
  issue: Issue,
  node: Node | undefined,
  subject: IssueSubject,
): { message: string; hint: string | null } {
  const path = issue.path as Path
  const key = [...path].reverse().find(step => typeof step === 'string')
  const what =
    key === undefined
      ? capital(subject.name)
      : typeof path.at(-1) === 'number'
        ? `An item of ${code(String(key))}`
        : code(String(key))
  const worded = issue.message ? sentence(issue.message) : null
  const shown = node ? show(node) : 'nothing'
  switch (issue.code) {
    case 'invalid_value': {
      const choices = issue.values.map(String)
      return {
        message: `${what} can't be ${shown}.`,
        hint:
          worded ??
          (node?.type === 'scalar' ? suggest(String(node.value), choices) : null) ??
          `Choose from ${list(choices)}.`,
      }
    }
    case 'invalid_type':
      return {
        message: `${what} is ${node?.type === 'scalar' && typeof node.value === 'string' ? `the text ${shown}` : shown}, but must be ${typeNames[issue.expected] ?? issue.expected}.`,
        hint: numberHint(issue.expected, node, path) ?? worded ?? typeHint(issue.expected, node, path, subject),
      }
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? {
            message: tooFew(what, Number(issue.minimum), issue.origin),
            hint: worded ?? emptyHint(node, path, subject),
          }
        : {
            message: `${what} is ${shown}, but must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}.`,
            hint: worded,
          }
    case 'too_big':
      return { message: `${what} is ${shown}, but must be at most ${issue.maximum}.`, hint: worded }
    default:
      return { message: `${what} can't be ${shown}.`, hint: worded ?? formatHint(issue) }
  }
}

function tooFew(what: string, least: number, origin: string): string {
  if (origin === 'string') return `${what} is empty.`
  return least === 1 ? `${what} is an empty list.` : `${what} needs at least ${least} items.`
}

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a mapping of fields',
  record: 'a mapping of fields',
}

/** What to do about a text or a list that is too short: an empty optional field is best left out. */
function emptyHint(node: Node | undefined, path: Path, { schema }: IssueSubject): string | null {
  const isEmpty = node?.type === 'list' ? node.items.length === 0 : node?.type === 'scalar'
  return isEmpty && isOptional(schema, path) ? 'Leave the field out if there is nothing to say.' : null
}

function typeHint(
  expected: string,
  node: Node | undefined,
  path: Path,
  { source, schema }: IssueSubject,
): string | null {
  if (!node) return null
  if (expected === 'string' && node.type === 'scalar' && node.value !== null) {
    const written = short(source.text.slice(node.start, node.end))
    return unfit(schemaAt(schema, path), written) ?? `Put it in quotes: "${written}".`
  }
  if (expected === 'string' && node.type !== 'scalar' && /[{[]/.test(source.text[node.start] ?? ''))
    return 'A text that begins with a bracket needs quotes around it.'
  if (expected === 'object' && node.type === 'scalar') return `Its fields are ${list(fieldNames(schema, path))}.`
  if (node.type === 'scalar' && node.value === null)
    return isOptional(schema, path) ? 'Leave the field out if there is nothing to say.' : 'Fill it in.'
  if (expected === 'array' && node.type === 'scalar') {
    const works = path.at(-1) === 'refs' && typeof node.value === 'string' ? worksMeant(node.value) : null
    if (works !== null) return works
    const [first, ...more] = fieldNames(schema, [...path, 0])
    return first === undefined
      ? `Put it in brackets: [${short(String(node.value ?? ''))}].`
      : `Each item of the list is a mapping, ${code(`- {${first}: …}`)}; its fields are ${list([first, ...more])}.`
  }
  if (expected === 'number' && node.type === 'scalar' && typeof node.value === 'string')
    return 'A number stands without unit, quotes or sign other than a minus; the unit has its own field.'
  return null
}

/** What a text would be refused for where a field's schema words it; null where it would do. */
function unfit(schema: z.core.$ZodType | null, text: string): string | null {
  const issues = schema ? (safeParse(schema, text, { error: unworded }).error?.issues ?? []) : []
  const [worded] = issues.flatMap(issue =>
    issue.code === 'custom' ? (hintOf(issue.params) ?? []) : issue.message ? sentence(issue.message) : [],
  )
  return worded ?? null
}

function formatHint(issue: Issue): string | null {
  if (issue.code === 'not_multiple_of') return `It must be a multiple of ${issue.divisor}.`
  return issue.code === 'invalid_format' && 'pattern' in issue && issue.pattern
    ? `It must match ${issue.pattern}.`
    : null
}

/** A value as a message shows it: short, with its type where that is what is wrong. */
function show(node: Node): string {
  if (node.type === 'list') return node.items.length === 0 ? 'an empty list' : 'a list'
  if (node.type === 'map')
    return `a mapping of ${joined(node.entries.slice(0, 3).map(({ key }) => code(key))) || 'nothing'}`
  if (node.value === null) return 'empty'
  if (node.value === '') return 'an empty text'
  if (typeof node.value === 'string') return code(node.value.length > 40 ? `${node.value.slice(0, 39)}…` : node.value)
  if (typeof node.value === 'number' && !Number.isFinite(node.value)) return 'no number that can be printed'
  return `the ${typeof node.value === 'number' ? 'number' : 'value'} ${node.value}`
}
