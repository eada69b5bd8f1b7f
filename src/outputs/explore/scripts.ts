import type { Corpus } from '../../core/corpus/types.ts'
import { bibtex } from '../cite/bibtex.ts'
import { referenceItem } from '../cite/items.ts'
import { dataScript } from '../render/json.ts'
import { datasetOf } from './dataset.ts'
import { pack } from './pack.ts'
import type { PageData } from './read.ts'

const script = <K extends keyof PageData>(name: K, data: PageData[K]): string => dataScript(name, data)

/** All records as one classic script. */
export function recordsScript(corpus: Corpus): string {
  const { rows, ...names } = datasetOf(corpus)
  return script('records', { ...names, rows: pack(rows, ['quantity', 'stated', 'known', 'standing']) })
}

/** The works of the bibliography as BibTeX, as one classic script. */
export const worksScript = ({ review, records }: Corpus): string =>
  script('works', Object.fromEntries(records.references.map(work => [work.id, bibtex([referenceItem(review, work)])])))
