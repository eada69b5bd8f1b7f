import { keyOf, kindOf, kinds, one, permalinked } from '../../kinds/kinds.ts'
import type { Kind } from '../../kinds/types.ts'
import { hintOfDate } from '../../schema/section.ts'
import type { FoundProblem } from '../causes.ts'
import type { Place } from '../types.ts'
import type { RecordEntry } from '../validate/entries.ts'
import { code, list, short, suggest } from '../words.ts'
import type { At, KnownRecords, Linking } from './context.ts'

/** More comparisons than this are not worth a hint: whole files of unknown ids have another cause than slips. */
const budget = 2_000_000

/**
 * Indexes the records by kind and id. `salvaged` are ids found in files too broken to read; of the `unread` kinds nobody
 * can say; `present` are the kinds that the review has files of.
 */
export function knownIds(
  entries: readonly RecordEntry[],
  salvaged: ReadonlyMap<Kind, ReadonlySet<string>>,
  present: ReadonlySet<Kind>,
  unread: ReadonlySet<Kind>,
): KnownRecords {
  const index = new Map<Kind, Map<string, RecordEntry>>(kinds.map(kind => [kind, new Map()]))
  for (const entry of entries) {
    const key = entry.record ? keyOf(entry.kind, entry.record) : entry.id
    const ofKind = index.get(entry.kind)
    if (key !== null && !ofKind?.has(key)) ofKind?.set(key, entry)
  }
  let compared = 0
  const ids = (kind: Kind) => [...(index.get(kind)?.keys() ?? [])]
  return {
    has: (kind, id) => unread.has(kind) || index.get(kind)?.has(id) === true || salvaged.get(kind)?.has(id) === true,
    get: <K extends Kind>(kind: K, id: string) => index.get(kind)?.get(id) as RecordEntry<K> | undefined,
    ids,
    lacks: kind => !present.has(kind),
    hint(kind, id) {
      compared += index.get(kind)?.size ?? 0
      return compared < budget ? suggest(id, ids(kind)) : null
    },
  }
}

/** Says of each name that stands in the place of an id which record was meant: by a near id, or by what it is called. */
export function sayWhichWereMeant(
  found: readonly FoundProblem[],
  known: KnownRecords,
  entries: readonly RecordEntry[],
) {
  for (const problem of found) {
    const { kinds: meant = [], name = '' } = problem.names ?? {}
    const isMeant = ({ kind, record }: RecordEntry) =>
      meant.includes(kind) && record !== null && 'name' in record && same(String(record.name), name)
    const called = meant.length > 0 && entries.find(isMeant)?.id
    const near = meant.map(kind => known.hint(kind as Kind, name)).find(hint => hint !== null)
    const hint = called ? `Did you mean ${code(called)}?` : near
    if (hint) problem.hint = hint
  }
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.trim().toLowerCase()

/** Reports an id that no record of a kind has; true where one has it. A kind without a single file is reported once. */
export function checkKnown({ known, report }: Linking, kind: Kind, id: string, at: At): boolean {
  if (known.has(kind, id)) return true
  const place = at()
  const problem = `${one(kind)}/unknown` as const
  if (known.lacks(kind))
    report(
      'file/missing',
      { file: `data/${kind}.yaml`, line: 1, column: 1 },
      absence(kind, place),
      `List the ${kind} in ${code(`data/${kind}.yaml`)}.`,
      { explains: ({ about }) => about?.startsWith(`${kind}/`) === true },
    )
  else if (kindOf(kind).numbered)
    report(problem, place, `No ${one(kind)} has the number ${short(id)}.`, extent(known.ids(kind)), {
      about: `${kind}/${id}`,
    })
  else
    report(problem, place, `No ${one(kind)} is called ${code(id)}.`, known.hint(kind, id), { about: `${kind}/${id}` })
  return false
}

/** Reports an id that no record of some kinds has; true where one has it. */
export function checkKnownOf(linking: Linking, kinds: readonly Kind[], id: string, at: At): boolean {
  const [kind, ...others] = kinds
  if (kind !== undefined && others.length === 0) return checkKnown(linking, kind, id, at)
  const { known, report } = linking
  if (kinds.some(kind => known.has(kind, id))) return true
  const ids = kinds.flatMap(kind => known.ids(kind))
  report('record/unknown', at(), `No record is called ${code(id)}.`, suggest(id, ids), { about: `record/${id}` })
  return false
}

const absence = (kind: Kind, { file, line }: Place): string =>
  `The review has no ${kind}, but ${file}:${line} names one.`

function extent(ids: readonly string[]): string | null {
  const numbers = ids
    .filter(id => /^\d+$/.test(id))
    .map(Number)
    .sort((a, b) => a - b)
  return numbers.length > 0 ? `The numbers go from ${numbers[0]} to ${numbers.at(-1)}.` : null
}

/** Reports a number that no section has. */
export function checkSection({ numbers, report }: Linking, number: string, at: At): void {
  if (!numbers.has(number))
    report(
      'section/unknown',
      at(),
      `No section has the number ${short(number)}.`,
      hintOfDate(number) ?? choices([...numbers]),
      {
        about: `section/${number}`,
      },
    )
}

/** Reports a figure, or a panel of it, that is not catalogued. A label is a number and at most one letter. */
export function checkFigure(linking: Linking, label: string, at: At): void {
  const [, number = label, panel = ''] = /^(\d+)([a-zA-Z]?)$/.exec(label) ?? []
  if (!checkKnown(linking, 'figures', number, at) || panel === '') return
  const figure = linking.known.get('figures', number)?.record
  if (!figure) return
  const letters = figure.panels.flatMap(({ label }) => lettersOf(label))
  if (letters.includes(panel)) return
  const hint =
    letters.length > 0
      ? choices(letters)
      : `List its panels in the catalogue, or name the figure alone: ${code(number)}.`
  linking.report('figure/panel', at(), `Figure ${short(number)} has no panel ${code(panel)}.`, hint)
}

/** Numbers and letters have no near ones: where they are few, the hint is all of them. */
const choices = (names: readonly string[]): string | null =>
  names.length > 0 && names.length <= 40 ? `Choose from ${list(names)}.` : null

/** The panel letters that a label of the catalogue covers: `a`; `c–e`; `a, b`; `B` for `B(a–f)` and `b` for `b-1`. */
function lettersOf(label: string): string[] {
  const [, first, last] = /^([a-zA-Z])\s*[–-]\s*([a-zA-Z])$/.exec(label) ?? []
  if (first === undefined || last === undefined)
    return label.split(/[,;]\s*|\s+and\s+/).flatMap(part => /^[a-zA-Z](?![a-zA-Z])/.exec(part)?.[0] ?? [])
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)]
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => String.fromCharCode(from + index))
}

/** The kinds that a note may be about, those first whose ids can't be taken for others. */
export const notable = (): Kind[] => [...new Set([...permalinked, ...kinds])].filter(kind => kindOf(kind).noted)
