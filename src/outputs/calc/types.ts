import type { Html } from '../../core/html/html.ts'
import type { Measurement } from '../../core/kinds/measurement.ts'
import type { FieldFault } from './fault.ts'

/**
 * What the fields of a calculator hold, by their names; what the chosen option of a field has besides its value, by the
 * name of the field, a dot and a name of its own: `body.mass`.
 */
export type Values = Readonly<Record<string, string>>

/**
 * What a calculator is asked: its id as `c`, and what its fields hold, by their names; where that comes from a record that
 * is in question, its id as `open`, or the address of its row.
 */
export type Asked = { c: string } & Values

/** Lines of results, each with its name, and the arithmetic that leads to them, line by line. */
export interface Answer {
  results: [name: string, value: string][]
  steps: string[]
  /** What a reader should look at before the results are used, a sentence each. */
  cautions?: string[]
}

/** What is wrong with each field that something is wrong with. */
export type Faults<Name extends string = string> = Readonly<Partial<Record<Name, FieldFault>>>

/** The answer, or what is wrong. */
export type Outcome = { ok: true; value: Answer } | { ok: false; faults: Faults }

/** The part of a calculator that works, in a reader's browser: it knows nothing of any review. */
export interface Computation {
  /** `words` are those that its page gives it. */
  compute(values: Values, words: Values): Outcome
  /**
   * By field, what it may hold until the reader types something else, from what the fields `from` hold; empty where nothing
   * is known.
   */
  proposals?: Readonly<Record<string, { from: readonly string[]; propose(values: Values): string }>>
}

/** A field to type or to choose in. */
export type Field = { name: string; label: string } & (
  | {
      kind: 'number'
      hint?: string
      unit?: string
      /** The field whose chosen option says the unit, as its `unit`. */
      unitFrom?: string
    }
  | {
      kind: 'formula'
      hint?: string
      /** Formulas to choose from, besides any other, with what is known of each. */
      proposals: readonly Option[]
    }
  | { kind: 'choice'; options: readonly Option[] }
)

/** One of the values of a field, with what a computation needs to know of it. */
export interface Option {
  value: string
  label: string
  data?: Values
}

/** A record that a calculator is shown on: what it asks, and the arithmetic that answers. None that is contradicted. */
export interface WorkedExample {
  measurement: Measurement
  asked: Asked
  steps: readonly string[]
  /** The sign and the words of a record that is in question: `? open: formula`; null where it is not. */
  doubt: string | null
}

/** A calculator as the page of a review shows it. Names of fields are keys of an address, so no two on a page are alike. */
export interface Calculator {
  /** That of its computation, and its anchor. */
  id: string
  title: string
  /** What it computes from, in a plural: `formulas`. */
  from: string
  /** What it computes and when that holds, in the inline notation. */
  intro: string
  /** Its formulas as MathML. */
  formulas: readonly Html[]
  /** The constants and where they come from. */
  constants: Html | null
  fields: readonly Field[]
  /** What its computation calls the results, as the review does. */
  words: Values
  examples: readonly WorkedExample[]
  /** What its form holds before anybody has typed: an example, and in the inline notation what of. */
  start: { asked: Asked; says: string }
}

/** Something that the records of a material let one ask a calculator. */
export interface Question {
  /** What is computed, in the inline notation: `the charge of {Na15Sn4}`. */
  says: string
  asked: Asked
}
