/**
 * Densities of elements near room temperature in g/cm³, of the densest common form where there are several (CRC Handbook
 * of Chemistry and Physics, 97th edition, "Physical Constants of Inorganic Compounds").
 */
const values = `
Li 0.534 Be 1.85 C 2.2 Na 0.97 Mg 1.74 Al 2.70 Si 2.3296 P 2.69 S 2.07 K 0.89 Ca 1.54 Zn 7.134 Ga 5.91 Ge 5.3234
As 5.75 Se 4.809 Rb 1.53 In 7.31 Sn 7.287 Sb 6.68 Te 6.232 Cs 1.873 Pb 11.3 Bi 9.79`

const pairs = values.trim().split(/\s+/)

/** The density of each listed element by symbol, in g/cm³. */
export const densities: ReadonlyMap<string, number> = new Map(
  pairs.flatMap((symbol, index) => (index % 2 === 0 ? [[symbol, Number(pairs[index + 1])] as const] : [])),
)
