import { folded } from '../basics/letters.ts'
import { elementNames } from './element-names.ts'
import { atomicWeights } from './elements.ts'

/** Spellings of names of elements besides those of IUPAC. */
const spellings: ReadonlyMap<string, string> = new Map([
  ['aluminum', 'Al'],
  ['cesium', 'Cs'],
  ['sulphur', 'S'],
])

/** How many formulas are proposed at most, how many ways to read are tried, and of how many letters. */
const [most, tries, longest] = [3, 200, 24]

/**
 * The formulas that may be meant by what is none: that of an element by its name, and those with other capitals: `tin` as
 * `Sn` and `TiN`, `fes2` as `FeS2`. Formulas of lighter elements come first.
 */
export function likelyFormulas(typed: string): string[] {
  const text = folded(typed.trim())
  const named = spellings.get(text) ?? [...elementNames].find(([, name]) => name === text)?.[0]
  const split = splits(text)
    .map(parts => ({ formula: parts.join(''), heaviest: Math.max(...parts.map(numberOf)) }))
    .sort((a, b) => a.heaviest - b.heaviest)
    .map(({ formula }) => formula)
  return [...new Set([...(named ? [named] : []), ...split])].filter(formula => formula !== typed).slice(0, most)
}

const numbers = new Map([...atomicWeights].flatMap(([symbol, weight], at) => (weight === null ? [] : [[symbol, at]])))

const numberOf = (part: string): number => numbers.get(part) ?? 0

/** The ways to read letters as symbols of elements, whatever their capitals; digits and brackets stay. */
function splits(text: string): string[][] {
  if (!/^[a-z][a-z\d().]*$/.test(text) || text.length > longest) return []
  const found: string[][] = []
  const read = (at: number, parts: string[]): void => {
    if (at === text.length && found.length < tries) found.push(parts)
    if (at === text.length || found.length >= tries) return
    for (const [letters, part] of partsAt(text.slice(at))) read(at + letters, [...parts, part])
  }
  read(0, [])
  return found
}

/** What a text may begin with, as how many characters and what they stand for: digits and brackets, or an element. */
function partsAt(text: string): [number, string][] {
  const [mark] = /^[\d().]+/.exec(text) ?? []
  if (mark !== undefined) return [[mark.length, mark]]
  return [2, 1].flatMap((length): [number, string][] => {
    const symbol = text.charAt(0).toUpperCase() + text.slice(1, length)
    return text.length >= length && numbers.has(symbol) ? [[length, symbol]] : []
  })
}
