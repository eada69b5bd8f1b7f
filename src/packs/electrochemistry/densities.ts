/**
 * Densities of elements near room temperature in g/cm³, of the usual form where there are several: atomic weight by the
 * volume of a mole in the table of crystals, to three digits. They stand apart since that table is too large for a page's
 * script; a test holds them to it.
 */
const values = `
Li 0.533 Na 0.967 K 0.859 Mg 1.74 Ca 1.54 Zn 7.14 Al 2.7 C 2.26 Si 2.33 Ge 5.33 Sn 7.33 Pb 11.3 P 2.7 As 5.78
Sb 6.69 Bi 9.81 S 2.07 Se 4.81 Te 6.28 Fe 7.88 Co 8.84 Ni 8.91 Cu 8.94 Mn 7.53 Mo 10.2 W 19.4 Ru 12.4`

const pairs = values.trim().split(/\s+/)

/** The density of each listed element by symbol, in g/cm³. */
export const densities: ReadonlyMap<string, number> = new Map(
  pairs.flatMap((symbol, index) => (index % 2 === 0 ? [[symbol, Number(pairs[index + 1])] as const] : [])),
)
