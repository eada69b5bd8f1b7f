import { lengthOf } from '../../basics/characters.ts'
import { unheld } from '../../basics/digits.ts'
import type { Report } from '../problems.ts'
import { code } from '../words.ts'
import type { Node, ScalarNode } from './node.ts'
import type { SourceFile } from './source.ts'

/** How many characters a text may have, by the field that holds it. */
const limits: Readonly<Record<string, number>> = {
  title: 1000,
  'container-title': 1000,
  ...Object.fromEntries(
    [
      ...['name', 'plural', 'short', 'term', 'aliases', 'label', 'family', 'given', 'literal'],
      ...['container-title-short', 'volume', 'issue', 'page', 'publisher'],
    ].map(field => [field, 300]),
  ),
}
const longest = 20_000

type Fault = (offset: number, problem: Parameters<Report>[0], message: string, hint: string) => void

/**
 * Reports what no value of a data file may be, whatever its field: a text of a length that no page can bear, or
 * a number that a computer can't hold. Gives the offsets.
 */
export function checkValues(root: Node, source: SourceFile, report: Report): number[] {
  const faults: number[] = []
  const fault: Fault = (offset, problem, message, hint) => {
    faults.push(offset)
    report(problem, source.placeAt(offset), message, hint)
  }
  const visit = (node: Node, field: string) => {
    if (node.type === 'list') for (const item of node.items) visit(item, field)
    else if (node.type === 'map') for (const { key, value } of node.entries) visit(value, key)
    else if (typeof node.value === 'string') checkText(node, node.value, field, fault)
    else if (typeof node.value === 'number') checkNumber(node, node.value, source, fault)
  }
  visit(root, '')
  return faults
}

function checkText({ start }: ScalarNode, text: string, field: string, fault: Fault): void {
  const limit = limits[field] ?? longest
  if (text.length <= limit || lengthOf(text) <= limit) return
  const message = `${code(field)} has ${lengthOf(text)} characters, and may have ${limit}.`
  fault(start, 'text/length', message, hintToShorten(limit))
}

const hintToShorten = (limit: number): string =>
  limit < longest ? 'Shorten it, and say the rest in a field of prose.' : 'Say it in several records.'

function checkNumber({ start, end }: ScalarNode, value: number, source: SourceFile, fault: Fault): void {
  const written = source.text.slice(start, end).trim()
  // A cell of a table may hold several numbers.
  const tokens = written.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g) ?? []
  const token = tokens.find(token => Object.is(Number(token), value)) ?? ''
  const clause = Number.isFinite(value) || token !== '' ? unheld(token) : 'is no number that is finite'
  if (clause === null) return
  fault(
    start,
    'number/inexact',
    `${code(token === '' ? written : token)} ${clause}.`,
    'Write the number as the source prints it, with at most 15 digits; a text of digits stands in quotes.',
  )
}
