import { byText } from '../basics/by-text.ts'
import { polymorph, type Scope } from './ambiguous.ts'
import { constant } from './amount.ts'
import { type Charge, takeCharge } from './charge.ts'
import { checkCounted } from './counted.ts'
import { checkJoint, checkPolymorphDash } from './dashes.ts'
import { type ElementPiece, takeElement, takeMassNumber } from './element.ts'
import { expression } from './expression.ts'
import { takeLabel } from './label.ts'
import { checkExtent, longestExpression, takeNumber } from './limits.ts'
import { Fault, guarded, type ParseRefusal, Reader } from './reader.ts'
import { checkSize, fraction, type Subscript, takeIndex } from './subscript.ts'
import { unexpected } from './unexpected.ts'

/** One part of a phase, in the order of writing. */
export type Piece =
  | { kind: 'prefix'; text: string }
  | ElementPiece
  | { kind: 'vacancy'; index: Subscript | null }
  | { kind: 'group'; open: string; close: string; pieces: readonly Piece[]; index: Subscript | null }
  | { kind: 'electron' }
  | { kind: 'radical' }
  | Charge
  /** An oxidation number, or the name of a polymorph, in its brackets. */
  | { kind: 'label'; text: string }
  | { kind: 'state'; text: string }
  /** A phase that goes by a word, as graphene does. */
  | { kind: 'word'; text: string }

/** How a phase is joined to the one before it: beside it, at an interface with it, in its crystal, or around it. */
export type Joiner = '' | '+' | '/' | '·' | '@' | '–'

/** A compound, with its coefficient where one is written before it. */
export interface Phase {
  joiner: Joiner
  coefficient: Subscript | null
  pieces: readonly Piece[]
}

/** A formula of one phase or several. */
export interface Formula {
  text: string
  phases: readonly Phase[]
}

const state = /^\((s|l|g|aq|ads|am)\)/
const closing: Record<string, string> = { '(': ')', '[': ']' }

/** Takes the parts of a phase, or of a bracket in it, as far as they go; at least one. */
function takePieces(reader: Reader, scope: Scope): Piece[] {
  const found: Piece[] = []
  for (;;) {
    const piece = takePiece(reader, scope, found)
    if (piece === null) return found
    found.push(piece)
  }
}

function takePiece(reader: Reader, scope: Scope, found: readonly Piece[]): Piece | null {
  const last = found.at(-1)
  const symbols = new Set(found.flatMap(symbolsIn))
  const name = last && reader.take(state)
  if (name) return { kind: 'state', text: name }
  const label = last && takeLabel(reader, { symbols, ends: endOf(last) })
  if (label) return { kind: 'label', text: label }
  const open = reader.take(/^[([]/)
  if (open !== null) return group(reader, open, scope)
  const massNumber = takeMassNumber(reader)
  if (massNumber === null && reader.rest.startsWith('^')) return takeCharge(reader)
  if (reader.take(/^□/) !== null) return { kind: 'vacancy', index: takeIndex(reader, scope) }
  if (!last && reader.take(/^e(?=\^)/) !== null) return { kind: 'electron' }
  if (!last && reader.take(/^•/) !== null) return { kind: 'radical' }
  if (!/^[A-Z]/.test(reader.rest) && last && last.kind !== 'radical') return null
  return takeElement(reader, scope, symbols, massNumber)
}

/** The symbols of the elements in a part, placeholders for elements among them. */
export const symbolsIn = (piece: Piece): string[] =>
  piece.kind === 'element' ? [piece.symbol] : piece.kind === 'group' ? piece.pieces.flatMap(symbolsIn) : []

function endOf(piece: Piece): 'element' | 'group' | 'other' {
  if (piece.kind === 'group') return 'group'
  return piece.kind === 'element' && piece.index === null ? 'element' : 'other'
}

function group(reader: Reader, open: string, scope: Scope): Piece {
  const start = reader.position - 1
  const close = closing[open] as string
  const inside = takePieces(reader, { ...scope, depth: scope.depth + 1 })
  if (!reader.rest.startsWith(close))
    throw new Fault(
      reader.done ? `"${open}" is never closed` : unexpected(reader),
      reader.done ? start : reader.position,
    )
  reader.position += 1
  return { kind: 'group', open, close, pieces: inside, index: takeIndex(reader, scope) }
}

/** What stands before a phase, if anything: a number, a fraction, or an expression with a variable. */
function takeCoefficient(reader: Reader, joiner: Joiner): Subscript | null {
  const start = reader.position
  if (joiner !== '·') checkCounted(reader)
  const plain = /^\d+(?:\.\d+)?(?:\/\d+)?(?= ?[^\d\s./])/.exec(reader.rest)?.[0]
  const found = plain === undefined ? takeVariable(reader, joiner) : number(reader)
  if (found === null) return null
  checkSize(found, start)
  reader.take(/^ /)
  return found
}

function number(reader: Reader): Subscript {
  const digits = takeNumber(reader) ?? ''
  if (/^\/\d/.test(reader.rest)) return fraction(reader, digits)
  return { text: digits, amount: constant(Number(digits)) }
}

/** An interface or a shell has no number of its own that could vary. */
function takeVariable(reader: Reader, joiner: Joiner): Subscript | null {
  if (joiner === '/' || joiner === '@' || joiner === '–') return null
  const start = reader.position
  const text = reader.take(/^(?:(?:\d+(?:\.\d+)?)?[mnxyz]|\([\dmnxyz+\-−/.]+\))(?= ?[A-Z([□])/)
  if (text === null) return null
  if (text.length > longestExpression)
    throw new Fault(`a coefficient has at most ${longestExpression} characters`, start)
  const inside = new Reader(text)
  const amount = expression(inside)
  if (!inside.done) throw new Fault(`"${text}" is no number of times`, start)
  return { text, amount }
}

/** A word in the place of a phase, beside one that has a formula: `MoS2/graphene`, `rGO@Si`. */
function takeWord(reader: Reader, joiner: Joiner): string | null {
  const words = '(?:[a-z]{4,}(?:[ -][a-z]{3,})*|r?GO|[SDM]?W?CNTs?|CNFs?|MXene)'
  if (joiner === '') return reader.take(new RegExp(`^${words}(?= ?[/@–])`))
  return joiner === '+' ? null : reader.take(new RegExp(`^${words}(?=$| ?[/@–])`))
}

function phase(reader: Reader, joiner: Joiner): Phase {
  const word = takeWord(reader, joiner)
  if (word !== null) return { joiner, coefficient: null, pieces: [{ kind: 'word', text: word }] }
  checkPolymorphDash(reader)
  const first = reader.take(polymorph)
  const coefficient = first === null ? takeCoefficient(reader, joiner) : null
  const name = first ?? (coefficient === null ? null : reader.take(polymorph))
  const pieces = takePieces(reader, { depth: 0, start: reader.position })
  return {
    joiner,
    coefficient,
    pieces: [...(name === null ? [] : [{ kind: 'prefix', text: name } as const]), ...pieces],
  }
}

/** An abbreviation of capitals alone, in which D or T is no hydrogen. */
const capitals = /^(?=.*[DT])(?![HDTOK]+$)[A-Z]{3,}$/

/** Reads one formula from where the reader stands to its end; throws a Fault. */
export function readFormula(reader: Reader): Formula {
  const start = reader.position
  checkExtent(reader)
  if (capitals.test(reader.rest))
    throw new Fault(
      `"${reader.rest}" is a word of capitals; hydrogen's isotopes in it would be written ^2H, ^3H`,
      start,
    )
  const phases: Phase[] = []
  const read = (joiner: Joiner) => {
    const begun = reader.position
    phases.push(phase(reader, joiner))
    checkJoint(reader, begun)
  }
  read('')
  while (!reader.done) {
    const joiner = reader.take(/^(?: [+/·@–] |[/·@–])/)?.trim()
    if (joiner === undefined) throw new Fault(unexpected(reader), reader.position)
    read(joiner as Joiner)
  }
  return { text: reader.text.slice(start), phases }
}

/**
 * Reads a formula in the notation of this project: `Na15Sn4`, `Li_{7-3x}Al_xLa3Zr2O12`, `O2^{2-}`, `2H-MoS2`,
 * `Na2S + Fe`, `S8/Li2S`, `LiNi1/3Mn1/3Co1/3O2`, `TiO2(B)`, `^6Li2CO3`. Otherwise says what is wrong and at which column,
 * counted from 1. A formula stands in many texts: it is parsed once.
 */
export const parseFormula = byText<{ ok: true; formula: Formula } | ParseRefusal>(5000, text =>
  guarded(() => ({ ok: true, formula: readFormula(new Reader(text)) })),
)
