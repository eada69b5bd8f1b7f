/** Anchors of paragraphs in the order of their text, runs of numbers drawn together: `p1-p12 p14 p13`. */
export function printOrder(anchors: readonly string[]): string {
  const runs: { first: number; last: number }[] = []
  for (const anchor of anchors) {
    const number = Number(anchor.slice(1))
    const run = runs.at(-1)
    if (run && run.last + 1 === number) run.last = number
    else runs.push({ first: number, last: number })
  }
  return runs.map(({ first, last }) => (first === last ? `p${first}` : `p${first}-p${last}`)).join(' ')
}

/** The anchors that `printOrder` has drawn together. */
export function readOrder(text: string): string[] {
  return [...text.matchAll(/p(\d+)(?:-p(\d+))?/g)].flatMap(([, first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => `p${Number(first) + at}`),
  )
}
