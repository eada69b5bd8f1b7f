/** What builds a path, and what paints or ends one. */
const building = /(?:^|\s)(?:m|l|c|v|y|h|re)$/
const painting = /(?:^|\s)(?:[fFsSbB]\*?|n)$/

/**
 * The content of a page, as Chromium writes it with an operator a line, in which all that is drawn has a tag: what has
 * none, as the heads and feet of pages and the colour behind a text, is marked as an artifact, which no reader reads out.
 */
export function withArtifacts(content: string): string {
  const out: string[] = []
  /** How deep it is in marked content. */
  let depth = 0
  /** Where the path or the text begins that is being built outside of it. */
  let start: number | null = null
  const mark = (from: number): void => {
    out.splice(from, 0, '/Artifact BMC')
    out.push('EMC')
  }
  for (const line of content.split('\n')) {
    if (/B[DM]C$/.test(line)) depth++
    const isMarked = depth > 0
    if (line === 'EMC') depth--
    if (start === null && !isMarked && (line === 'BT' || building.test(line))) start = out.length
    out.push(line)
    if (isMarked) continue
    if (/(?:^|\s)(?:Do|sh)$/.test(line)) mark(out.length - 1)
    if (start === null) continue
    if (line === 'ET' || (painting.test(line) && out[start] !== 'BT')) {
      if (!/(?:^|\s)n$/.test(line)) mark(start)
      start = null
    }
  }
  return out.join('\n')
}
