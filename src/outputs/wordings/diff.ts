/** A stretch of a text that another one has too, that only the earlier one has, or only the later one. */
export interface Stretch {
  how: 'same' | 'gone' | 'new'
  text: string
}

/** Words with the numbers, hyphens and apostrophes inside them; letters of scripts without blanks; and each other sign. */
const pieces =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}\p{M}]+(?:[.,'’\-‑–−·/][\p{L}\p{N}\p{M}]+)*|\s+|./gsu

/** As many pairs of words are compared; of texts beyond that what is between their common ends counts as changed. */
const mostPairs = 16_000_000

/** What became of a text word by word: the runs that are the same or gone make the earlier one, the same or new the later. */
export function diffWords(before: string, after: string): Stretch[] {
  const old = before.match(pieces) ?? []
  const now = after.match(pieces) ?? []
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let end = 0
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++
  const middle = changes(old.slice(start, old.length - end), now.slice(start, now.length - end))
  return joined([...same(old.slice(0, start)), ...middle, ...same(old.slice(old.length - end))])
}

const same = (words: readonly string[]): Stretch[] => words.map(text => ({ how: 'same', text }))

/** The runs of two lists of words, by their longest common sequence. */
function changes(old: readonly string[], now: readonly string[]): Stretch[] {
  if (old.length * now.length > mostPairs) return [...marked('gone', old), ...marked('new', now)]
  const width = now.length + 1
  const longest = new Uint32Array((old.length + 1) * width)
  for (let a = old.length - 1; a >= 0; a--)
    for (let b = now.length - 1; b >= 0; b--) {
      const here = a * width + b
      longest[here] =
        old[a] === now[b]
          ? (longest[here + width + 1] as number) + 1
          : Math.max(longest[here + width] as number, longest[here + 1] as number)
    }
  const runs: Stretch[] = []
  let [a, b] = [0, 0]
  while (a < old.length && b < now.length) {
    const here = a * width + b
    if (old[a] === now[b]) {
      runs.push({ how: 'same', text: old[a++] as string })
      b++
    } else if ((longest[here + width] as number) >= (longest[here + 1] as number))
      runs.push({ how: 'gone', text: old[a++] as string })
    else runs.push({ how: 'new', text: now[b++] as string })
  }
  return [...runs, ...marked('gone', old.slice(a)), ...marked('new', now.slice(b))]
}

const marked = (how: Stretch['how'], words: readonly string[]): Stretch[] => words.map(text => ({ how, text }))

/** Runs drawn together; between changes what is new stands behind what is gone, and a lone blank belongs to both. */
function joined(runs: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = []
  let gone = ''
  let fresh = ''
  const flush = () => {
    if (gone !== '') whole.push({ how: 'gone', text: gone })
    if (fresh !== '') whole.push({ how: 'new', text: fresh })
    gone = fresh = ''
  }
  runs.forEach(({ how, text }, at) => {
    const isLone =
      how === 'same' && /^\s+$/.test(text) && gone + fresh !== '' && (runs[at + 1]?.how ?? 'same') !== 'same'
    if (how === 'gone' || isLone) gone += text
    if (how === 'new' || isLone) fresh += text
    if (how !== 'same' || isLone) return
    flush()
    const last = whole.at(-1)
    if (last?.how === 'same') last.text += text
    else whole.push({ how, text })
  })
  flush()
  return whole
}
