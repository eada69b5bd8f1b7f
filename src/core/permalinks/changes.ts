import type { AddressKind, Ledger, LedgerEntry, Stage } from '../corpus/publication.ts'
import type { Redirects } from '../schema/redirects.ts'
import { movesOf, pageOf, recordIn } from './departures.ts'
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
  const resettled = resettledIn(ledger, edition)
  const left = new Set([...resettled.values()].map(({ path }) => path))
  for (const entry of ledger.values()) {
    if (silent.has(entry.kind) || left.has(entry.path)) continue
    const at = entry.stages.findIndex(stage => stage.edition === edition)
    const stage = entry.stages[at]
    if (!stage) continue
    const before = resettled.get(entry.path)?.stage ?? entry.stages[at - 1]
    if (resettled.has(entry.path) && before?.hash === stage.hash) continue
    const to = stage.gone ? (moved.get(entry.path) ?? null) : null
    const list = to !== null ? 'renamed' : stage.gone ? 'withdrawn' : before && !before.gone ? 'changed' : 'added'
    changes[list].push({ ...toChange(entry, before?.value ?? null, stage.value), to })
  }
  const heirs = new Set(changes.renamed.map(({ to }) => to))
  return { ...changes, added: changes.added.filter(({ path }) => !heirs.has(path) && !heirs.has(pageOf(path))) }
}

/**
 * The addresses that an edition gave to records which had others, with those and what stood there: records that have rows
 * in place of pages now, or the other way, are neither new nor withdrawn.
 */
function resettledIn(ledger: Ledger, edition: string): ReadonlyMap<string, { path: string; stage: Stage | undefined }> {
  const left = new Map<string, { path: string; stage: Stage | undefined }>()
  const came = new Map<string, string>()
  for (const entry of ledger.values()) {
    const at = entry.stages.findIndex(stage => stage.edition === edition)
    const stage = entry.stages[at]
    const record = stage && recordIn(entry)
    if (!record) continue
    const [before, key] = [entry.stages[at - 1], `${record.kind}/${record.key}`]
    if (stage.gone) left.set(key, { path: entry.path, stage: before })
    else if (before === undefined || before.gone) came.set(entry.path, key)
  }
  return new Map(
    [...came].flatMap(([path, key]) => {
      const former = left.get(key)
      return former ? [[path, former] as const] : []
    }),
  )
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
