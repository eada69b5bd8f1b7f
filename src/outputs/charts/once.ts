/** A function of two objects that works out its value once for each pair, for as long as both are in use. */
export function once<A extends object, B extends object, T>(make: (a: A, b: B) => T): (a: A, b: B) => T {
  const made = new WeakMap<A, WeakMap<B, { value: T }>>()
  return (a, b) => {
    const ofA = made.get(a) ?? new WeakMap<B, { value: T }>()
    made.set(a, ofA)
    const known = ofA.get(b) ?? { value: make(a, b) }
    ofA.set(b, known)
    return known.value
  }
}
