import { capital } from '../../basics/letters.ts'
import { joined } from '../../corpus/words.ts'
import type { Reference } from '../../kinds/reference.ts'
import { references } from '../print.ts'
import { type EngineRule, type Judgement, judged } from '../types.ts'

/** How many times as many entries must agree as differ before those that differ are held wrong. */
const decisive = 4

interface Entry {
  reference: Reference
  year: number
  volume: number
}

function entryOf(reference: Reference): Entry[] {
  const volume = Number(reference.volume ?? Number.NaN)
  return reference.year !== null && Number.isInteger(volume) ? [{ reference, year: reference.year, volume }] : []
}

const assumption = 'A journal of which most listed volumes lie on a line of one volume a year has one volume a year.'
const rising = 'Later years of a journal have later volumes.'

/** Entries by the year in which volume 0 would have appeared at one volume a year, the largest group first. */
function lines(entries: readonly Entry[]): Entry[][] {
  const groups = Map.groupBy(entries, ({ year, volume }) => year - volume)
  return [...groups.values()].sort((a, b) => volumesOf(b) - volumesOf(a))
}

/** Whether one of two entries has the later year and the lower volume. */
const crosses = (a: Entry, b: Entry): boolean => (a.year - b.year) * (a.volume - b.volume) < 0

/** How many different volumes some entries are of: two entries of one volume draw no line. */
const volumesOf = (entries: readonly Entry[]): number =>
  new Set(entries.map(({ year, volume }) => `${year} ${volume}`)).size

const named = (entries: readonly Entry[]): string => references(entries.map(({ reference }) => reference.id))

/** Entries by their numbers, the first ones of many. */
function few(entries: readonly Entry[]): string {
  const numbers = entries.map(({ reference }) => reference.id)
  return numbers.length <= 6
    ? references(numbers)
    : `references ${numbers.slice(0, 5).join(', ')} and ${numbers.length - 5} more`
}

const printed = ({ year, volume }: Entry): string => `volume ${volume} for ${year}`

/** Of a journal with one volume a year, as most entries have it. */
function onLine(entries: readonly Entry[], line: readonly Entry[]): Judgement[] {
  const rest = entries.filter(entry => !line.includes(entry))
  const wrong = rest.filter(entry => line.length >= decisive * rest.length || line.some(other => crosses(entry, other)))
  const start = Math.min(...line.map(({ year, volume }) => year - volume))
  return entries.map(entry => {
    const others = line.filter(other => other !== entry)
    if (wrong.includes(entry)) {
      const detail = `Printed is ${printed(entry)}; at one volume a year ${few(line)} would put volume ${entry.volume} into ${start + entry.volume}.`
      const online = entry.year === start + entry.volume - 1
      return judged('references', entry.reference, 'open', detail, {
        assumption,
        likely: online
          ? 'The year in which it came out online, beside the volume that was printed a year later.'
          : null,
      })
    }
    if (line.includes(entry) && wrong.length === rest.length)
      return judged('references', entry.reference, 'consistent', `One volume a year, as with ${few(others)}.`)
    const says = `${capital(few(entries))} can't all be right at one volume a year`
    const detail = `${says}: ${joined([...new Set(entries.map(printed))])}. The bibliography does not tell which are wrong.`
    return judged('references', entry.reference, 'cannot-be-checked', detail)
  })
}

/** Of a journal with several volumes a year: later years must have later volumes. */
function inOrder(entries: readonly Entry[]): Judgement[] {
  return entries.map(entry => {
    const against = entries.filter(other => crosses(entry, other))
    return against.length === 0
      ? judged(
          'references',
          entry.reference,
          'consistent',
          'Later years have later volumes of this journal throughout.',
        )
      : judged(
          'references',
          entry.reference,
          'open',
          `Printed is ${printed(entry)}, but ${named(against)} ${against.length === 1 ? 'has' : 'have'} ${joined(against.map(printed))}.`,
          { assumption: rising },
        )
  })
}

function judge(entries: readonly Entry[]): Judgement[] {
  const [first] = entries
  if (entries.length === 1 && first)
    return [
      judged(
        'references',
        first.reference,
        'cannot-be-checked',
        'No other work of this journal is in the bibliography.',
      ),
    ]
  const [line = []] = lines(entries)
  const most = volumesOf(line) > volumesOf(entries) / 2
  return most && volumesOf(line) > 1 ? onLine(entries, line) : inOrder(entries)
}

/** Compares year and volume of each work with those of the other works of its journal. */
export const referenceYear: EngineRule = {
  id: 'reference-year',
  topic: 'bibliography',
  judge(corpus) {
    const entries = corpus.records.references.flatMap(entryOf)
    const journals = Map.groupBy(entries, ({ reference }) => reference['container-title'])
    journals.delete(null)
    return [...journals.values()].flatMap(judge)
  },
}
