import type { Problem } from '../../core/corpus/types.ts'
import { count, joined } from '../../core/corpus/words.ts'
import { jsonDocument } from '../../outputs/render/json.ts'

/** The forms in which problems are printed. */
export const formats = ['text', 'json', 'github'] as const
export type Format = (typeof formats)[number]

export interface TextOptions {
  /** The text of a file by its name, for the line that a problem stands in; null where it can't be had. */
  textOf(file: string): string | null
  colours: boolean
}

/** As many problems are shown to people: whoever has mended these asks again. */
const most = 40

/** Problems for people: the causes, each with its line, what to do about it, and how much follows from it. */
export function asText(problems: readonly Problem[], { textOf, colours }: TextOptions): string {
  const paint = colours ? painted : plain
  const causes = byCause(problems)
  const shown = causes.slice(0, most).map(cause => formatCause(cause, textOf(cause.problem.file), paint))
  if (causes.length > most) shown.push(`  … and ${causes.length - most} more; \`--format json\` lists them all.\n`)
  return shown.join('\n')
}

/** How many problems there are, in how many files, and how many more follow from them. */
export function total(problems: readonly Problem[]): string {
  const causes = problems.filter(({ follows }) => follows === null)
  const files = new Set(causes.map(({ file }) => file))
  const rest = problems.length - causes.length
  const tail =
    rest === 0 ? '' : `; ${count(rest, 'more follows', 'more follow')} from ${causes.length === 1 ? 'it' : 'them'}`
  return `${count(causes.length, 'problem')} in ${count(files.size, 'file')}${tail}.`
}

/** A problem with those that would not be there without it: the same in other places, and what comes of it. */
interface Cause {
  problem: Problem
  same: Problem[]
  further: number
}

/** Each cause stands before what follows from it. */
function byCause(problems: readonly Problem[]): Cause[] {
  const causes: Cause[] = []
  for (const problem of problems) {
    const cause = causes.at(-1)
    if (problem.follows === null || !cause) causes.push({ problem, same: [], further: 0 })
    else if (problem.code === cause.problem.code) cause.same.push(problem)
    else cause.further++
  }
  return causes
}

/** As many of the places where the same is wrong are named. */
const fewPlaces = 5

function remarks({ same, further }: Cause): string[] {
  const places = same.slice(0, fewPlaces).map(({ file, line }) => `${file}:${line}`)
  const others = same.length > fewPlaces ? [`${same.length - fewPlaces} more`] : []
  return [
    ...(same.length > 0
      ? [
          `The same is wrong ${same.length === 1 ? 'at' : `in ${same.length} other places:`} ${joined([...places, ...others])}.`,
        ]
      : []),
    ...(further > 0 ? [`${count(further, 'more problem follows', 'more problems follow')} from this.`] : []),
  ]
}

/** All problems as JSON, an array of objects with the fields of `Problem`; `follows` names the cause of each that has one. */
export const asJson = (problems: readonly Problem[]): string => jsonDocument(problems)

/** The causes as annotations of a GitHub workflow. */
export function asGithub(problems: readonly Problem[]): string {
  return byCause(problems)
    .map(cause => {
      const { file, line, column, code, message, hint } = cause.problem
      const properties = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(code)}`
      const words = [message, ...(hint === null ? [] : [hint]), ...remarks(cause)]
      return `::error ${properties}::${escapeData(words.join(' '))}\n`
    })
    .join('')
}

type Paint = Record<'place' | 'code' | 'faint' | 'mark', (text: string) => string>

const ansi = (style: string) => (text: string) => `\u001b[${style}m${text}\u001b[0m`
const painted: Paint = { place: ansi('36'), code: ansi('33'), faint: ansi('2'), mark: ansi('31;1') }
/** Text that warns, on a terminal with colours. */
export const warned = ansi('33')
const same = (text: string) => text
const plain: Paint = { place: same, code: same, faint: same, mark: same }

function formatCause(cause: Cause, source: string | null, paint: Paint): string {
  const { file, line, column, code, message, hint } = cause.problem
  const head = `${paint.place(`${visible(file)}:${line}:${column}`)}  ${paint.code(code)}\n  ${visible(message)}\n`
  const tail = hint === null ? '' : `  ${visible(hint)}\n`
  const more = remarks(cause).map(remark => `  ${visible(remark)}\n`)
  return head + frame(source, line, column, paint) + tail + more.join('')
}

/** What a terminal obeys, or what turns the words around it, instead of showing a sign. */
const unprintable = /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** A text that a terminal shows and does not obey. */
const visible = (text: string): string => text.replace(unprintable, '\ufffd')

const width = 100

/** The line of a problem with a mark below its column, cut to a width where it is long. */
function frame(source: string | null, line: number, column: number, paint: Paint): string {
  const text = source?.split('\n')[line - 1]?.replace(/\r$/, '').replaceAll('\t', ' ')
  if (text === undefined || text.trim() === '' || text.includes('\0')) return ''
  const from = text.length <= width || column < width * 0.7 ? 0 : column - Math.round(width * 0.6)
  const shown = `${from > 0 ? '…' : ''}${text.slice(from, from + width)}${from + width < text.length ? '…' : ''}`
  const gutter = `${line} | `
  const mark = ' '.repeat(gutter.length + column - 1 - from + (from > 0 ? 1 : 0))
  return `  ${paint.faint(gutter)}${visible(shown)}\n  ${mark}${paint.mark('^')}\n`
}

export const escapeData = (text: string): string =>
  visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
export const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
