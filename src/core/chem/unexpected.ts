import { commaTold } from './limits.ts'
import type { Reader } from './reader.ts'

/** Says what is odd about a character that begins no part of a formula, and how to write what is probably meant. */
export function unexpected({ rest }: Reader): string {
  const character = rest[0] ?? ''
  if (character === '') return 'the formula ends too early'
  if (/[a-zα-ω]/.test(character))
    return `"${character}" is no element; a variable is written _${character} after its element`
  if (/[₀-₉ₓ⁰-⁹⁺⁻²³¹]/.test(character)) return 'subscripts and charges are written plainly: Na15Sn4, O2^{2-}'
  if (/^[½⅓⅔¼¾⅕⅙⅛]/.test(character)) return 'fractions are written plainly: Ni1/3'
  if (/^(?:\.+|[•⋅∙*])(?=[\dA-Zmnxyz])/.test(rest))
    return `"${character}" joins nothing; parts of one crystal are joined by "·", as in CuSO4·5H2O`
  if (/[•·]/.test(character)) return 'a radical is written •OH, ^• or ^{•-}'
  if (character === '+') return '"+" between phases has a space on each side; a charge is written ^+'
  if (/[-−]/.test(character)) return `"${character}" can't stand here; a charge is written ^-, a difference _{2-x}`
  if (/^,\d/.test(rest)) return commaTold
  if (/^\s\(/.test(rest)) return 'a bracket stands right behind what it belongs to, as in NaCl(s) and VO2(B)'
  if (/\s/.test(character)) return "a space can't stand here"
  return `"${character}" can't stand here`
}
