import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml'
import type { ProblemCode } from '../codes.ts'
import { code } from '../words.ts'

interface Explained {
  offset: number
  problem: ProblemCode
  message: string
  hint: string | null
}

/** The line by which a document of YAML ends. */
export const documentEnd = /^\.{3}(?=[ \t]|\r?$)/m

/** What is wrong with such a line before the end of a file, and what to do. */
export const endedBefore = ['A line `...` ends the document, and more follows.', 'Take the line out.'] as const

const wholeInQuotes = 'Put the whole value in quotes.'

/** Says in a writer's words what the YAML parser says in its own. Offsets are those of `text`, which was parsed. */
export function explain(error: YAMLError, document: Document.Parsed, text: string): Explained {
  const offset = error.pos[0]
  const syntax = (message: string, hint: string | null = null, at = offset): Explained => ({
    offset: at,
    problem: 'yaml/syntax',
    message,
    hint,
  })
  const rest = text.slice(offset, endOfLine(text, offset))
  const slip = slipIn(text, offset)
  if (slip && error.code !== 'DUPLICATE_KEY') return syntax(...slip)
  switch (error.code) {
    case 'DUPLICATE_KEY': {
      const key = /^["']?([^"':,}\s]+)/.exec(rest)?.[1] ?? ''
      return {
        offset,
        problem: 'key/duplicate',
        message: `The key ${code(key)} stands twice here.`,
        hint: 'Keep one of the two.',
      }
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return / *\S.*:( |$)/.test(rest)
        ? syntax('A value holds a colon and a space, which YAML takes for a key of its own.', `${wholeInQuotes}`)
        : syntax(
            'The next line goes in further than this one.',
            'Line up the keys of a record under each other, each as `key: value`.',
          )
    case 'BAD_SCALAR_START':
      return syntax(`A value can't begin with ${code(rest.charAt(0))} in YAML.`, wholeInQuotes)
    case 'BAD_DQ_ESCAPE':
      return syntax(
        `${code(/(?<=sequence ).*/s.exec(error.message)?.[0] ?? rest.slice(0, 2))} is not an escape that YAML knows.`,
        'A backslash in double quotes begins an escape; in single quotes it stands for itself.',
      )
    case 'UNEXPECTED_TOKEN':
      return unexpected(error.message, text, offset, syntax)
    case 'MISSING_CHAR':
      if (/quote/.test(error.message))
        return syntax('A quotation mark is opened here and not closed.', null, opened(document, offset, 'quote'))
      if (/map values/.test(error.message))
        return syntax(
          'This line is neither a key with its value nor part of the text above it.',
          'Write `key: value`; lines that go on with a text stand further in than its key.',
        )
      return syntax(
        'This line stands less far in than the lines of its record.',
        'Line up the keys of a record under each other.',
      )
    case 'BAD_ALIAS':
    case 'BAD_DIRECTIVE':
      return syntax(`A value can't begin with ${code(rest.charAt(0))} in YAML.`, wholeInQuotes)
    case 'BAD_INDENT':
      if (opened(document, offset, 'bracket') === offset && !'[{'.includes(rest.charAt(0)))
        return syntax(
          'This line stands further in or less far in than the lines that it belongs to.',
          'Line up the keys of a record under each other, and the dashes of a list.',
        )
      return syntax(
        'A bracket is opened here and not closed.',
        'Close it with `]` or `}`.',
        opened(document, offset, 'bracket'),
      )
    case 'TAB_AS_INDENT':
      return syntax('A tab stands where YAML wants spaces.', 'Indent with spaces.')
    case 'TAG_RESOLVE_FAILED':
      return syntax(`A value can't begin with ${code('!')} in YAML.`, wholeInQuotes)
    case 'MULTIPLE_DOCS':
      return documentEnd.test(text.slice(0, offset))
        ? syntax(...endedBefore, lineOf(text, documentEnd))
        : syntax('A line `---` begins a second document.', 'Keep one list in a file; take the line out.')
    default:
      return /call stack/.test(error.message)
        ? syntax('Lists and mappings are nested too deep to be read.')
        : syntax('YAML can make nothing of this.', wholeInQuotes)
  }
}

/** Signs that look like those of YAML, and what to do about them; null where the line of an offset has none. */
function slipIn(text: string, offset: number): [message: string, hint: string, at: number] | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const line = text.slice(start, endOfLine(text, offset))
  for (const [pattern, message, hint] of slips) {
    const found = pattern.exec(line)
    if (found) return [message, hint, start + found[0].length]
  }
  return null
}

const slips: readonly [pattern: RegExp, message: string, hint: string][] = [
  [/^\s*-(?=[\p{L}"'{[])/u, 'No space stands behind the dash of an item.', 'Write `- ` before it.'],
  [
    /^\s*(?:- +)?[a-z][\w-]*(?=：)/i,
    'This colon is not that of a keyboard in English: YAML takes it for a letter.',
    'Write `: `.',
  ],
  [
    /^\s*(?:- +)?[a-z][\w-]*:(?=[\u00a0\u2000-\u200b\u202f\u3000])/i,
    'A space that YAML takes for a letter stands behind the colon.',
    'Put an ordinary space in its place.',
  ],
  [/^\s*(?:- +)?[a-z][\w-]*:(?=[^\s:/])/i, 'No space stands behind the colon of a key.', 'Write `key: value`.'],
]

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

const lineOf = (text: string, line: RegExp): number => Math.max(0, text.search(line))

function unexpected(
  message: string,
  text: string,
  offset: number,
  syntax: (message: string, hint?: string | null, at?: number) => Explained,
): Explained {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const before = text.slice(lineStart, offset)
  const asterisk = /(?:[:-]\s+)(\*\S*\s+)$/.exec(before)?.[1]
  if (/^ *\t/.test(before)) return syntax('A tab stands where YAML wants spaces.', 'Indent with spaces.', lineStart)
  if (asterisk !== undefined)
    return syntax(
      'A text begins with an asterisk, which YAML takes for a reference.',
      wholeInQuotes,
      offset - asterisk.length,
    )
  if (/[}\]"']\s*$/.test(before))
    return syntax(
      'The value goes on after its closing bracket or quotation mark.',
      'A text that begins with a bracket or a quotation mark needs quotes around all of it.',
    )
  if (/block-seq/.test(message))
    return syntax(
      'A list begins on the line of its key.',
      'Put its items on the lines below, each after a dash, or on this line in brackets.',
    )
  if (/Block scalar header/.test(message))
    return syntax('Text follows the sign that begins a block of text.', 'Begin the text on the next line, further in.')
  const found = text.charAt(offset)
  if (found === ',' && /[,[{]\s*$/.test(text.slice(0, offset)))
    return syntax('A comma stands before nothing.', 'Take it out, or write what is missing.')
  return /[}\]]/.test(found)
    ? syntax(`${code(found)} closes a bracket that was not opened.`, 'Take it out, or put the whole value in quotes.')
    : syntax(`${code(found)} can't stand here in YAML.`, wholeInQuotes)
}

/** The offset of the first quoted text or bracket of a document that reaches up to `offset`, or `offset` itself. */
function opened(document: Document.Parsed, offset: number, what: 'quote' | 'bracket'): number {
  let found = offset
  visit(document, {
    Node(_key, node) {
      const fits = what === 'quote' ? isScalar(node) && node.type?.startsWith('QUOTE') : isCollection(node) && node.flow
      if (!fits || !node.range || node.range[1] < offset || node.range[0] >= offset) return undefined
      found = node.range[0]
      return visit.BREAK
    },
  })
  return found
}
