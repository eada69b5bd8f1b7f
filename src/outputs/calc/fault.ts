import { capital } from '../../core/basics/letters.ts'
import { say } from '../../core/catalogue/say.ts'
import type { Words } from '../../core/catalogue/words.ts'
import type { MassFault } from '../../core/chem/mass.ts'
import { massFaultText } from '../../core/words/mass-fault.ts'

/** What a field asks for: a kind of quantity that is typed with or without its unit. */
export type UnitKind = keyof Words['unitKinds']

/** What is wrong with a field, by the name of its sentence in the catalogue, and what stands in the places of that. */
export interface KnownFault {
  is: keyof Words['calcFaults']
  typed?: string
  /** The kind of quantity that was typed, and the one that is asked for in a unit. */
  other?: UnitKind
  asked?: UnitKind
  wanted?: string
  /** Where a formula can't be read, counted from 1, what stands there, and what is wrong with that in English. */
  column?: number
  rest?: string
  english?: string
  /** Why the formula that was typed has no mass. */
  massless?: MassFault
}

/** What is wrong with a field: a sentence, and what may have been meant, each to be put in its place. */
export interface FieldFault {
  says: string | KnownFault
  offers?: readonly string[]
}

/** What was read from a field, or what is wrong with it. */
export type Read<T> = { ok: true; value: T } | { ok: false; fault: FieldFault }

/** That a field could not be read, and why. */
export const refused = (says: FieldFault['says'], offers?: readonly string[]): { ok: false; fault: FieldFault } => ({
  ok: false,
  fault: { says, ...(offers ? { offers } : {}) },
})

/** What is wrong with a field as a sentence in the reader's language. */
export function faultText(
  words: Pick<Words, 'language' | 'calcFaults' | 'massFaults' | 'unitKinds'>,
  { says }: FieldFault,
): string {
  if (typeof says === 'string') return says
  const { calcFaults, unitKinds, language } = words
  const { is, other, asked, english, rest, massless, ...values } = says
  return say(calcFaults[is], {
    ...values,
    what: language === 'en' ? english : rest,
    why: massless && capital(massFaultText(words, values.typed ?? '', massless)),
    other: other && unitKinds[other],
    asked: asked && unitKinds[asked],
  })
}
