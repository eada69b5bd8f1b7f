import type { TextProgram } from '../../site/context/shared.ts'

/** How many texts are held: some times what stands in a part of the whole review. */
const most = 100

/**
 * Texts that were compiled a short while ago. Each is drawn on its own page and then in a part of the whole review: to
 * compile it takes as long as to draw it, and all of them at once would be much of a build's memory.
 */
export class RecentTexts {
  readonly #held = new Map<string, TextProgram>()
  readonly #compile: (number: string) => TextProgram

  constructor(compile: (number: string) => TextProgram) {
    this.#compile = compile
  }

  /** Gives a text, compiled; it is held until it is taken once more. */
  take(number: string): TextProgram {
    const held = this.#held.get(number)
    if (this.#held.delete(number) && held) return held
    const compiled = this.#compile(number)
    this.#held.set(number, compiled)
    const [oldest] = this.#held.keys()
    if (this.#held.size > most && oldest !== undefined) this.#held.delete(oldest)
    return compiled
  }
}
