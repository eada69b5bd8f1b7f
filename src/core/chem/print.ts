import { lowered, raised, shifted } from '../basics/levels.ts'
import { escapeHtml, type Html, html, joinHtml } from '../html/html.ts'
import { looksStacked } from './dashes.ts'
import { type Formula, type Phase, type Piece, parseFormula } from './formula.ts'
import type { Subscript } from './subscript.ts'

/** How the parts of a formula are set in some medium, whose texts are of the type T. */
interface Medium<T extends string> {
  plain(text: string): T
  /** A coefficient, in which letters are variables. */
  times(text: string): T
  sub(text: string): T
  sup(text: string): T
  /** One phase or several that no line break may part. */
  unit(text: T): T
  join(parts: readonly T[], between?: string): T
}

/** Text in HTML, its variables in italics. */
export const variablesHtml = (text: string): Html =>
  joinHtml(text.split(/([a-zα-ω])/).map((part, at) => (at % 2 ? html`<i>${escapeHtml(part)}</i>` : escapeHtml(part))))

const hypertext: Medium<Html> = {
  plain: escapeHtml,
  times: variablesHtml,
  sub: text => html`<sub>${variablesHtml(text)}</sub>`,
  sup: text => html`<sup>${variablesHtml(text)}</sup>`,
  unit: text => html`<span class="chem">${text}</span>`,
  join: joinHtml,
}

const join = (parts: readonly string[], between = ''): string => parts.join(between)

/** Sets a text in characters below the line; as it is where one of its signs has none. */
const lower = (text: string): string => shifted(text, lowered, './') ?? text

/** And above it, where a point stands in the middle of the line. */
const raise = (text: string): string => shifted(text, raised, './•')?.replaceAll('.', '·') ?? text

const unicode: Medium<string> = {
  plain: text => text,
  times: text => text,
  sub: lower,
  sup: raise,
  unit: text => text,
  join,
}

const spoken: Medium<string> = {
  plain: text => ` ${text} `,
  times: text => ` ${text} `,
  sub: text => ` ${text} `.replaceAll('−', ' minus ').replaceAll('+', ' plus '),
  sup: text => ` ${text} `.replaceAll('−', ' minus ').replaceAll('+', ' plus '),
  unit: text => text,
  join,
}

const proper = (text: string) => text.replaceAll('-', '−')

function subscript<T extends string>(index: Subscript | null, medium: Medium<T>): T {
  return index === null ? medium.join([]) : medium.sub(proper(index.text))
}

function pieceText<T extends string>(piece: Piece, medium: Medium<T>): T {
  switch (piece.kind) {
    case 'element': {
      const number = piece.isotope === null || piece.letter !== null ? '' : String(piece.isotope)
      return medium.join([
        ...(number === '' ? [] : [medium.sup(number)]),
        medium.plain(piece.letter ?? piece.symbol),
        subscript(piece.index, medium),
      ])
    }
    case 'vacancy':
      return medium.join([medium.plain('□'), subscript(piece.index, medium)])
    case 'radical':
      return medium.plain('•')
    case 'group': {
      const inside = piece.pieces.map(inner => pieceText(inner, medium))
      return medium.join([
        medium.plain(piece.open),
        ...inside,
        medium.plain(piece.close),
        subscript(piece.index, medium),
      ])
    }
    case 'electron':
      return medium.plain('e')
    case 'charge':
      return medium.sup((piece.isRadical ? '•' : '') + proper(piece.size?.text ?? '') + (piece.sign ?? ''))
    case 'prefix':
      return medium.plain(piece.text.replaceAll("'", '′'))
    case 'label':
    case 'state':
    case 'word':
      return medium.plain(piece.text)
  }
}

function phaseText<T extends string>(phase: Phase, medium: Medium<T>): T {
  const gap = phase.joiner === '' || phase.joiner === '+' ? '\u00a0' : ''
  const coefficient = phase.coefficient === null ? '' : proper(phase.coefficient.text) + gap
  return medium.join([medium.times(coefficient), ...phase.pieces.map(piece => pieceText(piece, medium))])
}

/** A number behind a slash would look like a fraction's, behind a dash like a range's; P2 like the name of a stacking. */
function joinerText({ joiner, coefficient }: Phase, before: Phase | undefined): string {
  const isDoubtful =
    (/[/–]/.test(joiner) && coefficient !== null) || (/[/@–]/.test(joiner) && looksStacked(asTyped(before)))
  return isDoubtful ? `\u00a0${joiner}\u00a0` : joiner
}

/** A phase of one element, as it is typed; empty for any other. */
function asTyped(phase: Phase | undefined): string {
  const [piece, ...others] = phase?.pieces ?? []
  if (piece?.kind !== 'element' || others.length > 0) return ''
  return `${phase?.coefficient?.text ?? ''}${piece.letter ?? piece.symbol}${piece.index?.text ?? ''}`
}

/** A parsed formula in a medium: each run of phases between plus signs is one unit. */
function set<T extends string>(formula: Formula, medium: Medium<T>): T {
  const units: T[][] = []
  for (const [at, phase] of formula.phases.entries()) {
    const text = phaseText(phase, medium)
    const open = units.at(-1)
    if (phase.joiner === '' || phase.joiner === '+' || !open) units.push([text])
    else open.push(medium.plain(joinerText(phase, formula.phases[at - 1])), text)
  }
  return medium.join(
    units.map(parts => medium.unit(medium.join(parts))),
    ' + ',
  )
}

function setText<T extends string>(text: string, medium: Medium<T>): T {
  const parsed = parseFormula(text)
  return parsed.ok ? set(parsed.formula, medium) : medium.unit(medium.plain(text))
}

/** A formula as HTML: `<span class="chem">Na<sub>15</sub>Sn<sub>4</sub></span>`. What is no formula comes out escaped. */
export function formulaHtml(text: string): Html {
  return setText(text, hypertext)
}

/** A formula in Unicode subscripts and superscripts, Na₁₅Sn₄; an index without such characters stays on the line. */
export function formulaText(text: string): string {
  return setText(text, unicode)
}

/** A formula as a screen reader should say it: `Na 15 Sn 4`, `Ca 2 plus`. */
export function formulaSpoken(text: string): string {
  return setText(text, spoken).replace(/\s+/g, ' ').trim()
}

/** The same for a formula already parsed. */
export const printed = {
  html: (formula: Formula) => set(formula, hypertext),
  text: (formula: Formula) => set(formula, unicode),
}
