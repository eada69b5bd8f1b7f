import { checksOf } from '../../core/audit/index.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { plainText } from '../../core/words/plain.ts'
import type { CslItem } from '../cite/csl.ts'
import { referenceItem } from '../cite/items.ts'
import { type PublishedCheck, publishedCheckOf } from './checks.ts'

/** What stands in the field `custom` of a published work: the address of its page, and what CSL has no field for. */
interface Custom {
  url: string
  others?: true
  checks: PublishedCheck[]
}

/** The bibliography as CSL items; our remark on a work stands in `note`. */
export function bibliography(corpus: Corpus): (Omit<CslItem, 'custom'> & { custom: Custom })[] {
  return corpus.records.references.map(reference => ({
    ...referenceItem(reference),
    ...(reference.note === null ? {} : { note: plainText(corpus, reference.note) }),
    custom: {
      url: recordPath('references', reference.id),
      ...(reference.others ? { others: true as const } : {}),
      checks: checksOf(corpus, 'references', reference.id).map(check => publishedCheckOf(corpus, 'references', check)),
    },
  }))
}
