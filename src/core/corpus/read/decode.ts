/** The text of UTF-8 bytes without a byte order mark, or why they are no text, and where that shows. */
export type Decoded = { ok: true; text: string } | { ok: false; line: number; column: number; why: Encoding }

/** What bytes seem to be: UTF-16 text, no text at all, or text with a letter in one byte, given as Windows has it. */
export type Encoding = { name: 'utf-16' } | { name: 'binary' } | { name: 'windows-1252'; letter: string }

/** Decodes the bytes of a file. */
export function decode(bytes: Uint8Array): Decoded {
  const start = bytes.subarray(0, 4096)
  if (isUtf16(start)) return { ok: false, line: 1, column: 1, why: { name: 'utf-16' } }
  const empty = bytes.indexOf(0)
  if (empty !== -1) return { ok: false, ...placeOf(bytes, empty), why: { name: 'binary' } }
  try {
    return { ok: true, text: withLines(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch {
    return { ok: false, ...firstFault(bytes) }
  }
}

/** Old programs of the Mac end lines by a carriage return alone. */
const withLines = (text: string): string =>
  text.includes('\r') && !text.includes('\n') ? text.replaceAll('\r', '\n') : text

function placeOf(bytes: Uint8Array, offset: number): { line: number; column: number } {
  const before = bytes.subarray(0, offset)
  const feed = before.lastIndexOf(10)
  return {
    line: before.filter(byte => byte === 10).length + 1,
    column: new TextDecoder().decode(before.subarray(feed + 1)).length + 1,
  }
}

/** By its byte order mark, or by the empty bytes beside those of plain letters. */
function isUtf16(start: Uint8Array): boolean {
  const [first, second] = start
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  if (!start.includes(0)) return false
  const empty = (parity: number) => start.filter((byte, index) => byte === 0 && index % 2 === parity).length
  const [even, odd] = [empty(0), empty(1)]
  return Math.max(even, odd) > Math.max(2, start.length / 4) && Math.min(even, odd) < Math.max(even, odd) / 8
}

/** A line feed is never part of a longer UTF-8 sequence, so lines can be decoded one by one. */
function firstFault(bytes: Uint8Array): { line: number; column: number; why: Encoding } {
  let start = 0
  for (let line = 1; ; line++) {
    const feed = bytes.indexOf(10, start)
    const end = feed === -1 ? bytes.length : feed
    const fault = faultIn(bytes.subarray(start, end))
    if (fault) return { line, ...fault }
    if (feed === -1) return { line, column: 1, why: { name: 'binary' } }
    start = feed + 1
  }
}

function faultIn(line: Uint8Array): { column: number; why: Encoding } | null {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(line)
    return null
  } catch {
    const before = new TextDecoder().decode(line).split('\ufffd')[0] ?? ''
    const byte = line.subarray(new TextEncoder().encode(before).length).subarray(0, 1)
    const letter = new TextDecoder('windows-1252').decode(byte)
    return { column: before.length + 1, why: { name: 'windows-1252', letter } }
  }
}
