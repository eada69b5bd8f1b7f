import type { Wording } from '../../core/corpus/publication.ts'
import { diffWords, type Stretch } from './diff.ts'

/** One part of two wordings: what it said and says; null where it was not there, or is there no more. */
export interface ComparedPart {
  label: string
  before: Stretch[] | null
  after: Stretch[] | null
  isSame: boolean
}

/** Two wordings part by part, in the order of the earlier one; what the later one has besides follows. */
export function compareWordings(before: Wording, after: Wording): ComparedPart[] {
  const later = keyed(after)
  const earlier = keyed(before)
  return [
    ...[...earlier].map(([key, [label, words]]) => compared(label, words, later.get(key)?.[1] ?? null)),
    ...[...later].flatMap(([key, [label, words]]) => (earlier.has(key) ? [] : compared(label, null, words))),
  ]
}

function compared(label: string, before: string | null, after: string | null): ComparedPart {
  const runs = diffWords(before ?? '', after ?? '')
  return {
    label,
    before: before === null ? null : runs.filter(({ how }) => how !== 'new'),
    after: after === null ? null : runs.filter(({ how }) => how !== 'gone'),
    isSame: before === after,
  }
}

/** The parts of a wording by their labels; of several with one label each has a key of its own. */
function keyed(wording: Wording): Map<string, Wording[number]> {
  const parts = new Map<string, Wording[number]>()
  for (const part of wording) {
    let number = 1
    while (parts.has(`${part[0]} ${number}`)) number++
    parts.set(`${part[0]} ${number}`, part)
  }
  return parts
}
