/** What must be there. Throws a RangeError that names what is missing where it is not. */
export function present<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new RangeError(`There is no ${what}.`)
  return value
}

/** The entries of two lists that belong together, side by side. Throws a RangeError where one list is longer. */
export function paired<A, B>(some: readonly A[], others: readonly B[]): [A, B][] {
  if (some.length !== others.length)
    throw new RangeError(`The lists have ${some.length} and ${others.length} entries, and should have as many.`)
  return some.map((one, index) => [one, others[index] as B])
}
