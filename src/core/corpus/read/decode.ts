/** The text of UTF-8 bytes without a byte order mark, or the line and column of the first byte that is not UTF-8. */
export function decode(bytes: Uint8Array): { ok: true; text: string } | { ok: false; line: number; column: number } {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { ok: false, ...firstFault(bytes) }
  }
}

/** A line feed is never part of a longer UTF-8 sequence, so lines can be decoded one by one. */
function firstFault(bytes: Uint8Array): { line: number; column: number } {
  let start = 0
  for (let line = 1; ; line++) {
    const feed = bytes.indexOf(10, start)
    const end = feed === -1 ? bytes.length : feed
    const column = faultIn(bytes.subarray(start, end))
    if (column !== null) return { line, column }
    if (feed === -1) return { line, column: 1 }
    start = feed + 1
  }
}

function faultIn(line: Uint8Array): number | null {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(line)
    return null
  } catch {
    return new TextDecoder().decode(line).indexOf('\ufffd') + 1
  }
}
