/** What an object, or a plain word beside it, is known by. */
type Key = object | string | number

interface Known<T> {
  value?: { made: T }
  objects: WeakMap<object, Known<T>>
  /** What is kept under plain keys goes with the object that stands before them. */
  plain: Map<Key, Known<T>>
}

const nothing = <T>(): Known<T> => ({ objects: new WeakMap(), plain: new Map() })

/**
 * A function that works out its value once for the same keys: an object, then objects or plain words. It is kept for as
 * long as the objects are in use. Whoever asks gets the one value: it is not to be changed.
 */
export function memoise<Keys extends [object, ...Key[]], T>(make: (...keys: Keys) => T): (...keys: Keys) => T {
  const first = nothing<T>()
  return (...keys) => {
    let known = first
    // No more keys than `make` has parameters: what calls the function back may hand it others as well.
    for (const key of keys.slice(0, make.length)) {
      const further = typeof key === 'object' ? known.objects : known.plain
      const next: Known<T> = further.get(key as object) ?? nothing()
      further.set(key as object, next)
      known = next
    }
    known.value ??= { made: make(...keys) }
    return known.value.made
  }
}

/** A function that works out its value the first time that it is asked. */
export function once<T>(make: () => T): () => T {
  let known: { made: T } | undefined
  return () => {
    known ??= { made: make() }
    return known.made
  }
}
