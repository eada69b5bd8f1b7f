import type { Kind, Records } from '../../kinds/types.ts'
import { isCheckable } from '../../sources/verdict.ts'
import { isAddition, laterWorksOf } from '../later-works.ts'
import { kindNamed } from '../text/components.ts'
import type { ReadSection } from '../text/section.ts'
import type { Addition, Use } from '../types.ts'
import type { RecordEntry } from '../validate/entries.ts'
import { code } from '../words.ts'
import { inside, type Linking } from './context.ts'
import { checkKnownOf } from './known.ts'

/**
 * Checks that what later works say stands in marked paragraphs and nothing of the article does, and what additions are
 * set beside.
 */
export function checkAdditions(linking: Linking): void {
  for (const entry of linking.entries) checkBesides(linking, entry)
  const records = linking.entries.flatMap(({ kind, record }) => (record ? [{ kind, record }] : []))
  const later = laterWorksOf(
    records,
    [...linking.texts.values()].filter(({ entry }) => linking.numbers.has(entry.number)),
  )
  for (const text of linking.texts.values()) {
    checkShown(linking, text)
    checkWorks(linking, text, later)
  }
}

/** The kinds of record that can be set beside others. */
const compared = ['measurements', 'findings'] as const satisfies readonly Kind[]

function checkBesides(linking: Linking, entry: RecordEntry): void {
  const { record } = entry
  if (!record || !('besides' in record)) return
  const at = inside(entry)
  const refuse = (path: readonly (string | number)[], message: string, hint: string) =>
    linking.report('addition/besides', at(...path)(), message, hint)
  if (record.differs !== null && record.besides.length === 0)
    refuse(['differs'], `${code('differs')} is said of no other record.`, 'Name in `besides` what it differs from.')
  if (record.besides.length > 0 && !isAddition(record))
    refuse(
      ['besides'],
      'Only a record from later literature is set beside older ones.',
      'Write `origin: addition`, or take `besides` out.',
    )
  for (const [index, id] of record.besides.entries()) {
    if (!checkKnownOf(linking, compared, id, at('besides', index))) continue
    const other = compared.map(kind => linking.known.get(kind, id)?.record).find(found => found)
    if (!other) continue
    if (isAddition(other))
      refuse(['besides', index], `${code(id)} is an addition itself.`, 'Name a record that is none.')
    else if (!isComparable(linking, record, other))
      refuse(
        ['besides', index],
        `${code(id)} is of another sort: its quantity can't be compared with this one.`,
        'Name a record with a quantity of the same dimension, or a finding beside a finding.',
      )
  }
}

type Compared = Records[(typeof compared)[number]]

/** Quantities are compared with those of the same property, words with anything. */
function isComparable({ words }: Linking, record: Compared, other: Compared): boolean {
  if (!('property' in record) || !('property' in other)) return true
  const unit = ({ property }: Records['measurements']) => words.properties.get(property)
  return record.property === other.property || unit(record) === unit(other)
}

/** Records with an origin stand where their origin is told. */
function checkShown(linking: Linking, text: ReadSection): void {
  const additions = new Map(text.blocks.map(({ anchor, addition }) => [anchor, addition]))
  const besides = Map.groupBy(text.uses, ({ anchor }) => additions.get(anchor) ?? null)
  for (const [addition, uses] of besides) {
    const compares = new Set(uses.flatMap(use => recordsOf(linking, use).flatMap(besidesOf)))
    for (const use of uses)
      for (const record of recordsOf(linking, use)) checkOrigin(linking, use, record, addition, compares)
  }
}

function checkOrigin(
  { report }: Linking,
  { place }: Use,
  record: Records['measurements' | 'findings' | 'pathways'],
  addition: Addition | null,
  compares: ReadonlySet<string>,
): void {
  if (isAddition(record) === (addition !== null) || compares.has(record.id)) return
  if (addition)
    report(
      'addition/inside',
      place,
      `${code(record.id)} is none of the additions, and stands in a marked paragraph.`,
      'Show it outside, or name it under `besides` of a record that the paragraph shows.',
    )
  else
    report(
      'addition/outside',
      place,
      `${code(record.id)} is from later literature, and stands outside of an addition.`,
      'Put its paragraph between `<Addition refs={[…]}>` and `</Addition>`, each on a line of its own.',
    )
}

const besidesOf = (record: object): string[] =>
  isAddition(record) && 'besides' in record ? (record.besides as string[]) : []

/** The records with an origin that a component names. */
function recordsOf({ known }: Linking, { component, ids }: Use): Records['measurements' | 'findings' | 'pathways'][] {
  const kind = kindNamed(component)
  if (!kind || !isCheckable(kind) || kind === 'notes') return []
  return ids.flatMap(id => known.get(kind, id)?.record ?? [])
}

/** The works of a marked paragraph came later, and something in it rests on each. */
function checkWorks(linking: Linking, { blocks, uses, source }: ReadSection, later: ReadonlySet<number>): void {
  for (const addition of new Set(blocks.flatMap(block => block.addition ?? []))) {
    const anchors = new Set(blocks.flatMap(block => (block.addition === addition ? block.anchor : [])))
    const own = uses.filter(({ anchor }) => anchors.has(anchor))
    const cited = new Set(own.flatMap(use => (use.component === 'Cite' ? use.ids : [])).map(Number))
    const rested = new Set(own.flatMap(use => recordsOf(linking, use).flatMap(({ refs }) => refs)))
    for (const ref of addition.refs) {
      if (!linking.known.has('references', String(ref))) continue
      const place = source.placeAt(addition.start)
      if (!later.has(ref))
        linking.report(
          'addition/work',
          place,
          `Work ${ref} is none of those that came later.`,
          'Name the works that came since; an older one is cited in the sentence.',
        )
      else if (!cited.has(ref) && !rested.has(ref))
        linking.report(
          'addition/work',
          place,
          `Nothing in this addition rests on work ${ref}.`,
          `Cite it where it is meant, ${code(`<Cite refs={[${ref}]}/>`)}, or leave its number out.`,
        )
    }
  }
}
