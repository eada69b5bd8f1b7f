import { mdxToMdast } from 'satteri'
import type { Report } from '../problems.ts'
import type { SourceFile } from '../read/source.ts'
import type { Extent, ShortForm } from '../types.ts'
import type { WorkKeys } from '../work-keys.ts'
import { byNumber } from './cited.ts'
import { foreignForms } from './foreign.ts'
import { numberKeys } from './keyed.ts'
import { masked, shortForms } from './short.ts'
import { explain } from './slips.ts'
import { startOf, type TextNode } from './tree.ts'
import { unmask } from './unmask.ts'

/** More slips than this in one text are the echo of one. */
const enough = 20

/** A text as its tree, with the short forms that became components of it. */
export interface ParsedText {
  tree: TextNode
  forms: ShortForm[]
  /** Whether all of it could be read. */
  sound: boolean
}

/**
 * Parses a section's text with the very parser that renders it. A paragraph with too much in it is left out, and
 * so is after a slip the one that holds it, and the rest is parsed again, so that every slip is reported; `sound` tells
 * whether there was none.
 */
export function parseText(source: SourceFile, report: Report, works: WorkKeys = new Map()): ParsedText {
  // The parser (satteri 0.10.5) ends the whole process on some texts whose last character is a backslash.
  const written = source.text.endsWith('\\') ? `${source.text}\n` : source.text
  const { forms, unknown } = byNumber(shortForms(written), works)
  const { text: read, filler } = masked(written, forms)
  const foreign = [...unknown, ...foreignForms(without(read, unknown))]
  for (const found of foreign) {
    const { start, code, message, hint } = found
    if (message !== '')
      report(code, source.placeAt(start), message, hint, 'about' in found ? { about: found.about } : {})
  }
  const whole = without(read, foreign)
  const kept = forms.filter(form => !foreign.some(({ start, end }) => form.start < end && start < form.end))
  const dense = tooDense(whole)
  for (const { start, what, most } of dense)
    report(
      'text/length',
      source.placeAt(start),
      `This paragraph has ${what}, and may have ${most}.`,
      'Divide it by empty lines.',
    )
  // Where there are so many, the text is none, and to leave them out one by one would take too long.
  let text = dense.length === enough ? '' : dense.reduce((rest, { start }) => blanked(rest, start), whole)
  for (let slips = dense.length; ; slips++) {
    try {
      const tree = mdxToMdast(text) as unknown as TextNode
      const deep = tooDeep(tree)
      if (!deep) {
        for (const { start, code, message, hint, about } of numberKeys(tree, written, works))
          report(code, source.placeAt(start), message, hint, { about })
        return {
          tree,
          forms: filler === '' ? [] : unmask(tree, written, kept, filler),
          sound: slips === 0 && foreign.length === 0,
        }
      }
      report(
        'mdx/syntax',
        source.placeAt(startOf(deep)),
        'This is nested too deep.',
        'No text needs quotations, lists or components more than a few levels deep.',
      )
      return { tree: mdxToMdast('') as unknown as TextNode, forms: [], sound: false }
    } catch (error) {
      const slip = readSlip(error, text)
      if (!slip || slips >= enough) {
        if (slips === 0) report('mdx/syntax', source.placeAt(0), 'This text can not be read.', null)
        return { tree: mdxToMdast('') as unknown as TextNode, forms: [], sound: false }
      }
      const { message, hint } = explain(slip.message, text.slice(slip.offset))
      report('mdx/syntax', source.placeAt(slip.offset), message, hint)
      text = blanked(text, slip.offset)
    }
  }
}

/**
 * How many tags, braces and references of characters a paragraph may have, and how many characters. The parser (satteri
 * 0.10.5) takes time with the square of them: minutes for twenty thousand tags. Nothing that anybody reads comes near.
 */
const mostMarks = 1000
const mostCharacters = 50_000

/** The paragraphs that have more: where each begins, and what it has too much of. */
function tooDense(text: string): { start: number; what: string; most: number }[] {
  const found: { start: number; what: string; most: number }[] = []
  let start = 0
  for (const paragraph of text.split(/(\n[ \t]*\r?\n)/)) {
    const marks = paragraph.length > mostMarks ? (paragraph.match(/[<{&]/g)?.length ?? 0) : 0
    if (marks > mostMarks)
      found.push({ start, what: `${marks} tags, braces and references of characters`, most: mostMarks })
    else if (paragraph.length > mostCharacters)
      found.push({ start, what: `${paragraph.length} characters`, most: mostCharacters })
    if (found.length === enough) break
    start += paragraph.length
  }
  return found
}

const deepest = 100

/** The first node that stands deeper than any text needs, found without recursion, or null. */
function tooDeep(tree: TextNode): TextNode | null {
  let level = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return level[0] ?? null
    level = level.flatMap(({ children }) => children ?? [])
  }
  return null
}

interface Slip {
  offset: number
  message: string
}

/** The parser's message begins with line and column and ends with a rule's name in brackets. */
function readSlip(error: unknown, text: string): Slip | null {
  const [, line, column, message] =
    /^(\d+):(\d+): (.*?)(?: \([a-z-]+:[a-z-]+\))?$/s.exec((error as Error).message) ?? []
  if (message === undefined) return null
  let start = 0
  for (let number = 1; number < Number(line); number++) start = text.indexOf('\n', start) + 1
  return { offset: Math.min(start + Number(column) - 1, text.length), message }
}

/** A text with what only other programs read turned into spaces: it is told of once, and all else keeps its place. */
const without = (text: string, foreign: readonly Extent[]): string =>
  foreign.reduce(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(start, end).replace(/[^\n\r]/g, ' ') + rest.slice(end),
    text,
  )

/** A text with the paragraph around an offset turned into spaces, so that all else keeps its place. */
function blanked(text: string, offset: number): string {
  const breaks = [...text.matchAll(/\n[ \t]*\r?\n/g)].map(({ index, 0: gap }) => ({
    from: index,
    to: index + gap.length,
  }))
  const start = breaks.filter(({ to }) => to <= offset).at(-1)?.to ?? 0
  const end = breaks.find(({ from }) => from >= offset)?.from ?? text.length
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n\r]/g, ' ') + text.slice(end)
}
