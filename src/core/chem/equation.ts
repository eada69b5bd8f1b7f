import { escapeHtml, type Html, html, joinHtml } from '../html/html.ts'
import { polymorph } from './ambiguous.ts'
import { type Amount, add, amountText, constant, isZero, multiply, none, toNumber } from './amount.ts'
import { expression } from './expression.ts'
import { type Formula, readFormula } from './formula.ts'
import { longestEquation } from './limits.ts'
import { chargeOf, nuclides } from './mass.ts'
import { formulaText, printed, variablesHtml } from './print.ts'
import { Fault, guarded, type ParseRefusal, Reader } from './reader.ts'
import { withCaret } from './species.ts'
import { checkSize, type Subscript } from './subscript.ts'

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

/** The number, fraction, variable or bracketed expression before a species. */
function coefficient(reader: Reader): Subscript | null {
  if (polymorph.test(reader.rest)) return null
  const start = reader.position
  const bracket = /^\([^A-Z()]*\)/.exec(reader.rest)?.[0]
  const plain = /^(\d+(\.\d+)?(\/\d+)?)? ?([a-zα-ω](?=\s|[A-Z([]|e[-−^]))?/.exec(reader.rest)?.[0] ?? ''
  const text = (bracket ?? plain).trimEnd()
  if (text === '') return null
  const amount = expression(new Reader(text.replaceAll(' ', '')))
  checkSize({ text, amount }, start)
  reader.position = start + text.length
  reader.take(/^ /)
  return { text, amount }
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
  if (text.length > longestEquation)
    throw new Fault(`an equation has at most ${longestEquation} characters`, longestEquation)
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

/** What differs between the two sides of an equation, by nuclide or as `charge`, with how much there is on each. */
function differences({ left, right }: Equation): { name: string; left: Amount; right: Amount }[] {
  const count = (formula: Formula) => ({ ...nuclides(formula), charge: chargeOf(formula) })
  const sides = { left: total(left, count), right: total(right, count) }
  return [...new Set([...Object.keys(sides.left), ...Object.keys(sides.right)])]
    .map(key => ({ name: key, left: sides.left[key] ?? none, right: sides.right[key] ?? none }))
    .filter(({ left, right }) => !isZero(add(right, left, -1)))
    .map(difference => ({ ...difference, name: formulaText(difference.name) }))
}

/** Compares the two sides of an equation in every element and in charge, variables included. */
export function balance(equation: Equation): Balance {
  const surplus = differences(equation).map(({ name, left, right }) => [name, plain(add(right, left, -1))] as const)
  const { charge = 0, ...elements } = Object.fromEntries(surplus)
  return { balanced: surplus.length === 0, elements, charge }
}

/** Whether an equation holds a variable, so that it may balance for some of its values alone. */
export function holdsVariables({ left, right }: Equation): boolean {
  return [...left, ...right].some(({ coefficient, formula }) =>
    [coefficient?.amount ?? none, chargeOf(formula), ...Object.values(nuclides(formula))].some(
      amount => toNumber(amount) === null,
    ),
  )
}

/** What does not balance, with how much of it each side has: `Na: 2 on the left, 1 on the right`; empty where all does. */
export function sidesText(equation: Equation): string {
  return differences(equation)
    .map(({ name, left, right }) => `${name}: ${amountText(left)} on the left, ${amountText(right)} on the right`)
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
