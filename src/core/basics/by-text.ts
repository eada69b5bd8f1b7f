/**
 * A function of a text that remembers what it gave for the texts that it was asked for last: at least `most` of them, at
 * most twice as many. Whoever asks gets the one object: it is not to be changed.
 */
export function byText<T extends object>(most: number, make: (text: string) => T): (text: string) => T {
  let before = new Map<string, T>()
  let now = new Map<string, T>()
  return text => {
    const known = now.get(text)
    if (known) return known
    const made = before.get(text) ?? make(text)
    if (now.size >= most) [before, now] = [now, new Map()]
    now.set(text, made)
    return made
  }
}
