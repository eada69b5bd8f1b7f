import { literally } from '../../basics/literal.ts'
import { massOf } from '../../chem/index.ts'
import type { Note } from '../../kinds/note.ts'
import type { Condition, Quantity } from '../../schema/quantity.ts'
import { numbersOf } from '../../schema/quantity-numbers.ts'
import { formatNumber, unitText } from '../../units/index.ts'
import { parseInline } from '../inline.ts'
import { textSeen } from '../text/seen.ts'
import type { RecordEntry } from '../validate/entries.ts'
import { code, joined } from '../words.ts'
import type { Linking } from './context.ts'
import { placeInText } from './place.ts'

const argued = ['description', 'evidence', 'meant'] as const

/** Checks the numbers that a note argues with: molar masses, and what it quotes of the records that it is about. */
export function checkNoteNumbers(linking: Linking, entry: RecordEntry, note: Note): void {
  for (const field of argued) checkMasses(linking, entry, note, field)
  checkQuoted(linking, entry, note)
}

/** A mass right behind a formula, as `{FeS2} (119.97 g/mol)`. */
const ofFormula = /\{([^{}:]+)\}\s*\(?(?:of |with |at |is |has |weighs )?(\d+(?:\.\d+)?)\s*g(?:\s*\/\s*|\s+)mol/g
/** A mass by which the charge of a mole of electrons is divided, in mA h. */
const underCharge = /26\s?80[01](?:\.\d+)?\s*\/\s*\(?(\d+(?:\.\d+)?)/g

function checkMasses({ report }: Linking, entry: RecordEntry, note: Note, field: (typeof argued)[number]): void {
  const text = note[field] ?? ''
  const tell = (index: number, written: string, wanted: string) =>
    report(
      'note/number',
      placeInText(entry, [field], text, index),
      `${code(written)} is not the molar mass of ${wanted}.`,
      'Correct it, and what was computed with it.',
    )
  for (const { 0: all, 1: formula = '', 2: mass = '', index } of text.matchAll(ofFormula)) {
    const right = massOf(formula)
    if ('mass' in right && !agrees(mass, right.mass))
      tell(index + all.lastIndexOf(mass), mass, told(formula, right.mass))
  }
  const masses = [...text.matchAll(underCharge)]
  // Few notes divide a charge: of the others nobody needs to know what their formulas weigh.
  if (masses.length === 0) return
  const named = formulasIn(note).flatMap(formula => {
    const found = massOf(formula)
    return 'mass' in found ? [{ formula, mass: found.mass }] : []
  })
  for (const { 0: all, 1: mass = '', index } of masses)
    if (named.length > 0 && !named.some(one => agrees(mass, one.mass))) {
      const nearest = named.slice(0, 3).map(one => told(one.formula, one.mass))
      tell(index + all.lastIndexOf(mass), mass, joined(nearest, 'or'))
    }
}

const told = (formula: string, mass: number): string => `${formula} (${formatNumber(Number(mass.toFixed(2)))} g/mol)`

const formulasIn = (note: Note): string[] => [
  ...new Set(
    argued.flatMap(field =>
      parseInline(note[field] ?? '').flatMap(token => (token.type === 'formula' ? [token.text] : [])),
    ),
  ),
]

/** Whether a printed mass is one rounded as it is printed; tables of atomic weights differ in the second decimal. */
function agrees(printed: string, mass: number): boolean {
  const decimals = printed.split('.')[1]?.length ?? 0
  return Math.abs(Number(printed) - mass) <= Math.max(0.01, 0.5 * 10 ** -decimals) + 1e-9
}

type Numbers = Pick<Quantity | Condition, 'value' | 'min' | 'max' | 'from' | 'to' | 'unit'>

/** What is quoted in the unit of a record that the note is about must be a number of such a record, unless it is computed. */
function checkQuoted(linking: Linking, entry: RecordEntry, { about, description }: Note): void {
  const quantities: Numbers[] = about.flatMap(id => {
    const record = linking.known.get('measurements', id)?.record
    return record ? [record, ...record.conditions] : []
  })
  const text = description.replace(/\{[^{}]*\}/g, braced => '\ufffc'.repeat(braced.length))
  for (const [unit, of] of Map.groupBy(quantities, ({ unit }) => unit)) {
    const known = new Set(of.flatMap(numbersOf).map(Math.abs))
    for (const { number, index } of quotedIn(text, formsOf(linking, unit)))
      if (!known.has(number))
        linking.report(
          'note/number',
          placeInText(entry, ['description'], description, index),
          `${code(`${formatNumber(number)} ${unit}`)} is a number of none of the records that the note is about.`,
          `They have ${joined([...known].sort((a, b) => a - b).map(one => formatNumber(one)))}: correct it, or add its record to ${code('about')}; what is computed stands behind an equals sign.`,
        )
  }
}

/** A unit as a scientist types it and as it is printed; one that is not printed at all is no sign of a quantity. */
function formsOf({ vocabulary }: Linking, id: string): string[] {
  const unit = vocabulary.value?.units.find(unit => unit.id === id)
  return (unit ? [id, textSeen(unitText(unit))] : [id]).filter(form => form !== '')
}

const number = String.raw`\d+(?:[ \u00a0\u202f]\d{3})*(?:\.\d+)?`

/** Every number that stands before a unit, those of a range or a list among them; none that follows an equals sign. */
function quotedIn(text: string, forms: readonly string[]): { number: number; index: number }[] {
  return forms.flatMap(form => {
    const gap = /^[\p{L}]/u.test(form) ? '[\\s\\u00a0\\u202f-]' : '[\\s\\u00a0\\u202f]?'
    const unit = literally(form).replace(/ /g, '[\\s\\u00a0\\u202f]')
    const list = `${number}(?:\\s*(?:–|→|,|to|and|or)\\s*${number})*`
    const pattern = new RegExp(`(?<![\\p{L}\\d.])(?<!=\\s*)(${list})${gap}${unit}(?![\\p{L}\\d/⁻]| ?[\\p{L}]+⁻)`, 'gu')
    return [...text.matchAll(pattern)].flatMap(({ 1: numbers = '', index }) =>
      [...numbers.matchAll(new RegExp(number, 'g'))].map(({ 0: written, index: at }) => ({
        number: Number(written.replace(/[ \u00a0\u202f]/g, '')),
        index: index + at,
      })),
    )
  })
}
