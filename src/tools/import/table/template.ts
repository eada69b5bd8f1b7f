import type { Corpus } from '../../../core/corpus/types.ts'
import { columnTypes } from '../../../core/csv/columns.ts'
import { kindOf, schemasFor } from '../../../core/kinds/kinds.ts'
import type { Kind } from '../../../core/kinds/types.ts'
import { def, fieldsOf, unwrap } from '../../../core/schema/shape.ts'
import { commensurable } from '../../../core/units/index.ts'
import { type TemplateColumn, writeTemplate } from '../xlsx/write.ts'

/**
 * An empty workbook for records of a kind, with the words of the review to choose from. It leaves out the columns of
 * another field; an import takes those all the same.
 */
export function templateOf(corpus: Corpus, kind: Kind): Uint8Array {
  const schema = schemasFor(corpus.vocabulary.facets.map(({ id }) => id))[kind]
  const fields = fieldsOf(schema) ?? {}
  const serving = columnTypes(schema).filter(({ name }) => serves[name.split('.')[0] ?? '']?.(corpus) ?? true)
  const columns = serving.map(({ name, type }): TemplateColumn => {
    const field = fields[name]
    const { entries } = field ? def(unwrap(field)) : {}
    return {
      name,
      about: (field as { description?: string } | undefined)?.description ?? '',
      choices: entries ? Object.values(entries) : wordsFor(corpus, kind, name),
      isNumber: type === 'number' || type === 'integer',
    }
  })
  return writeTemplate(kind, columns)
}

/** Whether a review is about substances: one has a formula, or a pack computes with them; a new one may yet be. */
const isOfSubstances = ({ records: { materials }, vocabulary }: Corpus): boolean =>
  vocabulary.packs.length > 0 || materials.length === 0 || materials.some(({ formula }) => formula !== null)

/** Whether a review measures lengths or volumes, which are of one body or another. */
const isOfBodies = ({ vocabulary }: Corpus): boolean =>
  vocabulary.units.some(({ ucum }) => commensurable(ucum, 'm') || commensurable(ucum, 'm3'))

/** What a column asks of a review to be of use, for those that not every field of research needs. */
const serves: Readonly<Record<string, (corpus: Corpus) => boolean>> = {
  formula: isOfSubstances,
  reaction: isOfSubstances,
  phases: isOfSubstances,
  body: isOfBodies,
  along: isOfBodies,
}

/** The words that a review has for a field. */
function wordsFor({ review, vocabulary, records }: Corpus, kind: Kind, field: string): string[] {
  const ids = (words: readonly { id: string | number }[]) => words.map(({ id }) => String(id))
  const facet = vocabulary.facets.find(({ id }) => id === field)
  if (facet) return facet.values.length > 0 ? ids(facet.values) : ids(records.techniques)
  const { classed } = kindOf(kind)
  if (field === 'class' && classed) return ids(vocabulary.classes[classed])
  switch (field) {
    case 'section':
      return review.sections.map(({ number }) => number)
    case 'material':
      return ids(records.materials)
    case 'property':
      return ids(vocabulary.properties)
    case 'unit':
      return ids(vocabulary.units)
    default:
      return []
  }
}
