import type { Path } from '../../schema/shape.ts'
import { copiedFinder, copiedRun } from '../../sources/copied.ts'
import { type Proof, prove } from '../../sources/proof.ts'
import { linesOf } from '../text/lines.ts'
import type { Place } from '../types.ts'
import type { RecordEntry } from '../validate/entries.ts'
import { code } from '../words.ts'
import { inside, type Linking } from './context.ts'
import { textsSeen } from './prose.ts'

/** Proves what is said of cited works against the curator's own copies of them; nothing where there are none. */
export function checkCopies(linking: Linking): void {
  if (linking.copies.length === 0) return
  const of = <K extends 'references' | 'source-checks'>(kind: K) =>
    linking.entries.flatMap(entry => (entry.kind === kind && entry.record ? [entry as unknown as RecordEntry<K>] : []))
  const [works, checks] = [of('references'), of('source-checks')]
  const recordsOf = <K extends 'references' | 'source-checks'>(entries: readonly RecordEntry<K>[]) =>
    entries.flatMap(({ record }) => record ?? [])
  const byId = new Map<string | null, RecordEntry>(checks.map(entry => [entry.id, entry as unknown as RecordEntry]))
  const byNumber = new Map(works.map(entry => [entry.record?.id, entry as unknown as RecordEntry]))
  for (const proof of prove({ works: recordsOf(works), checks: recordsOf(checks) }, linking.copies)) {
    const entry = proof.check === null ? byNumber.get(proof.ref) : byId.get(proof.check)
    if (proof.result === 'missing' && entry) tell(linking, entry, proof)
  }
  checkWording(linking)
}

function tell(
  linking: Linking,
  entry: RecordEntry,
  { what, path, label, copy, ref }: Proof & { result: 'missing' },
): void {
  const at = inside(entry)(...path)()
  const value = code(String(valueAt(entry.record, path)))
  if (what === 'passage')
    linking.report(
      'source/passage',
      at,
      `The words ${value} do not stand in ${code(copy)}.`,
      'Quote the passage as it stands there, or correct which work or text was read.',
    )
  else if (what === 'title')
    linking.report(
      'source/title',
      at,
      `${code(copy)} is not titled ${value}.`,
      `Its first line is the title of the work. Correct it, or the title of work ${ref}.`,
    )
  else
    linking.report(
      'source/number',
      at,
      label
        ? `By its passage, ${code(copy)} has ${value} only as a year, a page or a label.`
        : `The passage in ${code(copy)} does not have the number ${value}.`,
      label
        ? 'A number agrees only where the work tells it: quote that passage, or say `tells: nothing`.'
        : 'Quote the words beside the number, or correct it.',
    )
}

/** What stands at a path of a record. */
const valueAt = (record: unknown, path: Path): unknown =>
  path.reduce((value, step) => (value as Record<string | number, unknown>)[step], record)

/** What is written in the review is in its own words. */
function checkWording({ entries, texts, copies, report }: Linking): void {
  const find = copiedFinder(copies)
  const tellCopied = (words: string, placeAt: (offset: number) => Place) => {
    const copied = find(words)
    if (copied)
      report(
        'source/copied',
        placeAt(copied.start),
        `${code(words.slice(copied.start, copied.end))} stands in work ${copied.ref} word for word.`,
        `Say it in your own words: no ${copiedRun} in a row are those of a work.`,
      )
  }
  // The titles of works are theirs.
  for (const entry of entries)
    if (entry.kind !== 'references') for (const { words, placeAt } of textsSeen(entry)) tellCopied(words, placeAt)
  for (const { blocks, tree, source } of texts.values())
    for (const { words } of linesOf(blocks, tree, source.text))
      tellCopied(words.text, offset => source.placeAt(words.offsets[offset] ?? 0))
}
