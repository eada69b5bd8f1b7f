import { lengthOf } from '../../basics/characters.ts'
import { unheld } from '../../basics/digits.ts'
import type { Report } from '../problems.ts'
import { code } from '../words.ts'
import type { MapEntry, Node, ScalarNode } from './node.ts'
import { ofExtent, type SourceFile } from './source.ts'

function ofName(field: string): [string, number] {
  return [field, 300]
}

/** How many characters a text may have, by the field that holds it. */
const limits = new Map<string, number>([
  ['title', 1000],
  ['container-title', 1000],
  ...['name', 'plural', 'short', 'term', 'aliases', 'titles', 'synonyms', 'label', 'family', 'given', 'literal'].map(
    ofName,
  ),
  ...['container-title-short', 'volume', 'issue', 'page', 'publisher'].map(ofName),
])
const longest = 20_000

/** How many characters a text may have in a field of a name. */
export const mostIn = (field: string): number => limits.get(field) ?? longest

type Fault = (offset: number, problem: Parameters<Report>[0], message: string, hint: string) => void

/**
 * Reports what no value of a data file may be, whatever its field: a text of a length that no page can bear,
 * a number that a computer can't hold, or a key that no object can. Gives the offsets.
 */
export function checkValues(root: Node, source: SourceFile, report: Report): number[] {
  const faults: number[] = []
  const fault: Fault = (offset, problem, message, hint) => {
    faults.push(offset)
    report(problem, source.placeAt(offset), message, hint)
  }
  const visit = (node: Node, field: string) => {
    if (node.type === 'list') for (const item of node.items) visit(item, field)
    else if (node.type === 'map') for (const entry of node.entries) visitEntry(entry)
    else if (typeof node.value === 'string') checkText(node, node.value, field, fault)
    else if (typeof node.value === 'number') checkNumber(node, node.value, source, fault)
  }
  const visitEntry = ({ key, value, start }: MapEntry) => {
    // No object of a program can hold it as it holds others: it would be lost.
    if (key === '__proto__') fault(start, 'key/unknown', 'Nothing is called `__proto__`.', 'Take it out.')
    visit(value, key)
  }
  visit(root, '')
  return faults
}

function checkText({ start }: ScalarNode, text: string, field: string, fault: Fault): void {
  const limit = mostIn(field)
  if (text.length <= limit || lengthOf(text) <= limit) return
  const message = `${code(field)} has ${lengthOf(text)} characters, and may have ${limit}.`
  fault(start, 'text/length', message, hintToShorten(limit))
}

const hintToShorten = (limit: number): string =>
  limit < longest ? 'Shorten it, and say the rest in a field of prose.' : 'Say it in several records.'

/** A text, and of each number that it holds how it is written first: a cell of a table may hold several. */
const numbersIn = ofExtent(text => {
  const written = text.trim()
  const tokens = written.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g) ?? []
  // Of two that are the same the first counts. Zero with a sign is another number.
  const byValue = new Map(tokens.toReversed().map(token => [keyOf(Number(token)), token]))
  return { written, byValue }
})

const keyOf = (number: number): number | string => (Object.is(number, -0) ? '-0' : number)

function checkNumber(node: ScalarNode, value: number, source: SourceFile, fault: Fault): void {
  const { written, byValue } = numbersIn(source, node)
  const sign = otherwise.exec(written)
  if (sign) {
    fault(node.start, 'number/inexact', ...readAs(written, value, sign[1] ?? ''))
    return
  }
  const token = byValue.get(keyOf(value)) ?? ''
  const clause = Number.isFinite(value) || token !== '' ? unheld(token) : 'is no number that is finite'
  if (clause === null) return
  fault(
    node.start,
    'number/inexact',
    `${code(token === '' ? written : token)} ${clause}.`,
    'Write the number as the source prints it, with at most 15 digits; a text of digits stands in quotes.',
  )
}

/** A number in the digits of a computer, or with zeros before it: what reads the file next may take it for another. */
const otherwise = /^[-+]?0(?:([xo])[\da-f]+|\d+)$/i

const systems: Record<string, string> = { x: 'a number to the base 16', o: 'a number to the base 8' }

function readAs(written: string, value: number, letter: string): [message: string, hint: string] {
  const as = systems[letter.toLowerCase()] ?? 'a number with a zero before it, which some programs take to the base 8'
  return [`${code(written)} is ${as}.`, `Write ${code(String(value))} where that is meant; a text stands in quotes.`]
}
