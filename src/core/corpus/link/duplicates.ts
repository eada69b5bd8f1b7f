import { shared } from '../../kinds/home.ts'
import { keyOf, one, permalinked } from '../../kinds/kinds.ts'
import { placeIn, type RecordEntry } from '../validate/entries.ts'
import { code } from '../words.ts'
import type { Linking } from './context.ts'

/** Reports every record whose id another one had before. Records with addresses of one form share their ids. */
export function checkDuplicates({ entries, report }: Linking): void {
  const first = new Map<string, RecordEntry>()
  for (const entry of entries) {
    const id = entry.record ? keyOf(entry.kind, entry.record) : entry.id
    if (id === null) continue
    const space = permalinked.some(kind => kind === entry.kind) ? shared : entry.kind
    const before = first.get(`${space}/${id}`)
    if (!before) first.set(`${space}/${id}`, entry)
    else {
      const { file, line } = placeIn(before, ['id'])
      report(
        'id/duplicate',
        placeIn(entry, ['id']),
        `The id ${code(id)} is taken: a ${one(before.kind)} has it at ${file}:${line}.`,
        `Give this ${one(entry.kind)} an id of its own.`,
      )
    }
  }
}
