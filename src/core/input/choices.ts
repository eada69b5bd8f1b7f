import { notable } from '../corpus/link/known.ts'
import type { VocabularyWords } from '../corpus/validate/vocabulary.ts'
import { kindOf, kinds } from '../kinds/kinds.ts'
import type { Kind } from '../kinds/types.ts'
import type { FieldChoice } from '../schema/choices.ts'

/** What a review has that its files can name; what stands in a record with a fault is known all the same. */
export interface Named {
  ids(kind: Kind): readonly string[]
  /** The keys of works, which stand for their numbers. */
  workKeys: readonly string[]
  sections: readonly string[]
  words: VocabularyWords
  packs: readonly string[]
}

/** Everything that a field may name, in the order of the review. */
export function chosen(choice: Exclude<FieldChoice, 'conditions on records'>, named: Named): string[] {
  const { words, sections, packs } = named
  if (typeof choice === 'object')
    return 'facet' in choice ? valuesOf(choice.facet, named) : idsOf(choice.records, named)
  switch (choice) {
    case 'sections':
      return [...sections]
    case 'units':
      return [...words.units.keys()]
    case 'properties':
      return [...words.properties.keys()]
    case 'facets':
      return [...words.facets.keys()]
    case 'needs':
      return [...words.needs]
    case 'packs':
      return [...packs]
    case 'classes of materials':
      return [...words.classes.material]
    case 'classes of techniques':
      return [...words.classes.technique]
    case 'records that notes are about':
      return idsOf(notable(), named)
  }
}

/** What each field may be that a query asks for, by its name; of a field that is not among them it may ask for anything. */
export function asked(named: Named): Record<string, string[]> {
  const { words } = named
  const enumerated: Record<string, string[]> = {
    section: chosen('sections', named),
    property: chosen('properties', named),
    material: idsOf(['materials'], named),
    class: [...words.classes.material, ...words.classes.technique],
  }
  const fields = kinds.flatMap(kind => kindOf(kind).asked?.fields ?? [])
  const facets = [...words.facets.keys()].map(facet => [facet, valuesOf(facet, named)] as const)
  return { ...Object.fromEntries(fields.map(field => [field, enumerated[field] ?? []])), ...Object.fromEntries(facets) }
}

const idsOf = (of: readonly string[], { ids }: Named): string[] => [
  ...new Set(kinds.filter(kind => of.includes(kind)).flatMap(kind => ids(kind))),
]

function valuesOf(facet: string, { words, ids }: Named): string[] {
  const found = words.facets.get(facet)
  return found?.records ? [...ids(found.records)] : [...(found?.values ?? [])]
}
