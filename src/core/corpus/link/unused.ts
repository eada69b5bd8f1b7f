import { singular } from '../../kinds/kinds.ts'
import type { Kind, Records } from '../../kinds/types.ts'
import type { Term } from '../../schema/term.ts'
import { keyOf } from '../corpus.ts'
import { kindNamed } from '../text/components.ts'
import { placeIn } from '../validate/entries.ts'
import { code } from '../words.ts'
import type { Linking } from './context.ts'
import { textsOf } from './prose.ts'

/** The kinds whose records are there to be used by others or by the text. */
const helpers = ['references', 'materials', 'techniques', 'terms'] as const satisfies Kind[]

/**
 * Reports references, materials, techniques and terms that nothing uses, once every section has its text: before that
 * they may be waiting for it. A term is used where the texts merely hold its word.
 */
export function checkUnused(linking: Linking): void {
  const { entries, sections, texts } = linking
  if (sections.some(({ number }) => !texts.get(number)?.sound) || entries.some(({ record }) => !record)) return
  const used = usedIn(linking)
  const idle = entries.filter(
    ({ kind, record }) =>
      record && helpers.some(helper => helper === kind) && !used.has(`${kind}/${keyOf(kind, record)}`),
  )
  const terms = idle.flatMap(({ kind, record }) => (kind === 'terms' ? [record as Term] : []))
  const mentioned = mentionedTerms(terms, linking)
  for (const entry of idle) {
    const id = entry.record ? keyOf(entry.kind, entry.record) : ''
    if (entry.kind === 'terms' && mentioned.has(id)) continue
    linking.report(
      'record/unused',
      placeIn(entry, ['id']),
      `Nothing uses the ${singular(entry.kind)} ${code(id)}.`,
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
  for (const { record } of entries) {
    if (!record) continue
    for (const [kind, id] of namedBy(record)) used.add(`${kind}/${id}`)
    for (const { facet, records } of facets)
      used.add(`${records}/${(record as unknown as Record<string, unknown>)[facet]}`)
  }
  return used
}

function namedBy(record: Records[Kind]): [Kind, unknown][] {
  const refs = 'refs' in record ? record.refs : []
  const panels = 'panels' in record ? record.panels.flatMap(({ refs }) => refs) : []
  const materials = 'materials' in record ? record.materials : 'material' in record ? [record.material] : []
  const about = 'about' in record ? record.about : []
  return [
    ...[...refs, ...panels].map((id): [Kind, unknown] => ['references', id]),
    ...materials.map((id): [Kind, unknown] => ['materials', id]),
    ...about.flatMap(id => helpers.map((kind): [Kind, unknown] => [kind, id])),
  ]
}

/** The ids of the terms whose name, abbreviation or other form stands in the sections' texts or in those of other records. */
function mentionedTerms(terms: readonly Term[], { texts, entries }: Linking): Set<string> {
  if (terms.length === 0) return new Set()
  const sections = [...texts.values()].map(({ source }) => source.text)
  const records = entries.filter(({ kind }) => kind !== 'terms').flatMap(textsOf)
  const text = plain([...sections, ...records].join('\n'))
  const isMentioned = ({ term, short, aliases }: Term) =>
    [term, short, ...aliases].some(name => name && holds(text, plain(name)))
  return new Set(terms.filter(isMentioned).map(({ id }) => id))
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
