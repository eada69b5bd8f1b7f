/** Some items of a list that stand together. */
export interface Portion<T> {
  /** Which part it is, from 1. */
  number: number
  /** The places of its first and last item in the whole list, from 1. */
  from: number
  to: number
  items: readonly T[]
}

/**
 * A list in parts of at most `size`, in order: by the number of items, or by what they weigh together where `weigh` is
 * given. An item that weighs more by itself is a part alone. A list that is hardly longer than a part stays whole, and
 * nothing has no parts.
 */
export function divide<T>(items: readonly T[], size: number, weigh: (item: T) => number = () => 1): Portion<T>[] {
  const weights = items.map(weigh)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const limit = all <= size * slack ? all : size
  const parts: Portion<T>[] = []
  let [from, sum] = [0, 0]
  const close = (to: number) => {
    parts.push({ number: parts.length + 1, from: from + 1, to, items: items.slice(from, to) })
    ;[from, sum] = [to, 0]
  }
  for (const [at, weight] of weights.entries()) {
    if (at > from && sum + weight > limit) close(at)
    sum += weight
  }
  if (from < items.length) close(items.length)
  return parts
}

/** How much longer than a part a list may be before it is divided: nobody turns a page for two lines. */
const slack = 1.2
