import { checksOf } from '../../core/audit/index.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Reference } from '../../core/kinds/reference.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { plainText } from '../../core/words/plain.ts'
import { type Correction, correctionsOf } from '../../core/words/work-known.ts'
import type { CslItem } from '../cite/csl.ts'
import { referenceItem } from '../cite/items.ts'
import { type PublishedCheck, publishedCheckOf } from './checks.ts'

type Known = Pick<Reference, 'identified' | 'status' | 'same-as'>

/** What stands in the field `custom` of a published work: the address of its page, and what CSL has no field for. */
interface Custom extends Known {
  url: string
  others?: true
  printed: Partial<Record<Correction['field'], string | null>>
  checks: PublishedCheck[]
}

/**
 * The bibliography as CSL items, one for each entry: ids are permanent, so that a work which is printed twice has two, of
 * which the later one refers to the first. Our remark on a work and what it has otherwise than printed stand in `note`.
 */
export function bibliography(corpus: Corpus): (Omit<CslItem, 'custom'> & { custom: Custom })[] {
  return corpus.records.references.map(reference => {
    const { note: known, custom, ...item } = referenceItem(reference)
    const note = [reference.note && plainText(corpus, reference.note), known].filter(Boolean).join(' ')
    const { identified, status, 'same-as': same } = reference
    return {
      ...item,
      ...(note && { note }),
      custom: {
        url: recordPath('references', reference.id),
        ...custom,
        identified: identified && { ...identified, by: plainText(corpus, identified.by) },
        status,
        'same-as': same,
        printed: Object.fromEntries(correctionsOf(reference).map(({ field, printed }) => [field, printed])),
        checks: checksOf(corpus, 'references', reference.id).map(check =>
          publishedCheckOf(corpus, 'references', check),
        ),
      },
    }
  })
}
