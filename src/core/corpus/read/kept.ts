import { createHash } from 'node:crypto'
import { once } from '../../basics/memoise.ts'
import { entryOf, type MapEntry, type Node, textOf, toData, toNode } from './node.ts'

/** A value as a curator typed it, beside a record that is published in another form. */
export interface KeptValue<Value = unknown> {
  /** The path of the field inside the record, its steps joined by dots: `steps.0.note`. */
  field: string
  /** The value as it is typed: a text with its markup. */
  text: Value
  /** A hash of what is published in its place, by which one knows whether that was changed since. */
  shown: string
}

/** What is kept of a value, so that what is published in its place can be put back. */
export const keep = <Value>(field: string, text: Value, published: unknown): KeptValue<Value> => ({
  field,
  text,
  shown: hash(published),
})

/** White space and the forms of accents do not count: spreadsheets change both. */
const hash = (published: unknown): string =>
  createHash('sha256')
    .update(
      JSON.stringify(published ?? null)
        .normalize('NFC')
        .replace(/(?:\s|\\[nrt])+/g, ' '),
    )
    .digest('hex')
    .slice(0, 8)

const unpublished = once(() => hash(null))

/** What a published record keeps in its field `written`. */
export interface TypedValues {
  /** Whether nothing was typed in another form than it is published in. */
  readonly isNone: boolean
  /** What was typed for a field, where it has still what was published; null for any other. */
  at(field: string, published: Node): Node | null
  /** What was typed in fields of the record that are not published at all. */
  missing: readonly MapEntry[]
}

export function typedIn(record: Node): TypedValues {
  const list = entryOf(record, 'written')?.value
  const kept = new Map<string, { text: Node; shown: string }>()
  for (const item of list?.type === 'list' ? list.items : []) {
    const [field, shown, text] = [textOf(item, 'field'), textOf(item, 'shown'), entryOf(item, 'text')?.value]
    if (field !== null && shown !== null && text) kept.set(field, { text, shown })
  }
  const { start, end } = record
  return {
    isNone: kept.size === 0,
    at(field, published) {
      const found = kept.get(field)
      if (!found || found.shown !== hash(toData(published))) return null
      return toNode(toData(found.text), published)
    },
    missing: [...kept]
      .filter(([field, { shown }]) => shown === unpublished() && !entryOf(record, field))
      .map(([key, { text }]) => ({ key, value: toNode(toData(text), record), start, end })),
  }
}
