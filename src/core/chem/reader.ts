/** What is wrong with a notation, and where: the offset in its text. */
export class Fault extends Error {
  readonly position: number
  constructor(message: string, position: number) {
    super(message)
    this.position = position
  }
}

/** A place in a text that moves on as parts of it are taken. */
export class Reader {
  readonly text: string
  position: number
  constructor(text: string, position = 0) {
    this.text = text
    this.position = position
  }

  get rest(): string {
    return this.text.slice(this.position)
  }

  get done(): boolean {
    return this.position >= this.text.length
  }

  /** The text that a pattern (anchored at its start) matches here, and moves past it; null where it does not match. */
  take(pattern: RegExp): string | null {
    const match = pattern.exec(this.rest)
    if (match === null) return null
    this.position += match[0].length
    return match[0]
  }
}

/** A refused notation: what is wrong, and the column, counted from 1. */
export interface ParseRefusal {
  ok: false
  message: string
  column: number
}

/** Runs a parser and turns its fault into a refusal. */
export function guarded<T extends { ok: true }>(parse: () => T): T | ParseRefusal {
  try {
    return parse()
  } catch (fault) {
    if (fault instanceof Fault) return { ok: false, message: fault.message, column: fault.position + 1 }
    throw fault
  }
}
