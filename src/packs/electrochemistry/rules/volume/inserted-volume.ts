import { isBounded, mapped, meets, type Reading, reading, widened } from '../../../../core/audit/reading.ts'
import { type EngineRule, type Judgement, judgedUnder } from '../../../../core/audit/types.ts'
import { say } from '../../../../core/catalogue/say.ts'
import type { Corpus } from '../../../../core/corpus/types.ts'
import type { Measurement } from '../../../../core/kinds/measurement.ts'
import { crystalOf, crystalVolume } from '../../crystals/crystals.ts'
import { type AtomRoom, roomOf } from '../../crystals/inserted.ts'
import { withRole } from '../../select.ts'
import { type Uptake, uptake } from '../../uptake.ts'
import { type PackTelling, packTellingOf } from '../../words/telling.ts'
import { textsOf } from '../../words/texts.ts'
import { volumeTolerance } from '../tolerances.ts'
import { impossible } from './impossible.ts'
import { likelyReading } from './likely.ts'

/** The growth of a host that takes up an element, with the room that both need. */
interface Growth {
  measurement: Measurement
  taken: Uptake
  /** The volume of a mole of the host, in cm³. */
  host: number
  room: AtomRoom
  stated: Reading
  /** The same as it is printed, without what a measurement may err. */
  printed: Reading
}

function growthOf(corpus: Corpus, measurement: Measurement): Growth | null {
  const taken = uptake(corpus, measurement)
  const read = reading(corpus, measurement, '1')
  const host = taken && crystalVolume(taken.host)
  const room = taken && roomOf(taken.guest)
  if (!taken || !read || !isBounded(read) || !host || !room) return null
  const isCrystal = measurement.formula !== null && crystalOf(measurement.formula) !== null
  if (isCrystal || crystalOf(taken.host)?.layered) return null
  const stated = measurement.kind === 'measured' ? widened(read, volumeTolerance) : read
  return { measurement, taken, host, room, stated, printed: read }
}

/** The room that each mole of the guest takes, in cm³, if the host holds so many of them. */
const each = ({ stated, host }: Growth, atoms: number): Reading => mapped(stated, growth => (growth * host) / atoms)

const fits = (growth: Growth, atoms: number): boolean => {
  const { low, high } = growth.room
  return meets(each(growth, atoms), { value: low, low, high })
}

function likely(telling: PackTelling, growth: Growth): string | null {
  const { found, number } = telling
  const { 'inserted-volume': t } = found
  const { taken, room, host, stated } = growth
  const { atoms } = taken
  if (fits(growth, 1 / atoms))
    return say(t.exchanged, {
      formula: `{${taken.guest}${written(taken.host, atoms)}}`,
      value: number(each(growth, 1 / atoms).value),
      guest: taken.guest,
    })
  const grown = (each: number) => (each * atoms) / host
  const expected = { value: grown((room.low + room.high) / 2), low: grown(room.low), high: grown(room.high) }
  const [least, most] = [(stated.value * host) / room.high, (stated.value * host) / room.low]
  return (
    likelyReading(telling, stated, expected) ??
    (least > 0
      ? say(t.between, { least: number(least, 2), most: number(most, 2), guest: taken.guest, host: taken.host })
      : null)
  )
}

/** An element with its number in a formula, which has a point in every language. */
const written = (symbol: string, count: number): string =>
  count === 1 ? symbol : `${symbol}${Number(count.toPrecision(3))}`

function judge(corpus: Corpus, growth: Growth): Judgement {
  const { measurement, taken, host, room, printed } = growth
  const not = impossible(corpus, measurement, printed)
  if (not) return not
  const { value } = each(growth, taken.atoms)
  const holds = fits(growth, taken.atoms)
  const telling = packTellingOf(corpus)
  const { found, rules, number, quantity } = telling
  const detail = say(found['inserted-volume'].room, {
    quantity: quantity(measurement),
    hostVolume: number(host),
    host: taken.host,
    atoms: number(taken.atoms),
    guest: taken.guest,
    value: number(value),
    low: number(room.low),
    least: `{${room.least}}`,
    high: number(room.high),
    most: `{${room.most}}`,
  })
  return judgedUnder('measurements', measurement, holds, detail, {
    of: !holds && fits(growth, 1 / taken.atoms) ? 'formula' : 'value',
    assumption: rules['inserted-volume'].assumes,
    likely: likely(telling, growth),
  })
}

/**
 * Computes the room that each mole of a guest takes in an element that it enters, ΔV·V(host)/x, and holds it against that
 * in the known compounds; open outside. It assumes a dense host that is no stack of layers, allows a measured growth 15 %,
 * and convicts only what no volume can do. It is silent about
 * compounds, layered hosts, phases whose crystal is known and guests of unknown compounds.
 */
export const insertedVolume: EngineRule = {
  id: 'inserted-volume',
  topic: 'physics',
  texts: textsOf('inserted-volume'),
  values: ({ percent }) => ({ tolerance: percent(volumeTolerance) }),
  judge: corpus =>
    withRole(corpus, 'volume-change').flatMap(measurement => {
      const growth = growthOf(corpus, measurement)
      return growth ? [judge(corpus, growth)] : []
    }),
}
