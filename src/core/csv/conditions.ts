import type { Condition } from '../schema/quantity.ts'

type Numbers = Partial<Record<'value' | 'min' | 'max' | 'from' | 'to', number>>
/** A condition as a cell states it: what it leaves out takes the schema's defaults. */
type Stated = {
  property: string
  qualifier: Condition['qualifier']
  approximate?: boolean
  decimals?: number
  unit: string
} & Numbers

const number = '[-−]?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?'
const pattern = new RegExp(`^([a-z0-9-]+) (≈ )?(?:([<>]) )?(${number})(?: (–|→) (${number}))? (\\S.*)$`)

/**
 * Reads conditions from the cell of a table: `temperature 20 °C; duration > 3 min`. Signs before the
 * number are `≈`, `<` and `>`; a range is `3 – 7`, a change `0.38 → 0.40`. Returns the first part that reads otherwise
 * in `fault`.
 */
export function parseConditions(text: string): { conditions: Stated[] } | { fault: string } {
  const conditions: Stated[] = []
  for (const part of text.split(';').map(part => part.trim())) {
    if (part === '') continue
    const condition = parseCondition(part)
    if (!condition) return { fault: part }
    conditions.push(condition)
  }
  return { conditions }
}

function parseCondition(text: string): Stated | null {
  const [, property, about, sign, first, link, second, unit] = pattern.exec(text.replace(/\s+/g, ' ')) ?? []
  if (property === undefined || first === undefined || unit === undefined) return null
  const decimals = trailingZeros(first, second)
  const rest = { unit, ...(decimals === null ? {} : { decimals }) }
  const one = toNumber(first)
  if (second === undefined) {
    const qualifier = sign === '<' ? 'less-than' : sign === '>' ? 'greater-than' : about ? 'about' : 'exact'
    return sign && about ? null : { property, qualifier, value: one, ...rest }
  }
  if (sign) return null
  const approximate = about !== undefined
  const two = toNumber(second)
  return link === '–'
    ? { property, qualifier: 'range', min: one, max: two, approximate, ...rest }
    : { property, qualifier: 'change', from: one, to: two, approximate, ...rest }
}

const toNumber = (text: string): number => Number(text.replace('−', '-'))

/** How many digits after the point must be kept for a number to print as it stands; null where it prints so by itself. */
function trailingZeros(...numbers: (string | undefined)[]): number | null {
  const kept = numbers.map(text => /\.(\d*0)$/.exec(text ?? '')?.[1]?.length ?? 0)
  const most = Math.max(...kept)
  return most > 0 ? most : null
}

/** Conditions as `parseConditions` reads them. */
export function formatConditions(conditions: readonly Condition[]): string {
  return conditions.map(formatCondition).join('; ')
}

function formatCondition(condition: Condition): string {
  const { property, qualifier, value, min, max, from, to, unit, decimals, approximate } = condition
  const print = (number: number | null) =>
    number === null ? '' : decimals === null ? String(number) : number.toFixed(decimals)
  const about = approximate ? '≈ ' : ''
  const signs = { exact: '', about: '≈ ', 'less-than': '< ', 'greater-than': '> ' }
  const amount =
    qualifier === 'range'
      ? `${about}${print(min)} – ${print(max)}`
      : qualifier === 'change'
        ? `${about}${print(from)} → ${print(to)}`
        : `${signs[qualifier]}${print(value)}`
  return `${property} ${amount} ${unit}`
}

/** What a condition has where it says nothing else. */
const defaults = {
  value: null,
  min: null,
  max: null,
  from: null,
  to: null,
  decimals: null,
  approximate: false,
} as const

/** Whether a text reads as just these conditions. */
export function sameConditions(text: string, conditions: readonly Condition[]): boolean {
  const read = parseConditions(text)
  if ('fault' in read || read.conditions.length !== conditions.length) return false
  const keys = ['property', 'qualifier', 'unit', ...Object.keys(defaults)] as (keyof Condition)[]
  return conditions.every((condition, index) => {
    const stated: Partial<Condition> = { ...defaults, ...read.conditions[index] }
    return keys.every(key => Object.is(stated[key], condition[key]))
  })
}

/** A condition without what it says by default. */
export function statedOf(condition: Condition): Partial<Condition> {
  const { property, qualifier, unit } = condition
  const told = Object.entries(defaults).flatMap(([key, none]) => {
    const value = condition[key as keyof typeof defaults]
    return value === none ? [] : [[key, value]]
  })
  return { property, qualifier, ...Object.fromEntries(told), unit }
}
