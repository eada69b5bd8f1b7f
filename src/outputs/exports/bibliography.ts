import type { Corpus } from '../../core/corpus/types.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { plainText } from '../../core/words/plain.ts'
import type { CslItem } from '../cite/csl.ts'
import { referenceItem } from '../cite/items.ts'

/** The bibliography as CSL items; the address of each work's page stands in `custom.url`, our remark in `note`. */
export function bibliography(corpus: Corpus): (Omit<CslItem, 'custom'> & { custom: { url: string; others?: true } })[] {
  return corpus.records.references.map(reference => ({
    ...referenceItem(reference),
    ...(reference.note === null ? {} : { note: plainText(corpus, reference.note) }),
    custom: {
      url: recordPath('references', reference.id),
      ...(reference.others ? { others: true as const } : {}),
    },
  }))
}
