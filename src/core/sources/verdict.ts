import type { Measurement } from '../kinds/measurement.ts'
import { isAnswer, type SourceCheck } from '../kinds/source-check.ts'
import type { Kind } from '../kinds/types.ts'
import type { Aspect } from '../schema/aspect.ts'
import type { Quantity } from '../schema/quantity.ts'
import type { SourceVerdict } from '../schema/source-verdict.ts'
import { compare, type QuantityMatch, type UnitOf } from './compare.ts'

/** The verdict of a source check, and what of the record it is on. */
export interface SourceOutcome {
  verdict: SourceVerdict
  of: Aspect
}

/** The kinds of record that a work can be asked about. */
export const checkable = ['measurements', 'findings', 'pathways', 'notes'] as const satisfies readonly Kind[]
export type Checkable = (typeof checkable)[number]

/** Whether a work can be asked about records of a kind. */
export const isCheckable = (kind: Kind): kind is Checkable => (checkable as readonly Kind[]).includes(kind)

/** The kinds that a source check can be about: an open problem too, of which a later work may tell whether it is answered. */
export const askable = [...checkable, 'challenges'] as const satisfies readonly Kind[]
export type Askable = (typeof askable)[number]

/** What a source check is about: a measurement with its numbers, or words of some kind. */
export type Subject = { kind: 'measurements'; record: Measurement } | { kind: Exclude<Askable, 'measurements'> }

/**
 * What a source check comes to. It is computed from what the work gives and what is printed and from nothing else, so
 * that equal pairs have equal verdicts. Of a measurement first its value is compared, then each circumstance that both
 * name: the first that differs is what the verdict is on.
 */
export function outcomeOf(check: SourceCheck, subject: Subject, unitOf: UnitOf): SourceOutcome {
  if (subject.kind !== 'measurements') return { verdict: told(check.tells, subject.kind === 'notes'), of: 'wording' }
  const found = foundIn(check)
  if (found === null) return { verdict: 'says-nothing', of: 'value' }
  const value = compare(subject.record, found, unitOf)
  const differing = value === 'agrees' ? differingCondition(subject.record, check, unitOf) : undefined
  if (differing !== undefined) return { verdict: 'differs', of: `condition:${differing}` as Aspect }
  return { verdict: value satisfies QuantityMatch, of: 'value' }
}

/** The quantity that a work gives; null where it gives none. */
export const foundIn = (check: SourceCheck): Quantity | null =>
  check.unit === null ? null : { ...check, unit: check.unit }

function differingCondition(measurement: Measurement, check: SourceCheck, unitOf: UnitOf): string | undefined {
  const differs = ({ property, ...found }: SourceCheck['conditions'][number]) => {
    const printed = measurement.conditions.find(condition => condition.property === property)
    return printed !== undefined && compare(printed, found, unitOf) === 'differs'
  }
  return check.conditions.find(differs)?.property
}

const answerVerdicts = { answered: 'answers', partly: 'partly-answers', open: 'leaves-open' } as const

function told(tells: SourceCheck['tells'], isNote: boolean): SourceVerdict {
  if (isAnswer(tells)) return answerVerdicts[tells]
  if (tells === 'as-told') return isNote ? 'confirms' : 'agrees'
  if (tells === 'otherwise') return isNote ? 'refutes' : 'differs'
  return 'says-nothing'
}
