import type { Report } from './problems.ts'

/** What a reading of a review may take from the reading before it, while the review is edited. */
export interface Memory {
  /** What `make` gives; what it gave under this name before, where that was made of the very same. */
  recall<T>(name: string, of: readonly unknown[], make: () => T): T
  /** The same of what may have something to report: then it is made again, to be reported again. */
  recallSound<T>(name: string, of: readonly unknown[], report: Report, make: (report: Report) => T): T
}

/** For a review that is read once: all is made, and nothing remembered. */
export const forgetful: Memory = {
  recall: (_name, _of, make) => make(),
  recallSound: (_name, _of, report, make) => make(report),
}

interface Remembered {
  of: readonly unknown[]
  made: unknown
  /** The names of what was asked for while it was made. */
  asked: ReadonlySet<string>
}

/** Remembers what one reading has asked for until the next has ended: an edit changes one file of many. */
export class LastReading implements Memory {
  #before = new Map<string, Remembered>()
  #now = new Map<string, Remembered>()
  /** What was asked for by each thing that is being made, the innermost last. */
  readonly #asking: Set<string>[] = []

  /** The next reading begins: what the last one did not ask for is forgotten. */
  begin(): void {
    this.#before = this.#now
    this.#now = new Map()
  }

  recall<T>(name: string, of: readonly unknown[], make: () => T): T {
    return (this.#known(name, of) ?? this.#keep(name, this.#make(of, make))).made as T
  }

  recallSound<T>(name: string, of: readonly unknown[], report: Report, make: (report: Report) => T): T {
    const known = this.#known(name, of)
    if (known) return known.made as T
    let isSound = true
    const made = this.#make(of, () =>
      make((...told) => {
        isSound = false
        report(...told)
      }),
    )
    if (isSound) this.#keep(name, made)
    return made.made as T
  }

  #make<T>(of: readonly unknown[], make: () => T): Remembered & { made: T } {
    const asked = new Set<string>()
    this.#asking.push(asked)
    try {
      return { of, made: make(), asked }
    } finally {
      this.#asking.pop()
      for (const name of asked) this.#asking.at(-1)?.add(name)
    }
  }

  #keep(name: string, remembered: Remembered): Remembered {
    this.#now.set(name, remembered)
    this.#asking.at(-1)?.add(name)
    return remembered
  }

  #known(name: string, of: readonly unknown[]): Remembered | undefined {
    const known = this.#now.get(name) ?? this.#before.get(name)
    if (known?.of.length !== of.length || !known.of.every((one, at) => Object.is(one, of[at]))) return undefined
    // Who asks for this again would have asked for these again: the next time it may have to.
    for (const within of known.asked) {
      const before = this.#before.get(within)
      if (before && !this.#now.has(within)) this.#now.set(within, before)
    }
    return this.#keep(name, known)
  }
}
