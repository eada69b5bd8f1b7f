import { present } from '../basics/present.ts'
import { one } from '../kinds/kinds.ts'
import type { Kind, Records } from '../kinds/types.ts'
import type { Corpus, Section } from './types.ts'

/** A record that something names. The check lets no other id through, so one that is unknown here is a fault of the program: a RangeError that names it. */
export const recordOf = <K extends Kind>(corpus: Corpus, kind: K, id: string | number | undefined): Records[K] =>
  present(corpus.get(kind, id ?? ''), `${one(kind)} "${id}"`)

/** The section of a number; a RangeError that names it where there is none. */
export const sectionOf = (corpus: Pick<Corpus, 'section'>, number: string | undefined): Section =>
  present(corpus.section(number ?? ''), `section "${number}"`)

/** A record of whatever kind by its id alone; a RangeError that names it where there is none. */
export const recordAnywhere = (corpus: Corpus, id: string | undefined): NonNullable<ReturnType<Corpus['find']>> =>
  present(corpus.find(id ?? ''), `record "${id}"`)
