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
}

/** Remembers what one reading has asked for until the next has ended: an edit changes one file of many. */
export class LastReading implements Memory {
  #before = new Map<string, Remembered>()
  #now = new Map<string, Remembered>()

  /** The next reading begins: what the last one did not ask for is forgotten. */
  begin(): void {
    this.#before = this.#now
    this.#now = new Map()
  }

  recall<T>(name: string, of: readonly unknown[], make: () => T): T {
    const known = this.#known(name, of) ?? { of, made: make() }
    this.#now.set(name, known)
    return known.made as T
  }

  recallSound<T>(name: string, of: readonly unknown[], report: Report, make: (report: Report) => T): T {
    const known = this.#known(name, of)
    if (known) this.#now.set(name, known)
    if (known) return known.made as T
    let isSound = true
    const made = make((...told) => {
      isSound = false
      report(...told)
    })
    if (isSound) this.#now.set(name, { of, made })
    return made
  }

  #known(name: string, of: readonly unknown[]): Remembered | undefined {
    const known = this.#now.get(name) ?? this.#before.get(name)
    return known?.of.length === of.length && known.of.every((one, at) => Object.is(one, of[at])) ? known : undefined
  }
}
