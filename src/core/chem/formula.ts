import { type Amount, constant } from './amount.ts'
import { isSymbol } from './elements.ts'
import { expression } from './expression.ts'
import { Fault, guarded, type ParseRefusal, Reader } from './reader.ts'

/** A subscript, a coefficient or the size of a charge: as written, and what it amounts to. */
export interface Subscript {
  text: string
  amount: Amount
}

/** One part of a phase, in the order of writing. */
export type Piece =
  | { kind: 'prefix'; text: string }
  | { kind: 'element'; symbol: string; index: Subscript | null }
  | { kind: 'group'; open: string; close: string; pieces: Piece[]; index: Subscript | null }
  | { kind: 'electron' }
  | { kind: 'charge'; size: Subscript | null; sign: '+' | '−' }
  | { kind: 'state'; text: string }

/** How a phase is joined to the one before it: beside it, at an interface with it, in its crystal, or around it. */
export type Joiner = '' | '+' | '/' | '·' | '@' | '–'

/** A compound, with its coefficient where one is written before it. */
export interface Phase {
  joiner: Joiner
  coefficient: Subscript | null
  pieces: Piece[]
}

/** A formula of one phase or several. */
export interface Formula {
  text: string
  phases: Phase[]
}

/** Names of polymorphs and stackings before a formula: `2H-`, `1T′-`, `P2-`, `α-`, `c-`. */
const prefix = /^(\d[A-Z]['′]?|[OPT]['′]?\d['′]?|[α-ω]['′"″]{0,2}|[a-z]{1,3})-(?=[A-Z([])/
const state = /^\((s|l|g|aq|ads|am)\)/
const closing: Record<string, string> = { '(': ')', '[': ']' }

function index(reader: Reader): Subscript | null {
  const start = reader.position
  const plain = reader.take(/^\d+(\.\d+)?/)
  if (plain !== null) return { text: plain, amount: constant(Number(plain)) }
  if (reader.take(/^_/) === null) return null
  const short = reader.take(/^(\d+(\.\d+)?|[a-zα-ω])/)
  if (short !== null) return { text: short, amount: expression(new Reader(short)) }
  return braced(reader, start)
}

/** What stands in braces, such as `{7-3x}`. */
function braced(reader: Reader, start: number): Subscript {
  if (reader.take(/^\{/) === null) throw new Fault('a number, a letter or {…} should stand after "_"', reader.position)
  const open = reader.position
  const amount = expression(reader)
  const text = reader.text.slice(open, reader.position)
  if (reader.take(/^\}/) === null)
    throw new Fault(
      reader.done ? '"{" is never closed' : `"${reader.rest[0]}" can't stand in a subscript`,
      reader.done ? start : reader.position,
    )
  return { text, amount }
}

/** A charge, from its `^` on. */
function charge(reader: Reader): Piece {
  reader.position += 1
  const bare = reader.take(/^[-−+]/)
  if (bare !== null) return { kind: 'charge', size: null, sign: bare === '+' ? '+' : '−' }
  const body = reader.take(/^\{[^}]*[-−+]\}/)
  if (body === null) throw new Fault('a charge is written ^+, ^- or ^{2+}', reader.position)
  const sign = body.at(-2) === '+' ? '+' : '−'
  const text = body.slice(1, -2)
  if (text === '') return { kind: 'charge', size: null, sign }
  const inside = new Reader(text)
  const amount = expression(inside)
  if (!inside.done) throw new Fault('a charge is written ^+, ^- or ^{2+}', reader.position - body.length)
  return { kind: 'charge', size: { text, amount }, sign }
}

function element(reader: Reader): Piece {
  const start = reader.position
  const [long, short] = [reader.rest.slice(0, 2), reader.rest.slice(0, 1)]
  const symbol = /^[A-Z][a-z]$/.test(long) && isSymbol(long) ? long : short
  if (!isSymbol(symbol)) {
    const word = /^[A-Z][a-z]?/.exec(reader.rest)?.[0]
    throw new Fault(word === undefined ? unexpected(reader) : `there is no element "${word}"`, start)
  }
  reader.position += symbol.length
  return { kind: 'element', symbol, index: index(reader) }
}

/** Says what is odd about a character that begins no part of a formula. */
function unexpected(reader: Reader): string {
  const character = reader.rest[0] ?? ''
  if (character === '') return 'the formula ends too early'
  if (/[a-zα-ω]/.test(character))
    return `"${character}" is no element; a variable is written _${character} after its element`
  if (/[₀-₉ₓ⁰-⁹⁺⁻²³¹]/.test(character)) return 'subscripts and charges are written plainly: Na15Sn4, O2^{2-}'
  if (character === '+') return '"+" between phases has a space on each side; a charge is written ^+'
  if (/[-−]/.test(character)) return `"${character}" can't stand here; a charge is written ^-, a difference _{2-x}`
  if (/\s/.test(character)) return "a space can't stand here"
  return `"${character}" can't stand here`
}

function pieces(reader: Reader): Piece[] {
  const found: Piece[] = []
  for (;;) {
    const label = found.length > 0 ? reader.take(state) : null
    const open = label === null ? reader.take(/^[([]/) : null
    if (label !== null) found.push({ kind: 'state', text: label })
    else if (open !== null) found.push(group(reader, open))
    else if (reader.rest.startsWith('^')) found.push(charge(reader))
    else if (/^e(?=\^)/.test(reader.rest) && found.length === 0 && reader.take(/^e/)) found.push({ kind: 'electron' })
    else if (/^[A-Z]/.test(reader.rest) || found.length === 0) found.push(element(reader))
    else return found
  }
}

function group(reader: Reader, open: string): Piece {
  const start = reader.position - 1
  const close = closing[open] as string
  const inside = pieces(reader)
  if (!reader.rest.startsWith(close))
    throw new Fault(
      reader.done ? `"${open}" is never closed` : unexpected(reader),
      reader.done ? start : reader.position,
    )
  reader.position += 1
  return { kind: 'group', open, close, pieces: inside, index: index(reader) }
}

function phase(reader: Reader, joiner: Joiner): Phase {
  const first = reader.take(prefix)
  const digits = first === null ? reader.take(/^\d+(\.\d+)? ?(?=\S)/)?.trim() : undefined
  const coefficient = digits === undefined ? null : { text: digits, amount: constant(Number(digits)) }
  const second = digits === undefined ? null : reader.take(prefix)
  const name = first ?? second
  return {
    joiner,
    coefficient,
    pieces: [...(name === null ? [] : [{ kind: 'prefix', text: name } as const]), ...pieces(reader)],
  }
}

/** Reads one formula from where the reader stands to its end; throws a Fault. */
export function readFormula(reader: Reader): Formula {
  const start = reader.position
  const phases = [phase(reader, '')]
  while (!reader.done) {
    const joiner = reader.take(/^( \+ |\/|·|@|–)/)?.trim()
    if (joiner === undefined) throw new Fault(unexpected(reader), reader.position)
    phases.push(phase(reader, joiner as Joiner))
  }
  return { text: reader.text.slice(start), phases }
}

/**
 * Reads a formula in the notation of this project: `Na15Sn4`, `Li_{7-3x}Al_xLa3Zr2O12`, `O2^{2-}`, `2H-MoS2`,
 * `Na2S + Fe`, `S8/Li2S`. Otherwise says what is wrong and at which column, counted from 1.
 */
export function parseFormula(text: string): { ok: true; formula: Formula } | ParseRefusal {
  return guarded(() => ({ ok: true, formula: readFormula(new Reader(text)) }))
}
