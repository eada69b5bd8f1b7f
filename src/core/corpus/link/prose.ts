import type { z } from 'zod'
import { parseFormula, toNotation } from '../../chem/index.ts'
import { kindOf, schemasFor } from '../../kinds/kinds.ts'
import type { Kind } from '../../kinds/types.ts'
import { prose } from '../../schema/id.ts'
import { review } from '../../schema/review.ts'
import type { Path } from '../../schema/shape.ts'
import { type Pattern, pathsTo } from '../../schema/shape.ts'
import { vocabulary } from '../../schema/vocabulary.ts'
import { type Inline, scanInline } from '../inline.ts'
import type { Located } from '../read/located.ts'
import { type Aligned, align } from '../text/align.ts'
import { asSeen, barrier, joinedText } from '../text/seen.ts'
import { shortForms } from '../text/short.ts'
import type { Finders, Typed } from '../text/typed.ts'
import type { Place } from '../types.ts'
import type { RecordEntry } from '../validate/entries.ts'
import { code } from '../words.ts'
import type { At, Linking } from './context.ts'
import { checkFormulaIn } from './formulas.ts'
import { checkKnown } from './known.ts'
import { placeInText } from './place.ts'
import { formulaHint } from './typed.ts'

const textsIn = (schema: z.ZodType): Pattern[] => pathsTo(schema, prose)

/** The fields of each kind that hold text in the inline notation; they do not depend on the facets. */
const texts = new Map(Object.entries(schemasFor([])).map(([kind, schema]) => [kind as Kind, textsIn(schema)]))

/** A text with its path in what holds it. */
interface Passage {
  path: Path
  text: string
}

/** Checks every text in the inline notation, those of the review and its vocabulary among them. */
export function checkProse(linking: Linking, find: Finders): void {
  const mappings = [
    { file: linking.review, patterns: textsIn(review) },
    { file: linking.vocabulary, patterns: textsIn(vocabulary) },
  ]
  for (const { file, patterns } of mappings)
    for (const passage of passagesAt(file.value, patterns)) checkInline(linking, file, passage)
  for (const entry of linking.entries) {
    const { strict } = kindOf(entry.kind)
    for (const passage of passagesAt(entry.record, texts.get(entry.kind) ?? [])) {
      checkInline(linking, entry, passage)
      if (strict) reportTyped(entry, passage, typedIn(linking, find, 'formulas', passage.text), formulaReport(linking))
      if (strict?.includes(String(passage.path[0])))
        reportTyped(entry, passage, typedIn(linking, find, 'quantities', passage.text), quantityReport(linking))
    }
  }
}

/** Every text in the inline notation of a record. */
export const textsOf = ({ kind, record }: RecordEntry): string[] =>
  passagesAt(record, texts.get(kind) ?? []).map(({ text }) => text)

/** Every text in the inline notation of a record as a reader sees it, with where a place in it stands in the file. */
export const textsSeen = (entry: RecordEntry): { words: string; placeAt: (offset: number) => Place }[] =>
  passagesAt(entry.record, texts.get(entry.kind) ?? []).map(({ path, text }) => {
    const words = wordsSeen(text)
    return {
      words: words.text,
      placeAt: offset => placeInText(entry, path, text, words.offsets[offset] ?? 0),
    }
  })

/** The words of a text in the inline notation as a reader sees them. */
const wordsSeen = (text: string): Aligned =>
  asSeen(joinedText(scanInline(text).tokens.map(token => shownBy(token, text))))

const passagesAt = (value: unknown, patterns: readonly Pattern[]): Passage[] =>
  patterns.flatMap(pattern => follow(value, pattern, []))

function follow(value: unknown, [step, ...rest]: Pattern, path: Path): Passage[] {
  if (value === null || value === undefined) return []
  if (step === undefined) return typeof value === 'string' ? [{ path, text: value }] : []
  if (step === null)
    return Array.isArray(value) ? value.flatMap((item, index) => follow(item, rest, [...path, index])) : []
  return follow((value as Record<string, unknown>)[step], rest, [...path, step])
}

/** Checks the braces and asterisks of a text, its formulas and its quantities. */
function checkInline(linking: Linking, standing: Located, { path, text }: Passage): void {
  const at = (offset: number) => () => placeInText(standing, path, text, offset)
  checkNoShortForms(linking, text, at)
  if (!/[{}*]/.test(text)) return
  const { tokens, faults } = scanInline(text)
  // One slip can leave many braces alone; the first few tell enough.
  for (const { offset, character } of faults.slice(0, 3)) {
    const hint = `A backslash before it, ${code(`\\${character}`)}, makes it a mere character.`
    linking.report('inline/unclosed', at(offset)(), `${code(character)} has no partner in this text.`, hint)
  }
  for (const token of tokens) {
    if (token.type === 'quantity') checkKnown(linking, 'measurements', token.id, at(token.start))
    if (token.type === 'formula') checkFormulaIn(linking, token.text, column => at(token.start + column)())
  }
}

/** Reports what only the texts of sections have, and a reader of this text would see as it is typed. */
function checkNoShortForms({ known, report }: Linking, text: string, at: (offset: number) => At): void {
  for (const { start, end, component, attributes } of shortForms(text)) {
    const [{ value = null } = {}] = attributes
    const named = typeof value === 'string' ? value : ''
    if (component === 'Cite')
      report('inline/form', at(start)(), `${code(text.slice(start, end))} cites nothing here.`, citeHint)
    else if (component === 'Q' && known.has('measurements', named))
      report(
        'inline/form',
        at(start)(),
        `${code(text.slice(start, end))} prints no quantity here.`,
        `In a field the quantity is ${code(`{q:${named}}`)}.`,
      )
    else if (component === 'Chem' && parseFormula(named).ok)
      report(
        'inline/form',
        at(start)(),
        `${code(text.slice(start, end))} prints no formula here.`,
        `In a field the formula is ${code(`{${named}}`)}.`,
      )
  }
  const tag = /<(?:Q|Cite|Chem|Fig|Sec)\s[^<>]*\/>/.exec(text)
  if (tag)
    report(
      'inline/form',
      at(tag.index)(),
      `${code(tag[0])} is no component here.`,
      'A field has formulas `{H2O}`, quantities `{q:its-id}` and italics `*words*`; works stand in its `refs`.',
    )
}

const citeHint = 'Name the works in the `refs` of the record, which its page and its caption cite.'

/** Tells of something typed by hand that stands at a place. */
type Tell = (text: string, place: Place) => void

const formulaReport =
  ({ report }: Linking): Tell =>
  (text, place) => {
    const message = `The formula ${code(text)} is typed as plain text.`
    report('formula/typed', place, message, formulaHint(`{${toNotation(text)}}`))
  }

const quantityReport =
  ({ report }: Linking): Tell =>
  (text, place) => {
    const message = `The quantity ${code(text)} is typed by hand.`
    report('quantity/typed', place, message, 'Make it a measurement, and write `{q:its-id}` here.')
  }

/** What is typed by hand in the plain words of a text, as a reader sees them. */
const typedIn = ({ memory }: Linking, find: Finders, what: keyof Finders, text: string): Typed[] =>
  memory.recall(`${what} in ${text}`, [find[what]], () => find[what](wordsSeen(text).text))

/** Tells of what is typed by hand in a text. */
function reportTyped(standing: Located, { path, text }: Passage, found: readonly Typed[], tell: Tell): void {
  if (found.length === 0) return
  const words = wordsSeen(text)
  for (const typed of found) tell(typed.text, placeInText(standing, path, text, words.offsets[typed.offset] ?? 0))
}

const shownBy = (token: Inline, source: string): Aligned =>
  token.type === 'text' || token.type === 'em'
    ? align(token.text, source, token.start, token.end, { escapes: true, entities: false })
    : { text: barrier, offsets: [token.start] }
