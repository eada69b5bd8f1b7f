import { hash } from 'node:crypto'
import type { AnyFunction, Hearer, Made } from '../../core/basics/hearing.ts'
import { inOnePiece } from '../../core/basics/one-piece.ts'
import { digester, Opaque } from './digest.ts'

/** Something that was read: by which words to read it again, what it was, and what that was made of where it has no digest. */
interface Read {
  key: string
  /** What was worked out goes once its digest is known: whoever asks has it from elsewhere. */
  value: unknown
  of: readonly Read[]
  /** The digest of the answer; null where it has none, undefined as long as nobody has asked. */
  digest: string | null | undefined
  /** See `Answered`. */
  place: number | undefined
}

/** Who reads: a page, or what is worked out for pages. */
export interface PageReads {
  reads: Set<Read>
  /** Whether it read what can't be read again by its name, so that nobody can tell whether it is still the same. */
  isUntold: boolean
}

/** The same of what is made: a list, as a set for each value of each of many records takes much more memory. */
type Reader = Readonly<Omit<PageReads, 'reads'>> & { readonly reads: readonly Read[] }

/** A question by its words so far, and how it goes on: to be found without one text of all words, made at each asking. */
interface Question {
  read?: Read | undefined
  /** Most questions go on no further, and have none. */
  next?: Map<string, Question>
}

/** A value that was worked out, with what it was made of. */
interface Heard extends Made {
  /** What it was made of goes once it is known under its key. */
  reader: Reader
  /** The words by which to ask for it again; null where its keys have none. */
  key: string | null
  value: unknown
}

/** Answers again what a key asks for. */
export type Answers = Readonly<Record<string, (...words: string[]) => unknown>>

/** A register of functions that work out a value once, by a digest of their source; null for one of several. */
export type Register = Map<string, AnyFunction | null>

/** An answer that was read. There are very many of them: it is the same object as what was read, and no copy of it. */
export interface Answered {
  readonly key: string
  readonly digest: string
  /** Its place in the list of whoever keeps it; undefined as long as nobody does. */
  place: number | undefined
}

/** What a page has read. */
export type Account = readonly Answered[]

/**
 * Hears what pages read of a review and of all that is worked out of it, and tells later whether it is still the same.
 * Whatever can't be told counts as changed.
 */
export class Hearing implements Hearer {
  readonly #register: Register
  readonly #readers: PageReads[] = []
  readonly #reads = new Map<string, Read>()
  readonly #questions: Question = {}
  /** The digests of answers that nobody has read now, by their keys. */
  readonly #unread = new Map<string, string | null>()
  readonly #names = new WeakMap<AnyFunction, string>()
  /** What stands for objects of which pages read parts: their names among keys. */
  readonly #named = new WeakMap<object, string>()
  readonly #things = new Map<string, object>()
  /** The names that objects have among keys alone. */
  readonly #keys = new WeakMap<object, string>()
  /** What is under a collection that is heard. */
  readonly #under = new WeakMap<object, object>()
  readonly #answers: Answers
  readonly #digest: (value: unknown) => string

  constructor(register: Register, answers: Answers) {
    this.#register = register
    this.#answers = answers
    this.#digest = digester(object => {
      const name = this.#named.get(object)
      if (name?.startsWith('@')) throw new Opaque(`${name} is read in parts`)
      const under = this.#under.get(object)
      return name ?? (under && this.#digest(under))
    })
  }

  /** Gives an object a name among keys. What it holds is heard when it is read: with `@` before the name it is no value. */
  name<T extends object>(name: string, object: T): T {
    this.#named.set(object, name)
    this.#things.set(name, object)
    return object
  }

  /**
   * Gives an object that is read whole a name among keys, so that what is worked out of it can be asked for again: what it
   * is made of then counts no more, but what came of that.
   */
  nameKey(name: string, object: object): void {
    this.#keys.set(object, `@${name}`)
    this.#things.set(`@${name}`, object)
  }

  /** Reads the answer to some words for whoever reads now. */
  read(...words: string[]): unknown {
    let known = this.#questions
    for (const word of words) known = known.next?.get(word) ?? added(known, word)
    known.read ??= this.#readOf(words)
    return this.#readNow(known.read)
  }

  /** The same as a function, for what is read over and over. */
  reading(...words: string[]): () => unknown {
    let known: Read | undefined
    return () => {
      known ??= this.#readOf(words)
      return this.#readNow(known)
    }
  }

  #readOf(words: string[]): Read {
    const key = JSON.stringify(words)
    return this.#reads.get(key) ?? this.#keep(key, this.#answer(words), nothing)
  }

  #readNow(read: Read): unknown {
    this.#readers.at(-1)?.reads.add(read)
    return read.value
  }

  /** Says that whoever reads now reads what can't be told. */
  readUntold(): void {
    const reader = this.#readers.at(-1)
    if (reader) reader.isUntold = true
  }

  /** Has something made by a reader, whose reads are heard meanwhile. */
  async during<T>(reader: PageReads, make: () => Promise<T>): Promise<T> {
    this.#readers.push(reader)
    try {
      return await make()
    } finally {
      this.#readers.pop()
    }
  }

  knows(make: AnyFunction, ask: AnyFunction): void {
    const name = this.#nameOf(make)
    const known = this.#register.get(name)
    this.#register.set(name, known === undefined || known === ask ? ask : null)
  }

  makes(make: AnyFunction, keys: readonly unknown[] | null): Made {
    const reader: PageReads = { reads: new Set(), isUntold: false }
    this.#readers.push(reader)
    let value: unknown
    try {
      value = make(...(keys ?? []))
    } catch (error) {
      this.#readers.pop()
      this.#take(reader)
      throw error
    }
    this.#readers.pop()
    if (value instanceof Promise) reader.isUntold = true
    const key = keys && this.#keyOf(make, keys)
    // Of most of what is worked out for each record nothing was read: what tells so of each would be much of a build's memory.
    if (key === null && isSilent(reader)) return { made: value }
    const heard: Heard = {
      made: value,
      value,
      reader: isSilent(reader) ? silent : { ...reader, reads: [...reader.reads] },
      key,
    }
    if (key !== null && isCollection(value)) heard.made = this.#collection(heard, value)
    return heard
  }

  asked(made: Made): void {
    // What was worked out while nobody heard is made of no corpus that is heard.
    if (!('reader' in made)) return
    const heard = made as Heard
    if (heard.key === null) this.#take(heard.reader)
    else if (heard.made === heard.value) this.#readWhole(heard)
    else if (heard.reader.isUntold) this.readUntold()
  }

  /** What a reader has read, to be compared later; null where that can't be told. */
  account({ reads, isUntold }: PageReads): Account | null {
    if (isUntold) return null
    const account = new Set<Answered>()
    const opened = new Set<Read>()
    for (const read of reads) if (!this.#enter(read, account, opened)) return null
    return [...account]
  }

  /** Whether an answer of an earlier build is the same now. */
  isSame({ key, digest }: Pick<Answered, 'key' | 'digest'>): boolean {
    const read = this.#reads.get(key)
    return (read ? this.#digestNow(read) : this.#digestOfUnread(key)) === digest
  }

  /** The digest of a value; null where it has none. */
  digestOf(value: unknown): string | null {
    try {
      return this.#digest(value)
    } catch (error) {
      if (error instanceof Opaque) return null
      throw error
    }
  }

  /** Enters an answer; where it has no digest, all that it was made of. False where that can't be told either. */
  #enter(read: Read, account: Set<Answered>, opened: Set<Read>): boolean {
    if (this.#isAnswered(read)) {
      account.add(read)
      return true
    }
    if (opened.has(read)) return true
    opened.add(read)
    if (read.of.length === 0) return false
    for (const part of read.of) if (!this.#enter(part, account, opened)) return false
    return true
  }

  #isAnswered(read: Read): read is Read & Answered {
    return this.#digestNow(read) !== null
  }

  #digestNow(read: Read): string | null {
    if (read.digest !== undefined) return read.digest
    read.digest = this.#isLost(read.key) ? null : this.digestOf(read.value)
    if (read.digest !== null) {
      read.digest = inOnePiece(read.digest)
      read.of = nothing
      if (makerIn(read.key) !== null) read.value = undefined
    }
    return read.digest
  }

  #digestOfUnread(key: string): string | null {
    const known = this.#unread.get(key)
    if (known !== undefined) return known
    const digest = this.#isLost(key) ? null : this.digestOf(this.#answerTo(key))
    this.#unread.set(key, digest)
    return digest
  }

  /** Whether what worked out a value is one of several of the same source, so that nobody can tell which. */
  #isLost(key: string): boolean {
    const name = makerIn(key)
    return name !== null && !this.#register.get(name)
  }

  #answerTo(key: string): unknown {
    try {
      const words = JSON.parse(key) as string[]
      return words[0] === made ? this.#ask(words) : this.#answer(words)
    } catch {
      // What can't be asked for any more has no digest, as a function has none.
      return () => undefined
    }
  }

  #answer([kind = '', ...words]: string[]): unknown {
    const answer = this.#answers[kind]
    if (!answer) throw new Error(`nobody answers to ${kind}`)
    return answer(...words)
  }

  #ask([, name = '', keys = '', ...part]: string[]): unknown {
    const ask = this.#register.get(name)
    if (!ask) throw new Error('what worked this out is not there')
    const value = ask(...(JSON.parse(keys) as (string | number)[]).map(key => this.#keyNamed(key)))
    const whole = (typeof value === 'object' && value !== null && this.#under.get(value)) || value
    if (part.length === 0) return whole
    return entryOf(whole as Collection, ...(part as [string, string]))
  }

  #keyNamed(key: string | number): unknown {
    if (typeof key === 'number' || !key.startsWith('@')) return typeof key === 'string' ? key.slice(1) : key
    const thing = this.#things.get(key)
    if (!thing) throw new Error(`there is no ${key}`)
    return thing
  }

  #keyOf(make: AnyFunction, keys: readonly unknown[]): string | null {
    const name = this.#nameOf(make)
    if (!this.#register.get(name)) return null
    const words: (string | number)[] = []
    for (const key of keys) {
      if (typeof key === 'string') words.push(`=${key}`)
      else if (typeof key === 'number') words.push(key)
      else {
        const named = typeof key === 'object' && key !== null ? this.#nameAmongKeys(key) : undefined
        if (!named?.startsWith('@')) return null
        words.push(named)
      }
    }
    return JSON.stringify([made, name, JSON.stringify(words)])
  }

  #nameAmongKeys(object: object): string | undefined {
    return this.#named.get(object) ?? this.#keys.get(object)
  }

  #nameOf(make: AnyFunction): string {
    const name = this.#names.get(make) ?? shortName(make)
    this.#names.set(make, name)
    return name
  }

  #take({ reads, isUntold }: { reads: Iterable<Read>; isUntold: boolean }): void {
    const reader = this.#readers.at(-1)
    if (!reader) return
    for (const read of reads) reader.reads.add(read)
    reader.isUntold ||= isUntold
  }

  #readWhole(heard: Heard): void {
    const { key, value, reader } = heard
    if (key === null) return
    if (reader.isUntold) this.readUntold()
    if (this.#readers.length === 0) return
    this.#readNow(this.#readAs(key, value, reader.reads))
    if (heard.made === value) heard.reader = reader.isUntold ? untold : silent
  }

  #readAs(key: string, value: unknown, of: readonly Read[]): Read {
    return this.#reads.get(key) ?? this.#keep(key, value, of)
  }

  #keep(key: string, value: unknown, of: readonly Read[]): Read {
    const read: Read = { key, value, of, digest: undefined, place: undefined }
    this.#reads.set(key, read)
    return read
  }

  /**
   * A map or set that tells what is read of it: single entries, or more than that. That it is empty is one answer for all
   * who look for something in it, as each record does in what holds few.
   */
  #collection(heard: Heard, under: Collection): object {
    const { reads: of } = heard.reader
    const words = JSON.parse(heard.key ?? '[]') as string[]
    const isEmpty = under.size === 0
    const entry = (how: 'get' | 'has') => {
      const known = new Map<string | number, Read>()
      return (key: unknown): unknown => {
        const value = how === 'get' ? (under as Map<unknown, unknown>).get(key) : under.has(key)
        if (isEmpty || (typeof key !== 'string' && typeof key !== 'number')) this.#readWhole(heard)
        else if (this.#readers.length > 0) {
          const read = known.get(key) ?? this.#readAs(JSON.stringify([...words, how, JSON.stringify(key)]), value, of)
          known.set(key, read)
          this.#readNow(read)
        }
        return value
      }
    }
    const [get, has] = [entry('get'), entry('has')]
    const proxy = new Proxy(under, {
      get: (target, property) => {
        if (property === 'get' && target instanceof Map) return get
        if (property === 'has') return has
        this.#readWhole(heard)
        const value: unknown = Reflect.get(target, property, target)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
    this.#under.set(proxy, under)
    return proxy
  }
}

function added(before: Question, word: string): Question {
  const question: Question = { read: undefined }
  before.next ??= new Map()
  before.next.set(word, question)
  return question
}

/** A name for a function by its source; where two have the same, nobody can ask by it. It stands in very many keys. */
const shortName = (make: AnyFunction): string => hash('sha256', make.toString(), 'buffer').toString('base64', 0, 12)

/** The first word of the key of what a function has worked out. */
const made = 'made'
const madeBy = `["${made}","`

/** The name of the function that worked out what a key asks for; null where none did. A name has no quotes. */
const makerIn = (key: string): string | null =>
  key.startsWith(madeBy) ? key.slice(madeBy.length, key.indexOf('"', madeBy.length)) : null

const nothing: readonly Read[] = []

/** Nobody read anything: one for all. */
const silent: Reader = { reads: nothing, isUntold: false }
const untold: Reader = { reads: nothing, isUntold: true }
const isSilent = ({ reads, isUntold }: PageReads): boolean => reads.size === 0 && !isUntold

type Collection = Map<unknown, unknown> | Set<unknown>

const isCollection = (value: unknown): value is Collection => value instanceof Map || value instanceof Set

function entryOf(whole: Collection, how: string, key: string): unknown {
  const word: unknown = JSON.parse(key)
  return how === 'has' ? whole.has(word) : (whole as Map<unknown, unknown>).get(word)
}
