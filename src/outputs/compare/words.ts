import { capital } from '../../core/basics/letters.ts'
import { standingSigns } from '../../core/standing/signs.ts'
import { intervalText } from '../../core/units/interval.ts'
import { formatNumber } from '../../core/units/number.ts'
import type { Dataset } from '../explore/row.ts'
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
): DifferenceWords {
  const asides = [
    each && eachText(each, unit),
    of === 'greatest' ? 'the greatest of each' : null,
    of === 'changes' ? 'how much each changes' : null,
    about && greater !== null ? 'approximate' : null,
    conditions ? 'not under the same conditions' : null,
    doubts.contradicted > 0 ? doubted(doubts.contradicted, 'contradicted') : null,
    doubts.open > 0 ? doubted(doubts.open, 'open') : null,
  ].filter(aside => aside !== null)
  const per = each ? ` for each ${each.of}` : ''
  if (greater === null) return { main: `No clear difference${per}`, asides }
  const times = ratio && intervalText(ratio)
  const more = gap && intervalText(gap)
  const points = percent ? 'percentage points' : unit
  const said = [times && `${times} times as great`, more && `${more}${points ? space : ''}${points} more`].filter(
    Boolean,
  )
  return { main: `${capital(names[greater])}: ${said.join(', ') || 'more'}${per}`, asides }
}

/** That two sides took up different amounts, and what comes to each: `3.75 ions against 1: 112 against 197 % for each`. */
function eachText({ of, taken, shares }: Each, unit: string): string {
  const [one, other] = taken.map(amount => formatNumber(Number(amount.toPrecision(3))))
  const [here, there] = shares.map(share => intervalText(share, 3) ?? '–')
  return `${one} ${of}s against ${other} taken up: ${here} against ${there}${unit ? space : ''}${unit} for each`
}

/** How many of the values that a difference is computed from are in doubt: `? computed with an open value`. */
function doubted(count: number, is: 'contradicted' | 'open'): string {
  const { sign, word } = standingSigns[is]
  return `${sign} computed with ${count === 1 ? `${is === 'open' ? 'an' : 'a'} ${word} value` : `${count} ${word} values`}`
}

/** How many values a difference leaves out: `✗ 2 contradicted values left out`; null where none. */
export function leftOutText(count: number): string | null {
  const { sign, word } = standingSigns.contradicted
  return count === 0 ? null : `${sign} ${count === 1 ? `1 ${word} value` : `${count} ${word} values`} left out`
}
