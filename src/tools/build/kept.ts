import type { Shelf } from '../../core/basics/shelf.ts'
import type { Account, Answered } from './heard.ts'
import type { AskedPart, KeptPart, Laid } from './kept-parts.ts'
import { packed, unpacked } from './packed.ts'

/** What is known of something that was made for a path: besides its facts, by their places in a list, the answers read for it. */
interface Known<Facts> {
  facts: Facts
  account: Uint32Array
}

/** The same, with where it lies. */
interface Entry<Facts> extends Known<Facts> {
  part: number
  at: number
}

/** All of them: what was read for many is there once, as keys and digests, and what they hold lies in parts. */
interface Index<Facts> {
  keys: string[]
  digests: string[]
  parts: KeptPart[]
  entries: [path: string, entry: Entry<Facts>][]
}

/** What the last build of a review by this engine knew of what it made and kept in parts, under a name. */
export class KeptBefore<Facts> {
  readonly #index: Index<Facts>
  readonly #entries: ReadonlyMap<string, Entry<Facts>>
  /** Which answers are the same now, by their places in the list; undefined where nobody has asked. */
  readonly #same: (boolean | undefined)[] = []

  constructor(shelf: Shelf, key: string) {
    const bytes = shelf.take(key)
    this.#index = bytes ? (unpacked(bytes) as Index<Facts>) : { keys: [], digests: [], parts: [], entries: [] }
    this.#entries = new Map(this.#index.entries)
  }

  /** What is known at once of what was made for a path; null where nothing is kept. */
  factsOf(path: string): Facts | null {
    return this.#entries.get(path)?.facts ?? null
  }

  /** Whether each answer that was read for it is the same now. */
  isSame(path: string, isSame: (answered: Answered) => boolean): boolean {
    const places = this.#entries.get(path)?.account
    return places?.every(place => (this.#same[place] ??= isSame(this.answered(place)))) ?? false
  }

  /** Where what was kept for some paths lies. */
  partsOf(paths: ReadonlySet<string>): AskedPart[] {
    const entries = this.#index.entries.filter(([path]) => paths.has(path))
    return [...Map.groupBy(entries, ([, { part }]) => part)].map(([number, asked]) => ({
      part: this.#index.parts[number] as KeptPart,
      asked: asked.map(([path, { at }]) => ({ path, at })),
    }))
  }

  /** What was known of a path for which something is kept. */
  knownOf(path: string): Known<Facts> | undefined {
    return this.#entries.get(path)
  }

  /** How many answers were read. */
  get reads(): number {
    return this.#index.keys.length
  }

  answered(place: number): Answered {
    const { keys, digests } = this.#index
    return { key: keys[place] as string, digest: digests[place] as string, place: undefined }
  }
}

/** Remembers what is known of what is made for the next build: of what is the same with `keep`, of all else with `add`. */
export class KeptNow<Facts> {
  readonly #before: KeptBefore<Facts>
  readonly #reads: Answered[] = []
  readonly #known = new Map<string, Known<Facts>>()
  /** The places of answers by their keys: made when it is asked for, as a first build takes nothing as it was. */
  #byKey: Map<string, number> | null = null
  /** The places of answers among those that were read before, from one on; none as long as it is nothing. */
  readonly #moved: Uint32Array

  constructor(before: KeptBefore<Facts>) {
    this.#before = before
    this.#moved = new Uint32Array(before.reads)
  }

  add(path: string, facts: Facts, account: Account): void {
    this.#known.set(path, { facts, account: Uint32Array.from(account, answered => this.#placeOf(answered)) })
  }

  keep(path: string): void {
    const known = this.#before.knownOf(path)
    if (known) this.#known.set(path, { facts: known.facts, account: known.account.map(place => this.#placeNow(place)) })
  }

  /** Puts all of it on a shelf, under a key, with where what was made lies. */
  end(shelf: Shelf, key: string, { parts, places }: Laid): void {
    const entries = places.flatMap(([path, part, at]): Index<Facts>['entries'] => {
      const known = this.#known.get(path)
      return known ? [[path, { ...known, part, at }]] : []
    })
    const [keys, digests] = [this.#reads.map(({ key }) => key), this.#reads.map(({ digest }) => digest)]
    shelf.put(key, packed({ keys, digests, parts, entries } satisfies Index<Facts>))
  }

  /** The place of an answer that had another before. */
  #placeNow(before: number): number {
    const known = this.#moved[before]
    if (known) return known - 1
    this.#byKey ??= new Map(this.#reads.map(({ key }, place) => [key, place]))
    const place = this.#placeOf(this.#before.answered(before))
    this.#moved[before] = place + 1
    return place
  }

  #placeOf(answered: Answered): number {
    answered.place ??= this.#byKey?.get(answered.key) ?? this.#lay(answered)
    return answered.place
  }

  #lay(answered: Answered): number {
    const place = this.#reads.push(answered) - 1
    this.#byKey?.set(answered.key, place)
    return place
  }
}
