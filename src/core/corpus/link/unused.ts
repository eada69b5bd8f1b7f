import { keyOf, kindOf, kinds, one } from '../../kinds/kinds.ts'
import { isAnswer } from '../../kinds/source-check.ts'
import { valuesIn } from '../../query/facets.ts'
import type { FoundProblem } from '../causes.ts'
import { kindNamed } from '../text/components.ts'
import { placeIn, type RecordEntry } from '../validate/entries.ts'
import { code } from '../words.ts'
import type { Linking } from './context.ts'
import { textsOf } from './prose.ts'

/** The kinds whose records are there to be used by others or by the text. */
const helpers = kinds.filter(kind => kindOf(kind).helper)

/**
 * Reports references, materials, techniques and terms that nothing uses, once every section has its text: before that
 * they may be waiting for it, as they may for those who name one of their kind that nobody knows: it may be this one. A
 * term is used where the texts merely hold its word.
 */
export function checkUnused(linking: Linking, found: readonly FoundProblem[]): void {
  const { entries, sections, texts } = linking
  if (sections.some(({ number }) => !texts.get(number)?.sound) || entries.some(({ record }) => !record)) return
  const used = usedIn(linking)
  const wanted = helpers.filter(kind => !found.some(({ code }) => code === `${one(kind)}/unknown`))
  const idle = entries.filter(
    ({ kind, record }) =>
      record && wanted.some(helper => helper === kind) && !used.has(`${kind}/${keyOf(kind, record)}`),
  )
  const isMentioned = mentions(linking, idle)
  for (const entry of idle) {
    if (isMentioned(entry)) continue
    const id = entry.record ? keyOf(entry.kind, entry.record) : ''
    linking.report(
      'record/unused',
      placeIn(entry, ['id']),
      `Nothing uses the ${one(entry.kind)} ${code(id)}.`,
      'Name it where it belongs, or take it out.',
    )
  }
}

/** Everything that the texts and the records name, as `kind/id`. */
function usedIn({ entries, texts, words }: Linking): Set<string> {
  const used = new Set<string>()
  for (const { uses } of texts.values())
    for (const { component, ids } of uses) for (const id of ids) used.add(`${kindNamed(component)}/${id}`)
  const facets = [...words.facets].flatMap(([facet, { records }]) => (records ? [{ facet, records }] : []))
  for (const entry of entries) {
    const { record } = entry
    if (!record) continue
    for (const { kind, id } of kindOf(entry.kind).names(record)) used.add(`${kind}/${id}`)
    if ('tells' in record && isAnswer(record.tells)) used.add(`references/${record.ref}`)
    for (const id of kindOf(entry.kind).subjects?.(record) ?? []) for (const kind of helpers) used.add(`${kind}/${id}`)
    for (const { facet, records } of facets)
      for (const id of valuesIn((record as unknown as Record<string, unknown>)[facet])) used.add(`${records}/${id}`)
  }
  return used
}

/** Whether the sections' texts or those of other kinds hold words that use a record, for those of some that have such words. */
function mentions({ texts, entries, memory }: Linking, idle: readonly RecordEntry[]): (entry: RecordEntry) => boolean {
  const worded = kinds.filter(kind => kindOf(kind).words !== undefined)
  if (!idle.some(({ kind }) => worded.includes(kind))) return () => false
  const sections = [...texts.values()].map(({ source }) => source.text)
  const records = entries.filter(({ kind }) => !worded.includes(kind)).flatMap(textsOf)
  const read = [...sections, ...records].join('\n')
  const text = memory.recall('all texts', [read], () => plain(read))
  return ({ kind, record }) =>
    record !== null && (kindOf(kind).words?.(record) ?? []).some(word => word && holds(text, plain(word)))
}

const plain = (text: string): string => text.toLowerCase().replace(/[\s‐‑–-]+/g, ' ')

/** Whether a text holds a phrase as words of its own, or the plural of it. */
function holds(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    const after = text.slice(at + phrase.length, at + phrase.length + 2)
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && /^(?:s?$|s?[^\p{L}\p{N}])/u.test(after)) return true
  }
  return false
}
