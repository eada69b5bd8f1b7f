import type { Corpus } from '../../../core/corpus/types.ts'
import type { Property } from '../../../core/schema/vocabulary.ts'
import type { RoleId } from '../roles.ts'

/** How many examples a calculator shows. */
export const mostExamples = 6

/** The first property of a review with a role, or undefined. */
export const propertyFor = (corpus: Corpus, role: RoleId): Property | undefined =>
  corpus.vocabulary.properties.find(property => property.role === role)

/** A number as somebody would type it. */
export const typed = (value: number): string => String(Number(value.toPrecision(6)))
