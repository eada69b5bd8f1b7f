import { capital } from '../../basics/letters.ts'
import { say, sayFor } from '../../catalogue/say.ts'
import type { Reference } from '../../kinds/reference.ts'
import { type Telling, tellingOf } from '../telling.ts'
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

const numbersOf = (entries: readonly Entry[]): number[] => entries.map(({ reference }) => reference.id)

/** What an entry has, in words. */
const printedIn = ({ year, volume }: Entry, { words }: Telling): string =>
  say(words.judgements['reference-year'].volumeFor, { volume, year })

/** Of a journal with one volume a year, as most entries have it. */
function onLine(telling: Telling, entries: readonly Entry[], line: readonly Entry[]): Judgement[] {
  const { words, list, fewWorks } = telling
  const { 'reference-year': t } = words.judgements
  const rest = entries.filter(entry => !line.includes(entry))
  const wrong = rest.filter(entry => line.length >= decisive * rest.length || line.some(other => crosses(entry, other)))
  const start = Math.min(...line.map(({ year, volume }) => year - volume))
  return entries.map(entry => {
    const others = line.filter(other => other !== entry)
    if (wrong.includes(entry)) {
      const detail = say(t.offTheLine, {
        printed: printedIn(entry, telling),
        works: fewWorks(numbersOf(line)),
        volume: entry.volume,
        year: start + entry.volume,
      })
      const online = entry.year === start + entry.volume - 1
      return judged('references', entry.reference, 'open', detail, {
        assumption: t.oneVolumeAYear,
        likely: online ? t.online : null,
      })
    }
    if (line.includes(entry) && wrong.length === rest.length)
      return judged(
        'references',
        entry.reference,
        'consistent',
        say(t.onTheLine, { works: fewWorks(numbersOf(others)) }),
      )
    const detail = say(t.notAllRight, {
      works: capital(fewWorks(numbersOf(entries))),
      list: list([...new Set(entries.map(one => printedIn(one, telling)))]),
    })
    return judged('references', entry.reference, 'cannot-be-checked', detail)
  })
}

/** Of a journal with several volumes a year: later years must have later volumes. */
function inOrder(telling: Telling, entries: readonly Entry[]): Judgement[] {
  const { words, list, works } = telling
  const { 'reference-year': t } = words.judgements
  return entries.map(entry => {
    const against = entries.filter(other => crosses(entry, other))
    return against.length === 0
      ? judged('references', entry.reference, 'consistent', t.inOrder)
      : judged(
          'references',
          entry.reference,
          'open',
          sayFor(words, t.outOfOrder, against.length, {
            printed: printedIn(entry, telling),
            works: works(numbersOf(against)),
            list: list(against.map(one => printedIn(one, telling))),
          }),
          { assumption: t.laterVolumes },
        )
  })
}

function judge(telling: Telling, entries: readonly Entry[]): Judgement[] {
  const [first] = entries
  if (entries.length === 1 && first)
    return [
      judged('references', first.reference, 'cannot-be-checked', telling.words.judgements['reference-year'].alone),
    ]
  const [line = []] = lines(entries)
  const most = volumesOf(line) > volumesOf(entries) / 2
  return most && volumesOf(line) > 1 ? onLine(telling, entries, line) : inOrder(telling, entries)
}

/** Compares year and volume of each work with those of the other works of its journal. */
export const referenceYear: EngineRule = {
  id: 'reference-year',
  topic: 'bibliography',
  judge(corpus) {
    const entries = corpus.records.references.flatMap(entryOf)
    const journals = Map.groupBy(entries, ({ reference }) => reference['container-title'])
    journals.delete(null)
    return [...journals.values()].flatMap(group => judge(tellingOf(corpus), group))
  },
}
