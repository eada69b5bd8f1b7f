import type { Corpus } from '../../core/corpus/types.ts'
import { bibtex } from '../cite/bibtex.ts'
import { referenceItem } from '../cite/items.ts'
import { datasetOf } from './dataset.ts'
import { pack } from './pack.ts'
import type { PageData } from './read.ts'

const dataScript = <K extends keyof PageData>(name: K, data: PageData[K]): string =>
  `(self.atlas??={}).${name}=${JSON.stringify(data)}\n`

/** All records as one classic script: a page that was opened from a disk may run scripts, but may not fetch data. */
export function recordsScript(corpus: Corpus): string {
  const { rows, ...names } = datasetOf(corpus)
  return dataScript('records', { ...names, rows: pack(rows, ['quantity', 'stated']) })
}

/** The works of the bibliography as BibTeX, as one classic script. */
export const worksScript = ({ records }: Corpus): string =>
  dataScript('works', Object.fromEntries(records.references.map(work => [work.id, bibtex([referenceItem(work)])])))
