import { isAnswer } from '../../kinds/source-check.ts'
import type { Records } from '../../kinds/types.ts'
import { quantityNumbers } from '../../schema/quantity-numbers.ts'
import type { SourceVerdict } from '../../schema/source-verdict.ts'
import { scalesOf } from '../../sources/compare.ts'
import { type Askable, askable, outcomeOf, type Subject } from '../../sources/verdict.ts'
import { unitText } from '../../units/index.ts'
import { parseInline } from '../inline.ts'
import { textSeen } from '../text/seen.ts'
import type { Finders } from '../text/typed.ts'
import type { RecordEntry } from '../validate/entries.ts'
import { code, list } from '../words.ts'
import { inside, type Linking } from './context.ts'
import { checkKnown, checkKnownOf } from './known.ts'
import { placeInText } from './place.ts'
import { textsOf } from './prose.ts'
import { checkQuantity } from './quantities.ts'

type Check = Records['source-checks']
type Entry = RecordEntry<'source-checks'>

/** Checks what source checks name, that they compare what can be compared, and that they claim no more than was read. */
export function checkSourceChecks(linking: Linking, find: Finders): void {
  const entries = linking.entries.flatMap(entry => (entry.kind === 'source-checks' ? [entry as unknown as Entry] : []))
  for (const entry of entries) if (entry.record) checkOne(linking, entry, entry.record, find)
  checkReadings(linking, entries)
  checkPreprints(linking, entries)
}

function checkOne(linking: Linking, entry: Entry, check: Check, find: Finders): void {
  const at = inside(entry)
  const isRef = checkKnown(linking, 'references', String(check.ref), at('ref'))
  const isKnown = checkKnownOf(linking, askable, check.about, at('about'))
  const about = asked(linking, check.about)
  if (!isKnown || !about?.record) return
  if (isRef && about.kind !== 'challenges') checkTied(linking, entry, check, about)
  if (
    about.kind === 'measurements'
      ? checkMeasured(linking, entry, check, about)
      : checkTold(linking, entry, check, about)
  )
    checkDepth(linking, entry, check, about)
  checkSays(linking, entry, check, about, find)
}

/** The record that a work is asked about. */
const asked = ({ known }: Linking, id: string): RecordEntry<Askable> | undefined =>
  askable.map(kind => known.get(kind, id) as RecordEntry<Askable> | undefined).find(found => found !== undefined)

/**
 * A work is asked about what rests on it, or on a work that the same section cites beside it; what became of an open
 * problem any work may tell.
 */
function checkTied(linking: Linking, entry: Entry, { ref, about: id }: Check, { record }: RecordEntry<Askable>): void {
  if (!record || record.refs.includes(ref)) return
  const beside = linking.entries.some(
    ({ record: other }) =>
      other && 'section' in other && 'refs' in other && other.section === record.section && other.refs.includes(ref),
  )
  if (beside) return
  linking.report(
    'source/untied',
    inside(entry)('ref')(),
    `${code(id)} does not rest on work ${ref}, nor does anything else of section ${record.section}.`,
    record.refs.length > 0 ? `It rests on ${list(record.refs.map(String))}.` : 'Ask a work that its section cites.',
  )
}

/** Checks a source check of a measurement; true where it can be compared. */
function checkMeasured(linking: Linking, entry: Entry, check: Check, { record }: RecordEntry<Askable>): boolean {
  if (!record || !('property' in record)) return false
  if (check.tells !== null && check.tells !== 'nothing') {
    linking.report(
      'value/invalid',
      inside(entry)('tells')(),
      `${code(check.about)} is a measurement: whether a work agrees with it is computed.`,
      'Give the `value` and `unit` of the work, or `tells: nothing`.',
    )
    return false
  }
  if (check.unit !== null)
    checkQuantity(
      linking,
      entry as unknown as RecordEntry,
      { ...check, unit: check.unit, property: record.property },
      [],
    )
  return true
}

/** Checks a source check of words; true where it has a verdict. */
function checkTold(linking: Linking, entry: Entry, check: Check, { kind }: RecordEntry<Askable>): boolean {
  if (check.unit === null) return isToldOf(linking, entry, check, kind)
  linking.report(
    'value/invalid',
    inside(entry)('unit')(),
    `${code(check.about)} is a ${kind.replace(/s$/, '')}, which has no number to compare.`,
    'Ask about its measurement, or say in `tells` what the work tells.',
  )
  return false
}

/** Of an open problem a work tells whether it is answered, of other words whether they are as told. */
function isToldOf(linking: Linking, entry: Entry, { tells, about }: Check, kind: Askable): boolean {
  const isProblem = kind === 'challenges'
  if (isAnswer(tells) === isProblem) return true
  linking.report(
    'value/invalid',
    inside(entry)('tells')(),
    isProblem
      ? `${code(about)} is an open problem: a work answers it, answers a part of it, or leaves it open.`
      : `${code(about)} is no open problem, which alone can be ${code(String(tells))}.`,
    isProblem ? 'Choose from `answered`, `partly`, `open`.' : 'Choose from `as-told`, `otherwise`, `nothing`.',
  )
  return false
}

/** What a library records of a work is not what the work says. */
function checkDepth(linking: Linking, entry: Entry, check: Check, about: RecordEntry<Askable>): void {
  if (check.read !== 'record') return
  const unitOf = scalesOf(linking.vocabulary.value ?? { units: [], properties: [] })
  const { verdict } = outcomeOf(check, { kind: about.kind, record: about.record } as Subject, unitOf)
  const shown = shows[verdict]
  if (!shown) return
  linking.report(
    'source/shallow',
    inside(entry)('read')(),
    `A library's record alone does not show that work ${check.ref} ${shown}.`,
    `Read its abstract at least, or say ${code(about.kind === 'challenges' ? 'tells: open' : 'tells: nothing')}.`,
  )
}

/** What more than a library's record is needed for. */
const shows: Readonly<Partial<Record<SourceVerdict, string>>> = {
  agrees: 'agrees',
  confirms: 'bears the note out',
  answers: 'answers the problem',
  'partly-answers': 'answers a part of the problem',
}

/** Numbers, units and formulas in our words are those of the check, of its record, or of the passage that it quotes. */
function checkSays(linking: Linking, entry: Entry, check: Check, about: RecordEntry<Askable>, find: Finders): void {
  const texts = [...textsOf(about as unknown as RecordEntry), check.locator ?? '']
  const allowed = stated(linking, check, about)
  const quoted = plain(texts.join(' ; '))
  const tell = (offset: number, message: string, hint: string) =>
    linking.report(
      'source/says',
      placeInText(entry as unknown as RecordEntry, ['says'], check.says, offset),
      message,
      hint,
    )
  const words = check.says.replace(/\{[^{}]*\}/g, braced => '\ufffc'.repeat(braced.length))
  const foreign = linking.memory
    .recall(`quantities said in ${words}`, [find.quantities], () => find.quantities(textSeen(words)))
    .filter(({ text }) => !allowed.units.some(unit => text.includes(unit)) && !quoted.includes(plain(text)))
  for (const { text, offset } of foreign)
    tell(
      offset,
      `${code(text)} has a unit that neither the check nor what it is about has.`,
      `They have ${list([...new Set(allowed.units)])}.`,
    )
  const inForeign = (at: number) => foreign.some(({ text, offset }) => at >= offset && at < offset + text.length)
  const known = new Set([...allowed.numbers, ...numbersIn(quoted)])
  for (const { 0: written, index } of words.matchAll(numberInWords))
    if (!inForeign(index) && !known.has(Number(written.replace(/[ \u00a0\u202f]/g, ''))))
      tell(
        index,
        `${code(written)} is a number neither of the check nor of what it is about.`,
        'Correct it, or give it in the quantity, a condition or the locator.',
      )
  const formulas = new Set([...allowed.formulas, ...texts.flatMap(formulasIn)].map(bare))
  const passages = bare(quoted)
  for (const token of parseInline(check.says))
    if (token.type === 'formula' && !formulas.has(bare(token.text)) && !passages.includes(bare(token.text)))
      tell(
        token.start,
        `${code(token.text)} is a formula neither of the passage nor of what the check is about.`,
        'Correct it, or quote the passage that has it.',
      )
}

const numberInWords = /(?<![\p{L}\d.])\d+(?:[ \u00a0\u202f]\d{3})*(?:\.\d+)?(?!\d)/gu

/** A text as it is compared with another: digits as digits, one kind of space. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s{}]+/g, ' ')

/** A formula however it is written: without the marks of its subscripts, with one kind of hyphen. */
const bare = (formula: string): string => formula.replace(/[_{}]/g, '').replace(/[\u2010\u2011]/g, '-')

const numbersIn = (text: string): Set<number> =>
  new Set(
    [...text.matchAll(/\d+(?:[ ,]\d{3})*(?:\.\d+)?/g)].flatMap(([found]) => [
      Number(found.replace(/[ ,]/g, '')),
      ...found.split(/[ ,]/).map(Number),
    ]),
  )

const formulasIn = (text: string): string[] =>
  parseInline(text).flatMap(token => (token.type === 'formula' ? [token.text] : []))

/**
 * The numbers, units and formulas of a check and of the records that it, or the note that it is about, speaks of. A share
 * in per cent also gives what it lacks of the whole: what is left tells what is lost.
 */
function stated(linking: Linking, check: Check, about: RecordEntry<Askable>) {
  const { record } = about
  const named = record && 'about' in record ? record.about.flatMap(id => asked(linking, id)?.record ?? []) : []
  const quoted = textsOf(about as unknown as RecordEntry).flatMap(text =>
    parseInline(text).flatMap(token =>
      token.type === 'quantity' ? [linking.known.get('measurements', token.id)?.record ?? []].flat() : [],
    ),
  )
  const records = [record, ...named, ...quoted].filter(one => one !== null && one !== undefined)
  const quantities = [
    check,
    ...check.conditions,
    ...records.flatMap(one => ('property' in one ? [one, ...one.conditions] : [])),
  ]
  const numbers = quantities.flatMap(quantity =>
    quantityNumbers.flatMap(key => {
      const number = quantity[key]
      if (typeof number !== 'number') return []
      const isShare = linking.vocabulary.value?.units.find(({ id }) => id === quantity.unit)?.ucum === '%'
      return isShare ? [number, Number((100 - number).toFixed(6)), Math.round(100 - number)] : [number]
    }),
  )
  const ids = [...new Set(quantities.flatMap(({ unit }) => unit ?? []))]
  const units = ids.flatMap(id => {
    const unit = linking.vocabulary.value?.units.find(one => one.id === id)
    return unit ? [id, textSeen(unitText(unit))] : [id]
  })
  const formulas = records.flatMap(one => [
    ...('formula' in one && one.formula !== null ? [one.formula] : []),
    ...('phases' in one ? one.phases : []),
    ...('steps' in one
      ? one.steps.flatMap(step =>
          'phases' in step ? step.phases.map(phase => (typeof phase === 'string' ? phase : '')) : [],
        )
      : []),
    ...materialsOf(one).flatMap(id => linking.known.get('materials', id)?.record?.formula ?? []),
  ])
  return { numbers: new Set(numbers.map(Math.abs)), units, formulas }
}

const materialsOf = (record: Records[Askable]): string[] =>
  'materials' in record ? record.materials : 'material' in record && record.material !== null ? [record.material] : []

/** What was read at one address of one work is one text. */
function checkReadings(linking: Linking, entries: readonly Entry[]): void {
  const seen = new Map<string, Check>()
  for (const entry of entries) {
    const { record } = entry
    if (!record) continue
    const key = `${record.ref} ${record.at}`
    const first = seen.get(key)
    if (!first) seen.set(key, record)
    else
      for (const field of ['read', 'version', 'sha256'] as const)
        if (first[field] !== record[field])
          linking.report(
            'source/reading',
            inside(entry)(field)(),
            `${code(first.id)} read work ${record.ref} at the same address, but its ${code(field)} is ${code(String(first[field]))}.`,
            'What was read at one address is one text: correct one of the two.',
          )
  }
}

/** What a preprint says may have been corrected before it was published: alone it does not settle what changes the science. */
function checkPreprints(linking: Linking, entries: readonly Entry[]): void {
  const told = Map.groupBy(
    entries.filter(({ record }) => record?.tells === 'as-told'),
    ({ record }) => record?.about ?? '',
  )
  for (const [id, checks] of told) {
    const note = linking.known.get('notes', id)?.record
    const [first] = checks
    if (!note || !first || note.severity !== 'changes-the-science' || note.confidence !== 'certain') continue
    if (checks.some(({ record }) => record?.version !== 'preprint')) continue
    linking.report(
      'source/preprint',
      inside(first)('version')(),
      `${code(id)} changes the science and is certain, but only a preprint bears it out.`,
      'Read the published version, or make the note `likely`.',
    )
  }
}
