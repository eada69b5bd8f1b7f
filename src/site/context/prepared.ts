import { type InColumns, ofColumns, toColumns } from '../../core/basics/columns.ts'
import { present } from '../../core/basics/present.ts'
import type { Address } from '../../core/corpus/publication.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { addressesTold } from '../../core/permalinks/addresses.ts'
import type { Dataset, Row } from '../../outputs/explore/row.ts'
import { dataFiles } from '../../outputs/exports/files.ts'

/** What pages show of files that are made beside them. */
export interface Prepared {
  /** The addresses of the review; null where nobody asks for them. */
  addresses(corpus: Corpus): ReadonlyMap<string, Address> | null
  /** All records as rows; null where nobody makes them, and pages do so when one needs them. */
  dataset(): Promise<Dataset> | null
  /** The bytes of a file of `data/`, by its path there; a RangeError where there is none. */
  size(path: string): Promise<number>
}

/** The rows of a review as they go to another thread. */
type SentDataset = Omit<Dataset, 'rows'> & { rows: InColumns }

export const sentDataset = ({ rows, ...names }: Dataset): SentDataset => ({ ...names, rows: toColumns(rows) })

const datasetSent = ({ rows, ...names }: SentDataset): Dataset => ({ ...names, rows: ofColumns(rows) as Row[] })

/** What the thread of the files tells that of the pages, as soon as it is made. */
export type ThreadMessage =
  | { told: 'citations'; texts: [string, string][] }
  | { told: 'dataset'; dataset: SentDataset }
  | { told: 'sizes'; sizes: ReadonlyMap<string, number> }

/** The same where no thread makes it: here, and when it is asked for. */
export function preparedHere(corpus: () => Promise<Corpus>): Prepared {
  return {
    addresses: addressesTold,
    dataset: () => null,
    async size(path) {
      const file = dataFiles(await corpus()).find(file => file.path === path)
      return Buffer.byteLength(present(file, `file data/${path}`).make())
    },
  }
}

/** What another thread prepares, and what is done with what it tells. */
interface PreparedThere {
  prepared: Prepared
  take(told: ThreadMessage): void
  fail(error: unknown): void
}

/** The same as another thread tells it: who asks waits until it does, or is refused once it has failed. */
export function preparedThere(addresses: ReturnType<Prepared['addresses']> = null): PreparedThere {
  const [dataset, sizes] = [waiting<Dataset>(), waiting<ReadonlyMap<string, number>>()]
  return {
    prepared: {
      addresses: () => addresses,
      dataset: () => dataset.promise,
      size: async path => present((await sizes.promise).get(path), `file data/${path}`),
    },
    take(told) {
      if (told.told === 'dataset') dataset.resolve(datasetSent(told.dataset))
      if (told.told === 'sizes') sizes.resolve(told.sizes)
    },
    fail(error) {
      for (const one of [dataset, sizes]) one.reject(error)
    },
  }
}

/** A promise that may be refused before anybody waits for it. */
function waiting<T>(): PromiseWithResolvers<T> {
  const made = Promise.withResolvers<T>()
  made.promise.catch(() => undefined)
  return made
}
