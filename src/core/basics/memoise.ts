import { hearing, type Made } from './hearing.ts'

/** What an object, or a plain word beside it, is known by. */
type Key = object | string | number

interface Known<T> {
  value: Made<T> | undefined
  /** Of what is asked for once for each of many records most have nothing further: then there is no map either. */
  objects?: WeakMap<object, Known<T>>
  /** What is kept under plain keys goes with the object that stands before them. */
  plain?: Map<Key, Known<T>>
}

/**
 * A function that works out its value once for the same keys: an object, then objects or plain words. It is kept for as
 * long as the objects are in use. Whoever asks gets the one value: it is not to be changed.
 */
export function memoise<Keys extends [object, ...Key[]], T>(make: (...keys: Keys) => T): (...keys: Keys) => T {
  const first: Known<T> = { value: undefined }
  return asking(make, keys => {
    let known = first
    for (const key of keys) known = nextOf(known, key)
    return known
  })
}

/**
 * The same for what is asked for several times in a row and then no more, by very many keys: the value for the last keys
 * alone is kept.
 */
export function memoiseLast<Keys extends [object, ...Key[]], T>(make: (...keys: Keys) => T): (...keys: Keys) => T {
  let last: { keys: Keys; value: Made<T> | undefined } | undefined
  return asking(make, keys => {
    if (!last?.keys.every((key, at) => key === keys[at])) last = { keys, value: undefined }
    return last
  })
}

/** How a value is asked for that is kept where `find` says, so that whoever hears of it knows. */
function asking<Keys extends Key[], T>(make: (...keys: Keys) => T, find: (keys: Keys) => Pick<Known<T>, 'value'>) {
  const ask = (...keys: Keys): T => {
    // No more keys than `make` has parameters: what calls the function back may hand it others as well.
    if (keys.length > make.length) keys.length = make.length
    const known = find(keys)
    known.value ??= (hearing.hearer?.makes(make, keys) as Made<T> | undefined) ?? { made: make(...keys) }
    hearing.hearer?.asked(known.value)
    return known.value.made
  }
  hearing.hearer?.knows(make, ask)
  return ask
}

function nextOf<T>(known: Known<T>, key: Key): Known<T> {
  if (typeof key === 'object') {
    known.objects ??= new WeakMap()
    return known.objects.get(key) ?? added(known.objects, key)
  }
  known.plain ??= new Map()
  return known.plain.get(key) ?? added(known.plain, key)
}

function added<K extends Key, T>(map: { set(key: K, known: Known<T>): unknown }, key: K): Known<T> {
  // An empty object would have room for four fields.
  const next: Known<T> = { value: undefined }
  map.set(key, next)
  return next
}

/** A function that works out its value the first time that it is asked. */
export function once<T>(make: () => T): () => T {
  let known: Made<T> | undefined
  return () => {
    known ??= (hearing.hearer?.makes(make, null) as Made<T> | undefined) ?? { made: make() }
    hearing.hearer?.asked(known)
    return known.made
  }
}
