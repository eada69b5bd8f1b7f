import { itemsAt, textOf } from '../read/node.ts'
import { code, nearest } from '../words.ts'
import { inside, type Linking } from './context.ts'

/**
 * Reports a facet that got another name in the vocabulary alone: no record has it, and the records have a field in its
 * place that is none. All that they are blamed for on its account follows from it.
 */
export function checkRenamed(linking: Linking): void {
  const { strangers, vocabulary, report } = linking
  if (strangers.size === 0) return
  const orphans = orphansOf(linking)
  for (const [field, values] of strangers) {
    const facet = namesake(linking, field, values, orphans)
    if (facet === null) continue
    orphans.delete(facet)
    const index = itemsAt(vocabulary.node, ['facets']).findIndex(item => textOf(item, 'id') === facet)
    report(
      'facet/renamed',
      inside(vocabulary)('facets', index, 'id')(),
      `No record has the facet ${code(facet)}, but some have ${code(field)} in its place.`,
      `Call the facet ${code(field)} again, or rename the field in the records; what was published goes by its old name.`,
      {
        explains: ({ about }) =>
          about === `field/${field}` || about === `field/${facet}` || about?.startsWith(`facet/${field}/`) === true,
      },
    )
  }
}

/** The facets that no record has. */
function orphansOf({ entries, words }: Linking): Set<string> {
  const orphans = new Set(words.facets.keys())
  for (const { node } of entries) if (node.type === 'map') for (const { key } of node.entries) orphans.delete(key)
  return orphans
}

/** The facet that a field was once the name of: one that has its values, or else one whose name is near. */
function namesake(
  { words, known }: Linking,
  field: string,
  values: ReadonlySet<string>,
  orphans: ReadonlySet<string>,
): string | null {
  const isOf = (facet: string, value: string) => {
    const { values, records } = words.facets.get(facet) ?? {}
    return records ? known.has(records, value) : values?.has(value) === true
  }
  const shares = (facet: string) => [...values].filter(value => isOf(facet, value)).length
  const [best = null] = [...orphans].sort((a, b) => shares(b) - shares(a))
  return best !== null && shares(best) > 0 ? best : nearest(field, orphans)
}
