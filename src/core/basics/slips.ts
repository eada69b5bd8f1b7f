/**
 * How many slips of the fingers lie between two words: letters too much, too few, other ones, neighbours exchanged (the
 * edit distance of Damerau and Levenshtein). Counting stops after `most`: what lies further apart is `most + 1` apart.
 * With `begins`, between the first word and that beginning of the second which is nearest to it.
 */
export function slips(word: string, other: string, most: number, begins = false): number {
  const far = most + 1
  if (word.length - other.length > most || (!begins && other.length - word.length > most)) return far
  let same = 0
  while (same < word.length && word[same] === other[same]) same++
  const [a, b] = [word.slice(same), other.slice(same)]
  if (a === '') return begins ? 0 : b.length
  // Row by row of the table of distances between all beginnings. Of each row only the cells that lie at most `most` off
  // the diagonal are kept, with one beside them: the cell of the letters i and j at j − i + far.
  const width = 2 * most + 3
  let before: number[] = []
  let last = rowOf(width, far)
  for (let j = 0; j <= Math.min(most, b.length); j++) last[j + far] = j
  for (let i = 1; i <= a.length; i++) {
    const row = rowOf(width, far)
    let least = far
    for (let j = Math.max(0, i - most); j <= Math.min(b.length, i + most); j++) {
      const at = j - i + far
      const isSame = j > 0 && a[i - 1] === b[j - 1]
      const isExchange = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      let value = j === 0 ? i : (last[at] as number) + (isSame ? 0 : 1)
      value = Math.min(value, (last[at + 1] as number) + 1, (row[at - 1] as number) + 1)
      if (isExchange) value = Math.min(value, (before[at] as number) + 1)
      row[at] = value
      if (value < least) least = value
    }
    if (least > most) return far
    before = last
    last = row
  }
  return Math.min(far, begins ? Math.min(...last) : (last[b.length - a.length + far] as number))
}

const rowOf = (width: number, value: number): number[] => new Array<number>(width).fill(value)
