import { decimalsToKeep } from '../basics/digits.ts'
import { memoise } from '../basics/memoise.ts'
import { ownText } from '../basics/own-text.ts'
import type { Uncertainty } from '../basics/uncertainty.ts'
import type { Condition } from '../schema/quantity.ts'
import { errorsPattern, parseErrors } from './uncertainty.ts'

type Numbers = Partial<Record<'value' | 'min' | 'max' | 'from' | 'to', number>>
/** A condition as a cell states it: what it leaves out takes the schema's defaults. */
type Stated = {
  property: string
  qualifier: Condition['qualifier']
  approximate?: boolean
  decimals?: number
  uncertainty?: Uncertainty
  unit: string
} & Numbers

const number = '[-−]?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?'
const pattern = new RegExp(
  `^([a-z0-9-]+) (≈ )?(?:([<>]=?|[≤≥]) )?(${number})(?: (–|→) (${number})| (${errorsPattern}))? (\\S.*)$`,
)
const bounds: ReadonlyMap<string | undefined, Condition['qualifier']> = new Map([
  ['<', 'less-than'],
  ['≤', 'at-most'],
  ['<=', 'at-most'],
  ['>', 'greater-than'],
  ['≥', 'at-least'],
  ['>=', 'at-least'],
])

/**
 * Reads conditions from the cell of a table: `temperature 20 °C; duration > 3 min`. Signs before the
 * number are `≈`, `<`, `≤`, `>` and `≥`; an uncertainty is `20 ± 2` or `20 +2/−1`, a range `3 – 7`, a change
 * `0.38 → 0.40`. Returns the first part that reads otherwise in `fault`.
 */
export function parseConditions(text: string): { conditions: Stated[] } | { fault: string } {
  const conditions: Stated[] = []
  for (const part of text.split(';').map(part => part.trim())) {
    if (part === '') continue
    const condition = known.get(part) ?? learned(part)
    if (!condition) return { fault: part }
    conditions.push(condition)
  }
  return { conditions }
}

/** What texts read as that stand in a table over and over: no more of them than are hardly other each time. */
const known = new Map<string, Stated>()
const mostKnown = 50_000

function learned(part: string): Stated | null {
  const own = ownText(part)
  const condition = parseCondition(own)
  if (condition && known.size < mostKnown) known.set(own, condition)
  return condition
}

function parseCondition(text: string): Stated | null {
  const [, property, about, sign, first, link, second, errors, both, plus, minus, unit] =
    pattern.exec(text.replace(/\s+/g, ' ')) ?? []
  if (property === undefined || first === undefined || unit === undefined) return null
  const decimals = decimalsToKeep([first, second, both, plus, minus].filter(typed => typed !== undefined))
  const rest = { unit, ...(decimals === null ? {} : { decimals }) }
  const one = toNumber(first)
  if (sign && (about || second || errors)) return null
  if (second === undefined) {
    const qualifier = bounds.get(sign) ?? (about ? 'about' : 'exact')
    const uncertainty = parseErrors(errors ?? '')
    return { property, qualifier, value: one, ...(uncertainty === null ? {} : { uncertainty }), ...rest }
  }
  const approximate = about !== undefined
  const two = toNumber(second)
  return link === '–'
    ? { property, qualifier: 'range', min: one, max: two, approximate, ...rest }
    : { property, qualifier: 'change', from: one, to: two, approximate, ...rest }
}

const toNumber = (text: string): number => Number(text.replace('−', '-'))

/** Conditions as `parseConditions` reads them; null where it would not read one of them as it is. */
export function formatConditions(conditions: readonly Condition[]): string | null {
  const printed = conditions.map(printedCondition)
  return printed.includes(null) ? null : printed.join('; ')
}

/** One of them; worked out once for all records that share it. */
const printedCondition = memoise((condition: Condition): string | null => {
  const text = formatCondition(condition)
  return sameConditions(text, [condition]) ? text : null
})

function formatCondition(condition: Condition): string {
  const { property, qualifier, value, min, max, from, to, uncertainty, unit, decimals, approximate } = condition
  const print = (number: number | null) =>
    number === null ? '' : decimals === null ? String(number) : number.toFixed(decimals)
  const about = approximate ? '≈ ' : ''
  const errors =
    uncertainty === null
      ? ''
      : typeof uncertainty === 'number'
        ? ` ± ${print(uncertainty)}`
        : ` +${print(uncertainty.plus)}/−${print(uncertainty.minus)}`
  const amount =
    qualifier === 'range'
      ? `${about}${print(min)} – ${print(max)}`
      : qualifier === 'change'
        ? `${about}${print(from)} → ${print(to)}`
        : `${signs[qualifier]}${print(value)}${errors}`
  return `${property} ${amount} ${unit}`
}

const signs: Readonly<Record<Exclude<Condition['qualifier'], 'range' | 'change'>, string>> = {
  exact: '',
  about: '≈ ',
  'less-than': '< ',
  'at-most': '≤ ',
  'greater-than': '> ',
  'at-least': '≥ ',
}

/** What a condition has where it says nothing else. */
const defaults = {
  value: null,
  min: null,
  max: null,
  from: null,
  to: null,
  uncertainty: null,
  decimals: null,
  approximate: false,
} as const

/** Whether a text reads as just these conditions. */
function sameConditions(text: string, conditions: readonly Condition[]): boolean {
  const read = parseConditions(text)
  if ('fault' in read || read.conditions.length !== conditions.length) return false
  const keys = ['property', 'qualifier', 'unit', ...Object.keys(defaults)] as (keyof Condition)[]
  return conditions.every((condition, index) => {
    const stated: Partial<Condition> = { ...defaults, ...read.conditions[index] }
    return keys.every(key => isSame(stated[key], condition[key]))
  })
}

const isSame = (a: Condition[keyof Condition] | undefined, b: Condition[keyof Condition]): boolean =>
  typeof a === 'object' && typeof b === 'object' && a && b ? a.plus === b.plus && a.minus === b.minus : Object.is(a, b)

/** A condition without what it says by default. */
export function statedOf(condition: Condition): Partial<Condition> {
  const { property, qualifier, unit } = condition
  const told = Object.entries(defaults).flatMap(([key, none]) => {
    const value = condition[key as keyof typeof defaults]
    return value === none ? [] : [[key, value]]
  })
  return { property, qualifier, ...Object.fromEntries(told), unit }
}
