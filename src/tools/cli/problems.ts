import type { Problem } from '../../core/corpus/types.ts'
import { jsonDocument } from '../../outputs/render/json.ts'

/** The forms in which problems are printed. */
export const formats = ['text', 'json', 'github'] as const
export type Format = (typeof formats)[number]

export interface TextOptions {
  /** The text of a file by its name, for the line that a problem stands in; null where it can't be had. */
  textOf(file: string): string | null
  colours: boolean
}

/** Problems for people: each with its line and what to do about it. */
export function asText(problems: readonly Problem[], { textOf, colours }: TextOptions): string {
  const paint = colours ? painted : plain
  return problems.map(problem => formatProblem(problem, textOf(problem.file), paint)).join('\n')
}

/** Problems as JSON, an array of objects with the fields of `Problem`. */
export const asJson = (problems: readonly Problem[]): string => jsonDocument(problems)

/** Problems as annotations of a GitHub workflow. */
export function asGithub(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, column, code, message, hint }) => {
      const properties = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(code)}`
      return `::error ${properties}::${escapeData(hint === null ? message : `${message} ${hint}`)}\n`
    })
    .join('')
}

type Paint = Record<'place' | 'code' | 'faint' | 'mark', (text: string) => string>

const ansi = (style: string) => (text: string) => `\u001b[${style}m${text}\u001b[0m`
const painted: Paint = { place: ansi('36'), code: ansi('33'), faint: ansi('2'), mark: ansi('31;1') }
const same = (text: string) => text
const plain: Paint = { place: same, code: same, faint: same, mark: same }

function formatProblem(
  { file, line, column, code, message, hint }: Problem,
  source: string | null,
  paint: Paint,
): string {
  const head = `${paint.place(`${file}:${line}:${column}`)}  ${paint.code(code)}\n  ${message}\n`
  const tail = hint === null ? '' : `  ${hint}\n`
  return head + frame(source, line, column, paint) + tail
}

const width = 100

/** The line of a problem with a mark below its column, cut to a width where it is long. */
function frame(source: string | null, line: number, column: number, paint: Paint): string {
  const text = source?.split('\n')[line - 1]?.replace(/\r$/, '').replaceAll('\t', ' ')
  if (text === undefined || text.trim() === '') return ''
  const from = text.length <= width || column < width * 0.7 ? 0 : column - Math.round(width * 0.6)
  const shown = `${from > 0 ? '…' : ''}${text.slice(from, from + width)}${from + width < text.length ? '…' : ''}`
  const gutter = `${line} | `
  const mark = ' '.repeat(gutter.length + column - 1 - from + (from > 0 ? 1 : 0))
  return `  ${paint.faint(gutter)}${shown}\n  ${mark}${paint.mark('^')}\n`
}

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
