import { capital } from '../../core/basics/letters.ts'
import { say, sayFor } from '../../core/catalogue/say.ts'
import { standingSigns } from '../../core/standing/signs.ts'
import { intervalText } from '../../core/units/interval.ts'
import { formatNumber } from '../../core/units/number.ts'
import type { Dataset, DataWords } from '../explore/row.ts'
import type { Difference, Each } from './difference.ts'

/** A difference in words: what it is, and what a reader must know of it. */
export interface DifferenceWords {
  main: string
  asides: string[]
}

const space = '\u00a0'

/** Says how two sides differ: "Tin: 1.4 times as great, 120 percentage points more". `names` are those of the sides. */
export function differenceText(
  { greater, ratio, gap, about, of, conditions, doubts, each }: Difference,
  { unit, percent }: Dataset['properties'][number],
  names: readonly [string, string],
  words: DataWords,
): DifferenceWords {
  const { compared: t } = words
  const asides = [
    each && eachText(each, unit, words),
    of === 'greatest' ? t.greatest : null,
    of === 'changes' ? t.changes : null,
    about && greater !== null ? t.approximate : null,
    conditions ? t.otherConditions : null,
    doubts.contradicted > 0
      ? sayFor(words, t.withContradicted, doubts.contradicted, { sign: standingSigns.contradicted.sign })
      : null,
    doubts.open > 0 ? sayFor(words, t.withOpen, doubts.open, { sign: standingSigns.open.sign }) : null,
  ].filter(aside => aside !== null)
  const per = each && say(t.forEach, { of: each.of })
  if (greater === null) return { main: say(t.noDifference, { each: per }), asides }
  const times = ratio && intervalText(ratio, 2, words.point)
  const more = gap && intervalText(gap, 2, words.point)
  const points = percent ? t.points : unit
  const said = [
    times && say(t.times, { times }),
    more && say(t.moreBy, { gap: `${more}${points ? space : ''}${points}` }),
  ].filter(Boolean)
  return { main: say(t.differs, { name: capital(names[greater]), how: said.join(', ') || t.more, each: per }), asides }
}

/** That two sides took up different amounts, and what comes to each: `3.75 ions against 1: 112 against 197 % for each`. */
function eachText({ of, taken, shares }: Each, unit: string, { compared: t, point }: DataWords): string {
  const [one, other] = taken.map(amount => formatNumber(Number(amount.toPrecision(3)), null, point))
  const [here, there] = shares.map(share => intervalText(share, 3, point) ?? '–')
  return say(t.taken, { one, of, other, here, there: `${there}${unit ? space : ''}${unit}` })
}

/** How many values a difference leaves out: `✗ 2 contradicted values left out`; null where none. */
export function leftOutText(count: number, words: DataWords): string | null {
  const { sign } = standingSigns.contradicted
  return count === 0 ? null : sayFor(words, words.compared.leftOut, count, { sign })
}
