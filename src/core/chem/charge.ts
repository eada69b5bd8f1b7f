import { expression } from './expression.ts'
import { longestExpression } from './limits.ts'
import { Fault, Reader } from './reader.ts'
import { checkSize, type Subscript } from './subscript.ts'

/** A charge, or the unpaired electron of a radical, or both. */
export interface Charge {
  kind: 'charge'
  isRadical: boolean
  size: Subscript | null
  sign: '+' | '−' | null
}

const signOf = (character: string | undefined): '+' | '−' => (character === '+' ? '+' : '−')

/** Takes a charge from its `^` on: `^+`, `^{2-}`, `^•`, `^{•-}`. Throws a Fault. */
export function takeCharge(reader: Reader): Charge {
  const start = reader.position
  reader.position += 1
  const bare = reader.take(/^[-−+•]/)
  if (bare === '•') return { kind: 'charge', isRadical: true, size: null, sign: null }
  if (bare !== null) return { kind: 'charge', isRadical: false, size: null, sign: signOf(bare) }
  const body = reader.take(/^\{[^{}]*\}/)
  const [, dot, size = '', sign] = /^\{([•·]?)(.*?)([-−+]?)\}$/.exec(body ?? '') ?? []
  const isRadical = dot !== undefined && dot !== ''
  if (body === null || (!isRadical && sign === '') || (sign === '' && size !== '')) throw unreadable(reader, start)
  const found = size === '' ? null : sizeOf(size, start)
  return { kind: 'charge', isRadical, size: found, sign: sign === '' ? null : signOf(sign) }
}

function sizeOf(text: string, start: number): Subscript {
  if (text.length > longestExpression) throw new Fault(`a charge has at most ${longestExpression} characters`, start)
  const inside = new Reader(text)
  try {
    const size = { text, amount: expression(inside) }
    if (inside.done) {
      checkSize(size, start)
      return size
    }
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
  }
  throw new Fault('a charge is written ^+, ^- or ^{2+}', start + 1)
}

function unreadable(reader: Reader, start: number): Fault {
  const bare = /^\^\{?(\d+[-−+])/.exec(reader.text.slice(start))?.[1]
  return new Fault(
    bare === undefined ? 'a charge is written ^+, ^- or ^{2+}' : `a charge of several is written ^{${bare}}`,
    start + 1,
  )
}
