import { type Html, html } from '../../core/html/html.ts'

/** A number that was read somewhere. */
interface Sourced {
  value: number
  source: string
}

const lessons = 'School Science Lessons: Standard electrode potential, University of Queensland'
const calcium = 'Nature Communications 2022, https://doi.org/10.1038/s41467-022-31261-z, introduction'

/** Standard potentials of metals against the standard hydrogen electrode in water, in V. */
export const potentials: ReadonlyMap<string, Sourced> = new Map([
  ['Li', { value: -3.04, source: lessons }],
  ['K', { value: -2.93, source: 'Graphite Anode for Potassium Ion Batteries: Current Status and Perspective, 2022' }],
  ['Ca', { value: -2.87, source: calcium }],
  ['Na', { value: -2.71, source: lessons }],
  ['Mg', { value: -2.37, source: calcium }],
  ['Al', { value: -1.66, source: calcium }],
  ['Zn', { value: -0.76, source: lessons }],
])

const metalAir = 'Encyclopaedia article on metal–air electrochemical cells, table 1'

/** Voltages of cells, in V, by what they make: as used to reckon what a cell could hold in theory. */
export const cellVoltages: ReadonlyMap<string, Sourced> = new Map([
  [
    'Li2S',
    {
      value: 2.2,
      source: 'Works reckon with 2.2 V, or with 2.1 V: Principles and Challenges of Lithium–Sulfur Batteries, 2010',
    },
  ],
  ['Li2O', { value: 2.91, source: metalAir }],
  ['Li2O2', { value: 2.96, source: 'Lithium-Air Battery Energy Density Simulator, https://novasolver.jp/en/tools/' }],
  ['Na2O', { value: 1.94, source: metalAir }],
  ['CaO', { value: 3.12, source: metalAir }],
  ['MgO', { value: 2.93, source: metalAir }],
  ['ZnO', { value: 1.65, source: metalAir }],
])

/** The work that has the standard atomic weights of IUPAC, as a line cites it. */
export const workOfWeights: Html = html`Prohaska <i>et al.</i>, <i>Pure Appl. Chem.</i>, 2022, <b>94</b>, 573`
