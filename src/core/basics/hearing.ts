/** What was worked out for some keys; who hears of it may keep more with it. */
export interface Made<T = unknown> {
  made: T
}

/** A function of any kind. */
// biome-ignore lint/suspicious/noExplicitAny: of a function nothing is asked here but to be one.
export type AnyFunction = (...keys: any[]) => unknown

/** Who hears what is worked out of what, while something is made: so that it can tell later what that was made of. */
export interface Hearer {
  /** A function that works out its value once is there; `ask` gives the value for keys. */
  knows(make: AnyFunction, ask: AnyFunction): void
  /** Works out a value; without keys, which say of what, nobody can ask for it again. */
  makes(make: AnyFunction, keys: readonly unknown[] | null): Made
  /** Somebody asks for a value that was worked out, now or before. */
  asked(made: Made): void
}

const key = Symbol.for('insitu-atlas.hearing')

/** Common to all copies of this module in a process: those of bundled pages, and that of the command that makes them. */
const common = globalThis as { [key]?: { hearer: Hearer | null } }
common[key] ??= { hearer: null }

/** Who hears now; null for nobody. */
export const hearing: { hearer: Hearer | null } = common[key]
