import { firstFamily, firstPage, haveTwoDois, lettersOf } from '../../core/bibliography/identity.ts'
import type { Reference } from '../../core/kinds/reference.ts'
import { contentHash } from '../../core/permalinks/content.ts'
import { workKey } from '../../core/schema/id.ts'
import type { ImportedWork, WorkFields } from './work.ts'

/** By what an entry was taken for the same work. */
export type SameBy = 'DOI' | 'PMID' | 'title, year and first author' | 'first author, year, volume and first page'

/** What becomes of a work of a library. */
export interface Merged {
  work: ImportedWork
  id: number
  /** By what it is a work that the bibliography has already; null for a new one. */
  ground: SameBy | null
  /** The fields that it brings to an entry that lacks them, or all of a new one. */
  adds: WorkFields
  /** The fields in which the entry and the library differ: the entry's stay. */
  differs: { field: string; kept: unknown; offered: unknown }[]
  /** The entry that has its title but another DOI, so that it is taken for another work. */
  alike: number | null
}

type Known = { id: number } & WorkFields

/**
 * Says of each work of a library whether the bibliography has it already, and what it brings. New works go on from the
 * last number. Nothing that an entry says is changed.
 */
export function merge(references: readonly Reference[], works: readonly ImportedWork[]): Merged[] {
  const known: Known[] = [...references]
  let last = Math.max(0, ...references.map(({ id }) => id))
  return works.map(work => {
    const fields = withKey(work, known)
    const [found, ground] = sameAs(known, fields)
    if (found && ground) {
      const { adds, differs } = compared(found, fields)
      known[known.indexOf(found)] = { ...found, ...adds }
      return { work, id: found.id, ground, adds, differs, alike: null }
    }
    last += 1
    const alike = known.find(entry => titleKey(entry) !== null && titleKey(entry) === titleKey(fields))?.id ?? null
    known.push({ id: last, ...fields })
    return { work: withoutKey(work, fields), id: last, ground: null, adds: fields, differs: [], alike }
  })
}

/** What a work says, with its key in the library where a text can cite by it and no other work has it. */
function withKey({ key, fields }: ImportedWork, known: readonly Known[]): WorkFields {
  const isFree = workKey.safeParse(key).success && !known.some(work => work.key === key)
  return isFree ? { key, ...fields } : fields
}

/** A work as it is told: a key that it can't have is left out. */
function withoutKey(work: ImportedWork, { key }: WorkFields): ImportedWork {
  if (work.key === null || key) return work
  const why = workKey.safeParse(work.key).success ? 'is that of another work' : "can't be one"
  return { ...work, key: null, dropped: [...work.dropped, `key ("${work.key}" ${why})`] }
}

function sameAs(known: readonly Known[], fields: WorkFields): [Known | null, SameBy | null] {
  const by = (keyOf: (work: WorkFields) => string | null, ground: SameBy): [Known, SameBy] | null => {
    const key = keyOf(fields)
    const found = key === null ? undefined : known.find(entry => keyOf(entry) === key && !haveTwoDois(entry, fields))
    return found ? [found, ground] : null
  }
  return (
    by(({ DOI }) => DOI?.toLowerCase() ?? null, 'DOI') ??
    by(({ PMID }) => PMID ?? null, 'PMID') ??
    by(titleKey, 'title, year and first author') ??
    by(pageKey, 'first author, year, volume and first page') ?? [null, null]
  )
}

function titleKey(work: WorkFields): string | null {
  const [who, title] = [firstFamily(work.author), lettersOf(work.title ?? '')]
  return who && title && work.year ? `${title} ${work.year} ${who}` : null
}

function pageKey(work: WorkFields): string | null {
  const [who, page] = [firstFamily(work.author), firstPage(work.page)]
  return who && work.year && work.volume && page ? [who, work.year, work.volume, page].join(' ') : null
}

/** What a work brings to an entry, and where the two differ. */
function compared(entry: Known, fields: WorkFields): Pick<Merged, 'adds' | 'differs'> {
  const adds: Record<string, unknown> = {}
  const differs: Merged['differs'] = []
  for (const [field, offered] of Object.entries(fields)) {
    const kept = (entry as Record<string, unknown>)[field]
    // A list of authors that is complete is not cut by one that is not, and a type is never a gap; texts cite by the key
    // that a work has.
    if (field === 'others' || (field === 'key' && !isNothing(kept)) || isNothing(offered) || isAlike(kept, offered))
      continue
    if (isNothing(kept)) adds[field] = offered
    else differs.push({ field, kept, offered })
  }
  return { adds: adds as WorkFields, differs }
}

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** Whether two values say the same to a reader: case, accents and signs do not count. */
const isAlike = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string'
    ? lettersOf(one) === lettersOf(other)
    : contentHash(one) === contentHash(other)
