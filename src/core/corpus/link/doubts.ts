import type { Records } from '../../kinds/types.ts'
import { type Aspect, conditionMeant } from '../../schema/aspect.ts'
import { holdsFormula } from '../formulas.ts'
import { parseInline } from '../inline.ts'
import type { RecordEntry } from '../validate/entries.ts'
import { code, list, suggest } from '../words.ts'
import { inside, type Linking } from './context.ts'
import { notable } from './known.ts'
import { textsOf } from './prose.ts'

/** Checks that a note doubts only what it is about, and of each record only what that has. */
export function checkDoubts(linking: Linking, entry: RecordEntry, { about, doubts }: Records['notes']): void {
  const at = inside(entry)
  const seen = new Set<string>()
  for (const [index, { record, of }] of doubts.entries()) {
    const doubt = `${record} ${of}`
    if (seen.has(doubt))
      linking.report(
        'list/repeated',
        at('doubts', index)(),
        `The note doubts the ${nameOf(of)} of ${code(record)} twice.`,
        'Keep one of the two.',
      )
    seen.add(doubt)
    if (!about.includes(record))
      linking.report(
        'value/invalid',
        at('doubts', index, 'record')(),
        `The note doubts ${code(record)}, but is not about it.`,
        suggest(record, about) ?? `Add ${code(record)} to ${code('about')}.`,
      )
    else checkPart(linking, entry, record, of, index)
  }
}

/** Every record states something in words, and may go badly with another; the rest only some have. */
function checkPart(linking: Linking, note: RecordEntry, id: string, of: Aspect, index: number): void {
  if (of === 'value' || of === 'wording' || of === 'pair') return
  const entry = notable()
    .map(kind => linking.known.get(kind, id))
    .find(found => found !== undefined)
  const record = entry?.record
  if (!entry || !record) return
  const place = inside(note)('doubts', index, 'of')
  const property = conditionMeant(of)
  const conditions = 'conditions' in record ? record.conditions.map(({ property }) => property) : []
  const has =
    property !== null
      ? conditions.includes(property)
      : of === 'formula'
        ? hasFormula(linking, entry, record)
        : 'unit' in record && 'property' in record
  if (has) return
  const own = conditions.map(property => `condition:${property}`)
  linking.report(
    property === null ? 'value/invalid' : 'condition/unknown',
    place(),
    `${code(id)} has no ${nameOf(of)}.`,
    property !== null && own.length > 0
      ? `Choose from ${list(own)}.`
      : `Write ${code('of: wording')} for what it says.`,
  )
}

function hasFormula(linking: Linking, entry: RecordEntry, record: Records[keyof Records]): boolean {
  const material = 'material' in record && record.material !== null ? record.material : null
  const ofMaterial = material === null ? null : linking.known.get('materials', material)?.record?.formula
  return (
    holdsFormula(record) ||
    (ofMaterial ?? null) !== null ||
    ('reaction' in record && record.reaction !== null) ||
    textsOf(entry).some(text => parseInline(text).some(({ type }) => type === 'formula'))
  )
}

/** A part as a message names it. */
const nameOf = (of: Aspect): string => {
  const property = conditionMeant(of)
  return property === null ? of : `condition ${code(property)}`
}
