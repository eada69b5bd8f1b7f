import { hash } from 'node:crypto'

/** Said of a value that has no digest: one that holds a function, or refers to itself. */
export class Opaque extends Error {}

/** Tells what an object is in place of its content: what it stands for, as a word; undefined for an object as any other. */
export type StandFor = (object: object) => string | undefined

/** How long what an object holds may be to be written out in place of a digest. */
const short = 100

/**
 * Gives digests of values: the same for values that hold the same in the same order, others for others. Each object is
 * looked through once, so it is not to be changed. Throws `Opaque` for a value of which nobody can tell what it holds.
 */
export function digester(standing: StandFor): (value: unknown) => string {
  const known = new WeakMap<object, string>()
  const above = new Set<object>()

  const of = (value: unknown): string => {
    switch (typeof value) {
      case 'string':
        return `s${value.length}:${value}`
      case 'number':
        return Object.is(value, -0) ? 'n-0' : `n${value}`
      case 'boolean':
        return value ? 't' : 'f'
      case 'undefined':
        return 'u'
      case 'bigint':
        return `b${value}`
      case 'object':
        return value === null ? '0' : ofObject(value)
      default:
        throw new Opaque(`a ${typeof value} has no digest`)
    }
  }

  const ofObject = (object: object): string => {
    const found = known.get(object)
    if (found !== undefined) return found
    const stands = standing(object)
    if (stands !== undefined) return `r${stands.length}:${stands}`
    if (above.has(object)) throw new Opaque('a value that refers to itself has no digest')
    above.add(object)
    try {
      const whole = contentOf(object)
      // What is short is as soon made again as found, and most objects of many records are.
      if (whole.length <= short) return `(${whole})`
      const digest = hash('sha256', whole, 'base64')
      known.set(object, digest)
      return digest
    } finally {
      above.delete(object)
    }
  }

  const contentOf = (object: object): string => {
    if (Array.isArray(object)) return `a${object.map(of).join(',')}`
    if (object instanceof Map) return `m${Array.from(object, ([key, value]) => `${of(key)}=${of(value)}`).join(',')}`
    if (object instanceof Set) return `e${Array.from(object, of).join(',')}`
    if (object instanceof Uint8Array) return `y${hash('sha256', object, 'base64')}`
    const kind = Object.getPrototypeOf(object)
    if (kind !== Object.prototype && kind !== null) throw new Opaque('an object of a class has no digest')
    return `o${Object.entries(object)
      .map(([key, value]) => `${of(key)}=${of(value)}`)
      .join(',')}`
  }

  return of
}
