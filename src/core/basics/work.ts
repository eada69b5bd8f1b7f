import { noShelf, type Shelf } from './shelf.ts'

let work = noShelf

/** Has what takes long to make be kept on a shelf for this engine, and taken from it. */
export function keepWork(shelf: Shelf): void {
  work = shelf
}

/** Bytes that are made under a name of what JSON tells whole; or those that were made of the same before. */
export function workOf(name: string, of: unknown, make: () => Uint8Array): Uint8Array {
  if (work === noShelf) return make()
  const key = `${name} ${JSON.stringify(of)}`
  const kept = work.take(key)
  if (kept) return kept
  const made = make()
  work.put(key, made)
  return made
}

/** The same of what is made as texts and numbers. */
export function plainWorkOf<T>(name: string, of: unknown, make: () => T): T {
  if (work === noShelf) return make()
  const bytes = workOf(name, of, () => new TextEncoder().encode(JSON.stringify(make())))
  return JSON.parse(new TextDecoder().decode(bytes))
}
