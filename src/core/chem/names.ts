import { toNumber } from './amount.ts'
import type { Formula } from './formula.ts'
import { composition } from './mass.ts'

/** Names of elements as compounds carry them, with the symbol of each. */
const elements: ReadonlyMap<string, string> = new Map(
  `lithium Li, sodium Na, potassium K, rubidium Rb, caesium Cs, beryllium Be, magnesium Mg, calcium Ca, strontium Sr,
  barium Ba, boron B, carbon C, silicon Si, nitrogen N, phosphorus P, sulfur S, selenium Se, tellurium Te, fluorine F,
  chlorine Cl, bromine Br, iodine I, hydrogen H, oxygen O, aluminium Al, gallium Ga, indium In, germanium Ge, tin Sn,
  lead Pb, antimony Sb, bismuth Bi, arsenic As, scandium Sc, titanium Ti, vanadium V, chromium Cr, manganese Mn, iron Fe,
  cobalt Co, nickel Ni, copper Cu, zinc Zn, yttrium Y, zirconium Zr, niobium Nb, molybdenum Mo, ruthenium Ru,
  rhodium Rh, palladium Pd, silver Ag, cadmium Cd, lanthanum La, cerium Ce, hafnium Hf, tantalum Ta, tungsten W,
  rhenium Re, platinum Pt, gold Au, mercury Hg`
    .split(/,\s+/)
    .map(pair => pair.trim().split(' ') as [string, string]),
)

/** Endings of compounds with the elements that they promise, by symbol and number. */
const anions: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  oxide: { O: 1 },
  peroxide: { O: 2 },
  superoxide: { O: 2 },
  hydroxide: { O: 1, H: 1 },
  sulfide: { S: 1 },
  selenide: { Se: 1 },
  telluride: { Te: 1 },
  fluoride: { F: 1 },
  chloride: { Cl: 1 },
  bromide: { Br: 1 },
  iodide: { I: 1 },
  nitride: { N: 1 },
  phosphide: { P: 1 },
  antimonide: { Sb: 1 },
  carbide: { C: 1 },
  hydride: { H: 1 },
  phosphate: { P: 1, O: 4 },
  sulfate: { S: 1, O: 4 },
  carbonate: { C: 1, O: 3 },
}

const multiples: Readonly<Record<string, number>> = { mono: 1, di: 2, tri: 3, tetra: 4, penta: 5, hexa: 6 }
const anionWord = new RegExp(`^(${Object.keys(multiples).join('|')})?(${Object.keys(anions).join('|')})$`)

/** What a name promises of its formula: an element, and how many atoms of it where the name counts them. */
export interface Promise {
  word: string
  symbol: string
  count: number | null
}

/** What the words of a compound's name promise; words such as "carbon-coated" or "gallium-doped" promise nothing. */
export function promises(name: string): Promise[] {
  const words =
    name
      .toLowerCase()
      .replace(/\b\p{L}+-\p{L}+ed\b/gu, ' ')
      .match(/\p{L}+/gu) ?? []
  return words.flatMap(word => {
    const symbol = elements.get(word)
    if (symbol !== undefined) return [{ word, symbol, count: null }]
    const [, multiple, ending = ''] = anionWord.exec(word) ?? []
    return Object.entries(anions[ending] ?? {}).map(([symbol, each]) => ({
      word,
      symbol,
      count: multiple === undefined ? null : each * (multiples[multiple] ?? 1),
    }))
  })
}

/** What a name promises and a formula does not keep. */
export function broken(name: string, formula: Formula): Promise[] {
  const counts = composition(formula)
  return promises(name).filter(({ symbol, count }) => {
    const amount = counts[symbol]
    if (amount === undefined) return true
    const found = toNumber(amount)
    return count !== null && found !== null && found !== count
  })
}
