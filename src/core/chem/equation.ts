import { escapeHtml, type Html, html, joinHtml } from '../html/html.ts'
import { type Amount, add, amountText, constant, isZero, multiply, none, toNumber } from './amount.ts'
import { expression } from './expression.ts'
import { type Formula, readFormula, type Subscript } from './formula.ts'
import { chargeOf, composition } from './mass.ts'
import { printed, variablesHtml } from './print.ts'
import { Fault, guarded, type ParseRefusal, Reader } from './reader.ts'

/** A species of an equation with how often it stands. */
export interface EquationTerm {
  coefficient: Subscript | null
  formula: Formula
}

/** A reaction: what goes in, what comes out, and whether it runs both ways. */
export interface Equation {
  text: string
  left: EquationTerm[]
  right: EquationTerm[]
  arrow: '->' | '<->'
}

/** What an equation has too much of on its right (negative: on its left). */
export interface Balance {
  balanced: boolean
  /** By element, where the sides differ: a number, or a text such as `2 − x` where it depends on a variable. */
  elements: Record<string, number | string>
  /** In elementary charges. */
  charge: number | string
}

const polymorph = /^(\d[A-Z]['′]?|[α-ω]['′"″]{0,2}|[a-z]{1,3})-[A-Z([]/

/** The number, fraction, variable or bracketed expression before a species. */
function coefficient(reader: Reader): Subscript | null {
  if (polymorph.test(reader.rest)) return null
  const start = reader.position
  const bracket = /^\([^A-Z()]*\)/.exec(reader.rest)?.[0]
  const plain = /^(\d+(\.\d+)?(\/\d+)?)? ?([a-zα-ω](?=\s|[A-Z([]|e[-−^]))?/.exec(reader.rest)?.[0] ?? ''
  const text = (bracket ?? plain).trimEnd()
  if (text === '') return null
  const amount = expression(new Reader(text.replaceAll(' ', '')))
  reader.position = start + text.length
  reader.take(/^ /)
  return { text, amount }
}

/** Gives a charge at the end of a species its caret: `Na+` becomes `Na^+`. */
function withCaret(species: string, position: number): string {
  const match = /^(.*[^\s^{])([-−+])$/.exec(species)
  if (match === null) return species
  const [, body = '', sign = ''] = match
  const single = /^([A-Z][a-z]?)(\d)$/.exec(body)
  if (single !== null)
    throw new Fault(
      `"${species}" can be read in two ways: write ${single[1]}^{${single[2]}${sign}} or ${body}^${sign}`,
      position,
    )
  return `${body}^${sign}`
}

function term(text: string, position: number): EquationTerm {
  const reader = new Reader(text)
  try {
    const found = coefficient(reader)
    const species = withCaret(reader.rest, reader.position)
    const offset = reader.position
    try {
      return { coefficient: found, formula: readFormula(new Reader(species)) }
    } catch (fault) {
      throw fault instanceof Fault ? new Fault(fault.message, fault.position + offset) : fault
    }
  } catch (fault) {
    throw fault instanceof Fault ? new Fault(fault.message, fault.position + position) : fault
  }
}

/** The species of one side, which begins at an offset of the whole text. */
function side(text: string, offset: number): EquationTerm[] {
  const terms: EquationTerm[] = []
  let position = offset
  for (const part of text.split(/(\s\+\s)/)) {
    const species = part.trim()
    if (!/^\s\+\s$/.test(part)) {
      if (species === '') throw new Fault('a species is missing', position)
      terms.push(term(species, position + part.indexOf(species)))
    }
    position += part.length
  }
  return terms
}

function readEquation(text: string): Equation {
  const arrows = [...text.matchAll(/<->|->/g)]
  const [arrow, second] = arrows
  if (arrow === undefined) throw new Fault('an equation has an arrow, -> or <->', Math.max(0, text.search(/→|⇌|⟶|=/)))
  if (second !== undefined) throw new Fault('an equation has one arrow only', second.index)
  const after = arrow.index + arrow[0].length
  return {
    text,
    left: side(text.slice(0, arrow.index), 0),
    right: side(text.slice(after), after),
    arrow: arrow[0] as Equation['arrow'],
  }
}

/**
 * Reads an equation such as `Sn + 2 Na+ + 2 e- -> Na2Sn`, with `<->` for one that runs both ways; coefficients may be
 * fractions and hold variables: `x Na+`, `(4-x) Na+`. Otherwise says what is wrong and at which column, from 1.
 */
export function parseEquation(text: string): { ok: true; equation: Equation } | ParseRefusal {
  return guarded(() => ({ ok: true, equation: readEquation(text) }))
}

function total(
  terms: readonly EquationTerm[],
  count: (formula: Formula) => Readonly<Record<string, Amount>>,
): Record<string, Amount> {
  const sum: Record<string, Amount> = {}
  for (const { coefficient: times, formula } of terms)
    for (const [key, amount] of Object.entries(count(formula)))
      sum[key] = add(sum[key] ?? none, multiply(amount, times?.amount ?? constant(1)))
  return sum
}

const plain = (amount: Amount) => toNumber(amount) ?? amountText(amount)

/** Compares the two sides of an equation in every element and in charge, variables included. */
export function balance(equation: Equation): Balance {
  const count = (formula: Formula) => ({ ...composition(formula), charge: chargeOf(formula) })
  const left = total(equation.left, count)
  const right = total(equation.right, count)
  const surplus = new Map<string, Amount>()
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)]))
    surplus.set(key, add(right[key] ?? none, left[key] ?? none, -1))
  const charge = surplus.get('charge') ?? none
  const elements = [...surplus].filter(([key, amount]) => key !== 'charge' && !isZero(amount))
  return {
    balanced: elements.length === 0 && isZero(charge),
    elements: Object.fromEntries(elements.map(([key, amount]) => [key, plain(amount)])),
    charge: plain(charge),
  }
}

/** What does not balance, as a phrase: `Na: 1 more on the right; charge: 1 − x more on the right`; empty where all does. */
export function imbalanceText({ elements, charge }: Balance): string {
  return Object.entries({ ...elements, ...(charge === 0 ? {} : { charge }) })
    .map(([name, surplus]) =>
      typeof surplus === 'number' && surplus < 0
        ? `${name}: ${-surplus} more on the left`
        : `${name}: ${surplus} more on the right`,
    )
    .join('; ')
}

const arrows = { '->': '→', '<->': '⇌' } as const

/** How one side of an equation is set. */
interface Print<T extends string> {
  formula(formula: Formula): T
  /** The number of times that a species takes part. */
  times(text: string): T
  join(parts: readonly T[], between?: string): T
}

function sideText<T extends string>(terms: readonly EquationTerm[], print: Print<T>): T {
  const texts = terms.map(({ coefficient, formula }) => {
    const times = coefficient?.text.replaceAll('-', '−').replaceAll(' ', '')
    return print.join([...(times === undefined ? [] : [print.times(`${times}\u00a0`)]), print.formula(formula)])
  })
  return print.join(texts, ' + ')
}

const inHtml: Print<Html> = { formula: printed.html, times: variablesHtml, join: joinHtml }
const inUnicode: Print<string> = {
  formula: printed.text,
  times: text => text,
  join: (parts, between = '') => parts.join(between),
}

/** An equation as HTML, its species as formulas, its variables in italics. */
export function equationHtml({ left, arrow, right }: Equation): Html {
  return html`<span class="equation">${sideText(left, inHtml)} ${escapeHtml(arrows[arrow])} ${sideText(right, inHtml)}</span>`
}

/** An equation in Unicode: `Sn + 2 Na⁺ + 2 e⁻ → Na₂Sn`. */
export function equationText(equation: Equation): string {
  const [left, right] = [equation.left, equation.right].map(terms => sideText(terms, inUnicode))
  return `${left} ${arrows[equation.arrow]} ${right}`
}
