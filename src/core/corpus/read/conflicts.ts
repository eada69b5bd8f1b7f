/** The lines between which git leaves both versions of what two people changed: the first, the one that divides them, the last. */
const marks = [/^<{7}(?: |$)/, /^={7}$/, /^>{7}(?: |$)/] as const

/** The lines at which merges of git stopped and left both versions, counted from 1. */
export function conflictsIn(text: string): number[] {
  if (!/^<{7}/m.test(text)) return []
  const begun: number[] = []
  let [start, next] = [0, 0]
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    // A mark without those that belong to it is a line like any other; another beginning stands for the last.
    if (marks[0].test(line)) [start, next] = [index + 1, 1]
    else if (next > 0 && marks[next]?.test(line)) next += 1
    if (next === marks.length) {
      begun.push(start)
      next = 0
    }
  }
  return begun
}
