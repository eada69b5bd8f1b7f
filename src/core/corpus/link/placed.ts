import { kindOf, one } from '../../kinds/kinds.ts'
import { isGathered } from '../../kinds/note.ts'
import type { Kind, Records } from '../../kinds/types.ts'
import { parseInline } from '../inline.ts'
import { kindNamed, naming, ruleOf } from '../text/components.ts'
import type { Use } from '../types.ts'
import { placeIn } from '../validate/entries.ts'
import { code } from '../words.ts'
import type { Linking } from './context.ts'
import { textsOf } from './prose.ts'
import { measurementsIn } from './selection.ts'

/**
 * Reports the records that the text of their own section never shows. A text that can't be read whole is left alone.
 * A measurement of a figure may stand in the figure's entry instead, since a text need not give every scale bar. Of kinds
 * that have rows there are more than any text could show.
 */
export function checkPlaced(linking: Linking): void {
  const inFigures = quotedByFigures(linking)
  const inRows: readonly Kind[] = linking.review.value?.rows ?? []
  const shown = new Map([...linking.texts].map(([number, { uses }]) => [number, shownBy(linking, uses)]))
  for (const entry of linking.entries) {
    const { kind, record } = entry
    if (!record || !kindOf(kind).placed || !('section' in record) || inRows.includes(kind)) continue
    if ('severity' in record && isGathered(record)) continue
    const text = linking.texts.get(record.section)
    if (!text?.sound || shown.get(record.section)?.has(`${kind}/${record.id}`)) continue
    if ('figure' in record && inFigures.has(`${figureNumber(record.figure)}/${record.id}`)) continue
    linking.report(
      'record/unplaced',
      placeIn(entry, ['id']),
      `The ${one(kind)} ${code(String(record.id))} is nowhere in the text of section ${record.section}.`,
      hintFor(kind, record, text.source.file),
    )
  }
}

function hintFor(kind: Kind, record: Records[Kind], file: string): string {
  const example = naming(kind).map(name => ruleOf(name).example)[0] ?? ''
  const component = code(example.replace('…', String(record.id)))
  const figure = 'figure' in record ? figureNumber(record.figure) : null
  const orQuote =
    kind === 'measurements' && figure ? `, or name it as ${code(`{q:${record.id}}`)} in figure ${figure}` : ''
  return `Show it in ${code(file)} with ${component}${orQuote}.`
}

/** The measurements that the entries of figures print, as `figure/id`. */
function quotedByFigures({ entries }: Linking): Set<string> {
  const quoted = entries.flatMap(entry =>
    entry.kind === 'figures' && entry.record && 'panels' in entry.record && entry.record.type === 'figure'
      ? textsOf(entry)
          .flatMap(parseInline)
          .flatMap(token => (token.type === 'quantity' ? `${entry.id}/${token.id}` : []))
      : [],
  )
  return new Set(quoted)
}

/** The figure of a panel: `6` of `6A`. */
const figureNumber = (panel: string | null): string | null => panel?.match(/^\d+/)?.[0] ?? null

/** What a section's text shows, as `kind/id`: what it names, and the measurements inside its charts, tables and pathways. */
function shownBy(linking: Linking, uses: readonly Use[]): Set<string> {
  const shown = new Set<string>()
  for (const { component, ids, condition } of uses) {
    const kind = kindNamed(component)
    if (!kind || condition !== undefined) continue
    for (const id of ids) {
      shown.add(`${kind}/${id}`)
      for (const measurement of measurementsOf(linking, kind, id)) shown.add(`measurements/${measurement}`)
    }
  }
  return shown
}

function measurementsOf(linking: Linking, kind: Kind, id: string): string[] {
  if (kind === 'pathways')
    return (linking.known.get(kind, id)?.record?.steps ?? []).flatMap(({ volumeChange }) => volumeChange ?? [])
  if (kind !== 'charts' && kind !== 'tables') return []
  const view = linking.known.get(kind, id)?.record
  // What a chart derives is no longer what the record states.
  const isDerived = view !== null && view !== undefined && 'derive' in view && view.derive !== null
  return view && !isDerived ? measurementsIn(linking, view).map(({ id }) => id) : []
}
