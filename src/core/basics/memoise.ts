interface Known<T> {
  value?: { made: T }
  further: WeakMap<object, Known<T>>
}

/**
 * A function of objects that works out its value once for the same ones, for as long as they are in use. Whoever asks
 * gets the one value: it is not to be changed.
 */
export function memoise<Keys extends [object, ...object[]], T>(make: (...keys: Keys) => T): (...keys: Keys) => T {
  const first: Known<T> = { further: new WeakMap() }
  return (...keys) => {
    let known = first
    // No more keys than `make` has parameters: what calls the function back may hand it others as well.
    for (let index = 0; index < make.length; index++) {
      const key = keys[index] as object
      const next: Known<T> = known.further.get(key) ?? { further: new WeakMap() }
      known.further.set(key, next)
      known = next
    }
    known.value ??= { made: make(...keys) }
    return known.value.made
  }
}
