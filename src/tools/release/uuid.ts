import { createHash } from 'node:crypto'

/** A UUID made from a text, of the version that RFC 9562 leaves to whoever makes one (8). */
export function uuidOf(text: string): string {
  const digits = createHash('sha256').update(text).digest('hex').slice(0, 32).split('')
  digits[12] = '8'
  digits[16] = ((Number.parseInt(digits[16] ?? '0', 16) & 0x3) | 0x8).toString(16)
  return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
