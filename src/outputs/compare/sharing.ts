import { memoise } from '../../core/basics/memoise.ts'
import { say } from '../../core/catalogue/say.ts'
import { colouredValues } from '../explore/lookups.ts'
import type { Dataset, Row } from '../explore/row.ts'
import { asksFor, materialKey, type Side, sideOf } from './side.ts'

/** What can be chosen as a side: a material, or a value of a facet. */
export interface SideChoice {
  key: string
  name: string
}

/** The choices of a comparison, by kind: the materials, then the values of each facet. */
export const choicesOf = memoise((data: Dataset): { label: string; choices: SideChoice[] }[] => {
  const materials = [...data.materials]
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
    .map(({ id, name, short }) => ({
      key: materialKey(id),
      name: short && short !== name ? `${name}, ${short}` : name,
    }))
  const facets = data.facets.map(({ id, name, values }) => ({
    label: name,
    choices: values.map(value => ({ key: `${id}:${value.id}`, name: value.name })),
  }))
  return [{ label: data.words.compared.material, choices: materials }, ...facets]
})

/**
 * How much two sides have that stands beside each other: quantities of one property, and records of both. It counts what
 * `compare` would align, without making the lines.
 */
export function sharedBy(data: Dataset, a: Side, b: Side): number {
  const [one, other] = [keysOf(data, a, b), keysOf(data, b, a)]
  return [...one].filter(key => other.has(key)).length
}

/** What of the rows of a side can stand beside another side, each as a key. */
function keysOf(data: Dataset, side: Side, beside: Side): Set<string> {
  const none = ![side, beside].some(one => asksFor(one, 'm'))
  const all = [side, beside].every(one => asksFor(one, 'm') && !asksFor(one, data.coloured ?? ''))
  const keyOf = (row: Row): string => {
    if (row.property === null) return row.id
    const parts = [none ? row.materials.join() : '', all ? colouredValues(data, row).join(' ') : '', row.kind]
    return [row.property, ...parts].join('|')
  }
  return new Set(side.rows.filter(({ record }) => record !== 'notes').map(keyOf))
}

/** The choices that have something to stand beside a side, with how much. */
export const partnersOf = memoise((data: Dataset, key: string): ReadonlyMap<string, number> => {
  const side = sideOf(data, key)
  const all = choicesOf(data).flatMap(({ choices }) => choices)
  return new Map(
    all.flatMap((choice): [string, number][] => {
      const other = choice.key === key ? null : sideOf(data, choice.key)
      const count = side && other ? sharedBy(data, side, other) : 0
      return count > 0 ? [[choice.key, count]] : []
    }),
  )
})

/** How many near comparisons are proposed for each of two sides. */
const mostNear = 3

/** Where two sides have nothing in common: what each of them can be compared with, the most telling first. */
export function nearPairs(data: Dataset, a: Side, b: Side): { a: string; b: string; label: string }[] {
  return [a, b].flatMap(side => {
    const kind = side.parts.map(part => part.kind).join()
    const alike = [...partnersOf(data, side.key)].flatMap(([key, count]) => {
      const other = sideOf(data, key)
      return other ? [{ other, count, isAlike: other.parts.map(part => part.kind).join() === kind }] : []
    })
    return alike
      .sort((one, other) => Number(other.isAlike) - Number(one.isAlike) || other.count - one.count)
      .slice(0, mostNear)
      .map(({ other }) => ({
        a: side.key,
        b: other.key,
        label: say(data.words.compared.both, { a: side.name, b: other.name }),
      }))
  })
}
