import { about } from '../../core/corpus/related.ts'
import type { Corpus, Section, Use } from '../../core/corpus/types.ts'
import type { Material } from '../../core/kinds/material.ts'
import { paragraphId } from '../context/paragraph.ts'

/** The sections of a paper: one with those below it, or all. */
export const sectionsOf = (corpus: Corpus, section: string | null): Section[] =>
  corpus.sections.filter(({ number }) => section === null || number === section || number.startsWith(`${section}.`))

/** Where the text of a paper speaks of a material. */
export interface Mentions {
  material: Material
  /** The ids of the places, in the order of the text. */
  places: string[]
}

/** The materials that some sections speak of, by their names, each with the places of itself and of its records. */
export function mentionsIn(corpus: Corpus, sections: readonly Section[]): Mentions[] {
  const order = new Map(sections.map(({ number }, index) => [number, index]))
  const names = new Intl.Collator(corpus.review.language, { numeric: true })
  return corpus.records.materials
    .map(material => ({ material, places: placesOf(corpus, order, material.id) }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => names.compare(a.material.name, b.material.name))
}

function placesOf(corpus: Corpus, order: ReadonlyMap<string, number>, material: string): string[] {
  const { measurements, findings, pathways } = about(corpus, material)
  const uses = [
    ...corpus.usesOf('materials', material),
    ...measurements.flatMap(({ id }) => corpus.usesOf('measurements', id)),
    ...findings.flatMap(({ id }) => corpus.usesOf('findings', id)),
    ...pathways.flatMap(({ id }) => corpus.usesOf('pathways', id)),
  ].filter(({ section }) => order.has(section))
  const at = ({ section }: Use) => order.get(section) ?? 0
  const sorted = uses.sort((a, b) => at(a) - at(b) || a.start - b.start)
  return [...new Set(sorted.map(placeId))]
}

/** The id in a paper of the block that holds a use. */
const placeId = ({ section, anchor }: Use): string => (/^p\d/.test(anchor) ? paragraphId('', section, anchor) : anchor)
