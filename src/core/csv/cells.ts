import type { Uncertainty } from '../basics/uncertainty.ts'
import type { Author } from '../schema/author.ts'
import type { Condition } from '../schema/quantity.ts'
import { formatConditions, parseConditions, statedOf } from './conditions.ts'
import { guarded, unguarded } from './guard.ts'
import { formatNames, parseNames, sameNames } from './names.ts'
import type { ColumnType } from './types.ts'
import { parseErrors } from './uncertainty.ts'

/** What a cell holds, or why it can't be read. */
export type CellReading = { value: unknown } | { fault: 'json' } | { fault: 'condition'; text: string }

/**
 * A value as the text of a cell, which `readCell` reads back: what is unknown, and a list without items, as an empty
 * text; a list whose items can't be told apart once they are joined as JSON.
 */
export function writeCell(type: ColumnType, value: unknown, decimals: unknown = null): string {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return ''
  switch (type) {
    case 'text':
      return guarded(String(value))
    case 'number':
    case 'integer':
      return decimal(Number(value), decimals)
    case 'uncertainty': {
      const stated = value as Uncertainty
      if (typeof stated === 'number') return decimal(stated, decimals)
      return `plus ${decimal(stated.plus, decimals)} minus ${decimal(stated.minus, decimals)}`
    }
    case 'numbers':
    case 'integers':
      return guarded((value as number[]).join('; '))
    case 'values':
      return typeof value === 'string' ? guarded(value) : writeCell('texts', value)
    case 'texts': {
      const items = value as string[]
      const joined = items.join('; ')
      const isPlain = sameTexts(parseTexts(joined), items)
      return isPlain ? guarded(joined) : JSON.stringify(items)
    }
    case 'names': {
      const names = value as Author[]
      const joined = formatNames(names)
      return sameNames(parseNames(joined), names) && !isList(joined) ? guarded(joined) : JSON.stringify(names)
    }
    case 'conditions': {
      const conditions = value as Condition[]
      const printed = formatConditions(conditions)
      return printed === null ? JSON.stringify(conditions.map(statedOf)) : guarded(printed)
    }
    case 'reference':
      return `ref-${value}`
    case 'boolean':
    case 'json':
      return JSON.stringify(value)
  }
}

/** Reads the text of a cell that is not empty. What is no number, or not true or false, stays the text that it is. */
export function readCell(type: ColumnType, text: string): CellReading {
  switch (type) {
    case 'text':
      return { value: unguarded(text) }
    case 'number':
    case 'integer':
      return { value: toNumber(text.trim()) }
    case 'uncertainty':
      return { value: parseErrors(unguarded(text)) ?? toNumber(unguarded(text).trim()) }
    case 'numbers':
    case 'integers':
      return { value: itemsOf(unguarded(text)).map(toNumber) }
    case 'texts':
      return { value: parseTexts(unguarded(text)) }
    case 'values': {
      const values = parseTexts(unguarded(text))
      return { value: values.length === 1 ? values[0] : values }
    }
    case 'names':
      return isList(text) ? fromJson(text) : { value: parseNames(unguarded(text)) }
    case 'conditions': {
      if (isList(text)) return fromJson(text)
      const read = parseConditions(unguarded(text))
      return 'conditions' in read ? { value: read.conditions } : { fault: 'condition', text: read.fault }
    }
    case 'reference':
      return { value: toNumber(text.trim().replace(/^ref-/, '')) }
    case 'boolean':
      return { value: toBoolean(text.trim()) }
    case 'json':
      return fromJson(text)
  }
}

/** The digits of a number, with as many after the point as its record says, so that 0.40 keeps its last one. */
function decimal(value: number, decimals: unknown): string {
  if (typeof decimals !== 'number') return String(value)
  const fixed = value.toFixed(decimals)
  return Number(fixed) === value ? fixed : String(value)
}

/** A number, or the text itself where it is none. */
const toNumber = (text: string): number | string =>
  /^[-−]?(\d+(\.\d+)?|\.\d+)([eE][-+]?\d+)?$/.test(text) ? Number(text.replace('−', '-')) : text

const toBoolean = (text: string): boolean | string =>
  /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : text

const itemsOf = (text: string): string[] =>
  text
    .split(';')
    .map(part => part.trim())
    .filter(part => part !== '')

/** The items of a list: set apart by semicolons, or as JSON. */
function parseTexts(text: string): string[] {
  if (!isList(text)) return itemsOf(text)
  const read = fromJson(text)
  const items = 'value' in read && Array.isArray(read.value) ? read.value : []
  // A list of words in square brackets, `[100]; [001]`, is none in JSON; neither is one of numbers a list of texts.
  return items.length > 0 && items.every(item => typeof item === 'string') ? items : itemsOf(text)
}

const sameTexts = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index])

const isList = (text: string): boolean => text.trimStart().startsWith('[')

function fromJson(text: string): CellReading {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return { fault: 'json' }
  }
}
