import { ascending } from '../basics/ascending.ts'
import type { Measurement } from '../kinds/measurement.ts'
import { kindNamed } from './text/components.ts'
import type { Corpus, Section, Use } from './types.ts'

/** Whether a use of a component cites works. */
export const isCitation = ({ component }: Pick<Use, 'component'>): boolean => kindNamed(component) === 'references'

/** The measurements that a section's text shows or that are first stated in it, in the order of the text. */
export function shownIn(corpus: Corpus, section: Section): Measurement[] {
  const named = section.uses
    .filter(({ component }) => kindNamed(component) === 'measurements')
    .flatMap(({ ids }) => ids)
  const stated = corpus.recordsOf(section.number).measurements.map(({ id }) => id)
  return [...new Set([...named, ...stated])].flatMap(id => corpus.get('measurements', id) ?? [])
}

/** The numbers of the works that a section's text cites, in ascending order. */
export function citedIn(section: Section): number[] {
  const numbers = section.uses.filter(isCitation).flatMap(({ ids }) => ids.map(Number))
  return ascending(numbers)
}
