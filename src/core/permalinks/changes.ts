import type { AddressKind, Ledger, LedgerEntry } from '../corpus/publication.ts'
import type { Redirects } from '../schema/redirects.ts'
import { movesOf, pageOf } from './departures.ts'
import { compareVersions } from './version.ts'

/** What an edition did to an address. */
export interface Change {
  path: string
  kind: AddressKind
  about: string
  /** For a corrected measurement, its quantity before and after, in words; otherwise null. */
  values: { from: string; to: string } | null
  /** The address that it has now; null where it has its old one, or none. */
  to: string | null
}

/** What an edition brought, changed, gave another address and took out, each in natural order of paths. */
export interface Changes {
  added: Change[]
  changed: Change[]
  renamed: Change[]
  withdrawn: Change[]
}

/** Kinds whose coming and going is no news: pages and files of the site's own, views, which go with their records, and the questions of charts. */
const silent = new Set<AddressKind>(['page', 'file', 'view', 'question'])

/** What one edition changed, as the ledger has it; what moved has its new address from the redirects. */
export function changesIn(ledger: Ledger, redirects: Redirects, edition: string): Changes {
  const moved = movesOf(redirects)
  const changes: Changes = { added: [], changed: [], renamed: [], withdrawn: [] }
  for (const entry of ledger.values()) {
    if (silent.has(entry.kind)) continue
    const at = entry.stages.findIndex(stage => stage.edition === edition)
    const stage = entry.stages[at]
    if (!stage) continue
    const before = entry.stages[at - 1]
    const to = stage.gone ? (moved.get(entry.path) ?? null) : null
    const list = to !== null ? 'renamed' : stage.gone ? 'withdrawn' : before && !before.gone ? 'changed' : 'added'
    changes[list].push({ ...toChange(entry, before?.value ?? null, stage.value), to })
  }
  const heirs = new Set(changes.renamed.map(({ to }) => to))
  return { ...changes, added: changes.added.filter(({ path }) => !heirs.has(path) && !heirs.has(pageOf(path))) }
}

const toChange = ({ path, kind, about }: LedgerEntry, from: string | null, to: string | null): Omit<Change, 'to'> => ({
  path,
  kind,
  about,
  values: from !== null && to !== null && from !== to ? { from, to } : null,
})

/** Whether it shows other records, and so changes with them. */
export const isView = ({ kind }: Change): boolean => kind === 'chart' || kind === 'table'

/** Whether an edition did nothing that a reader would notice. */
export const isNothing = (changes: Changes): boolean => Object.values(changes).every(list => list.length === 0)

/**
 * How far a version should step for changes: an id that programs no longer find is a major one, an addition a minor one,
 * the rest is mending.
 */
export function stepFor({ added, renamed, withdrawn }: Changes): 'major' | 'minor' | 'patch' {
  const counts = ({ kind }: Change) => kind !== 'paragraph'
  if ([...renamed, ...withdrawn].some(counts)) return 'major'
  return added.some(counts) ? 'minor' : 'patch'
}

/** A version later than all editions, for what is not yet published. */
export const pendingVersion = (editions: readonly { version: string }[]): string => {
  const last =
    editions
      .map(({ version }) => version)
      .sort(compareVersions)
      .at(-1) ?? '0.0.0'
  return `${Number(last.split('.')[0]) + 1}.0.0`
}
