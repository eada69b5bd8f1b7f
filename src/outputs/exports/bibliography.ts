import { checksOf } from '../../core/audit/index.ts'
import { fromCsl } from '../../core/bibliography/from-csl.ts'
import { marked } from '../../core/corpus/read/as-written.ts'
import { type KeptValue, keep } from '../../core/corpus/read/kept.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Reference } from '../../core/kinds/reference.ts'
import { contentHash } from '../../core/permalinks/content.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { plainText } from '../../core/words/plain.ts'
import { type Correction, correctionsOf } from '../../core/words/work-known.ts'
import type { CslItem } from '../cite/csl.ts'
import { referenceItem } from '../cite/items.ts'
import { type PublishedCheck, publishedCheckOf } from './checks.ts'

type Known = Pick<Reference, 'key' | 'identified' | 'status' | 'same-as'>

/** What stands in the field `custom` of a published work: the address of its page, and what CSL has no field for. */
interface Custom extends Known {
  url: string
  others?: true
  printed: Partial<Record<Correction['field'], string | null>>
  checks: PublishedCheck[]
  written: KeptValue[]
}

/**
 * The bibliography as CSL items, one for each entry: ids are permanent, so that a work which is printed twice has two, of
 * which the later one refers to the first. Our remark on a work and what it has otherwise than printed stand in `note`.
 */
export function bibliography(corpus: Corpus): (Omit<CslItem, 'custom'> & { custom: Custom })[] {
  return corpus.records.references.map(reference => {
    const { note: known, custom, ...item } = referenceItem(corpus.review, reference)
    const note = [reference.note && plainText(corpus, reference.note), known].filter(Boolean).join(' ')
    const { key, status, 'same-as': same } = reference
    const published = { ...item, ...(note && { note }) }
    const identified = reference.identified && {
      ...reference.identified,
      by: plainText(corpus, reference.identified.by),
    }
    return {
      ...published,
      custom: {
        url: recordPath('references', reference.id),
        key,
        ...custom,
        identified,
        status,
        'same-as': same,
        printed: Object.fromEntries(correctionsOf(reference).map(({ field, printed }) => [field, printed])),
        checks: checksOf(corpus, 'references', reference.id).map(check =>
          publishedCheckOf(corpus, 'references', check),
        ),
        written: writtenOf(reference, { ...published, ...(custom?.others && { others: true }), identified }),
      },
    }
  })
}

/** The fields that a reference puts down to something else than what one would make of its CSL item. */
const foreign = new Set(['id', 'key', 'status', 'same-as'])

/** What a reference says otherwise than one would read in its item, so that the item can be put back. */
function writtenOf(reference: Reference, { others, identified, ...item }: Record<string, unknown>): KeptValue[] {
  const told = new Map(fromCsl(item).fields.map(({ field, value }) => [field, value]))
  if (others) told.set('others', true)
  const fields = Object.entries(reference).flatMap(([field, typed]): KeptValue[] => {
    if (foreign.has(field) || field === 'identified') return []
    const shown = told.get(field) ?? null
    const read = typeof shown === 'string' && isProse(field) ? marked(shown) : shown
    return read === typed || contentHash(read) === contentHash(typed) ? [] : [keep(field, typed, shown)]
  })
  const by = (identified as Reference['identified'])?.by
  return by === undefined || marked(by) === reference.identified?.by
    ? fields
    : [...fields, keep('identified.by', reference.identified?.by, by)]
}

const isProse = (field: string): boolean => ['title', 'note'].includes(field)
