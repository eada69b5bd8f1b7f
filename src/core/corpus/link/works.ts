import type { Records } from '../../kinds/types.ts'
import type { RecordEntry } from '../validate/entries.ts'
import { code } from '../words.ts'
import { inside, type Linking } from './context.ts'
import { checkKnown } from './known.ts'

/** Checks that one work is one entry of the bibliography, or that its entries say so of each other. */
export function checkWorks(linking: Linking): void {
  const works = linking.entries.flatMap(entry =>
    entry.kind === 'references' && entry.record ? [entry as RecordEntry<'references'>] : [],
  )
  checkKeys(linking, works)
  const byDoi = new Map<string, Records['references']>()
  for (const entry of works) {
    const { record } = entry
    if (!record) continue
    checkSame(linking, entry, record)
    if (record.DOI === null) continue
    const doi = record.DOI.toLowerCase()
    const first = byDoi.get(doi)
    if (!first) byDoi.set(doi, record)
    else if (record['same-as'] !== first.id && first['same-as'] !== record.id)
      linking.report(
        'work/twice',
        inside(entry)('DOI')(),
        `Works ${first.id} and ${record.id} have the same DOI.`,
        `Where they are one work, write ${code(`same-as: ${first.id}`)}; otherwise correct the DOI.`,
      )
  }
}

function checkKeys({ report }: Linking, works: readonly RecordEntry<'references'>[]): void {
  const byKey = new Map<string, number>()
  for (const entry of works) {
    const { id, key } = entry.record ?? { id: 0, key: null }
    if (key === null) continue
    const first = byKey.get(key)
    if (first === undefined) byKey.set(key, id)
    else
      report(
        'id/duplicate',
        inside(entry)('key')(),
        `The key ${code(key)} is taken: work ${first} has it.`,
        `Give work ${id} another one, such as ${code(`${key}b`)}.`,
      )
  }
}

function checkSame(
  linking: Linking,
  entry: RecordEntry<'references'>,
  { id, 'same-as': same }: Records['references'],
): void {
  if (same === null) return
  const at = inside(entry)('same-as')
  if (!checkKnown(linking, 'references', String(same), at)) return
  if (same === id) linking.report('value/invalid', at(), `Work ${id} is itself.`, 'Leave the field out.')
  else if (linking.known.get('references', String(same))?.record?.['same-as'])
    linking.report('value/invalid', at(), `Work ${same} is said to be another one too.`, 'Name the first of them all.')
}
