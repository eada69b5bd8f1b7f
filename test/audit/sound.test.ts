import fc from 'fast-check'
import { expect, it } from 'vitest'
import { audit } from '../../src/core/audit/index.ts'
import { corpusOf } from './support/corpus.ts'

/** Numbers that a record may hold, the awkward ones among them. */
const number = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 100, -100, 1e-12, -1e-12, 1e15, -1e15, 1e-100, 1e100, 0.1, 300),
  fc.double({ noNaN: true, min: -1e100, max: 1e100 }).filter(value => value === 0 || Math.abs(value) >= 1e-100),
  fc.integer({ min: -1000, max: 5000 }),
)

/** The numbers of a quantity, whatever its qualifier. */
const numbers = fc.oneof(
  fc.record({
    qualifier: fc.constantFrom('exact', 'about', 'less-than', 'at-most', 'greater-than', 'at-least'),
    value: number,
  }),
  fc
    .tuple(number, number)
    .filter(([a, b]) => a < b)
    .map(([min, max]) => ({ qualifier: 'range', min, max })),
  fc
    .tuple(number, number)
    .filter(([a, b]) => a !== b)
    .map(([from, to]) => ({ qualifier: 'change', from, to })),
)

/** A property with its unit. */
const property = fc.constantFrom(
  ...[
    ...['capacity mA h/g', 'current mA/g', 'current A/g', 'rate C-rate', 'cycles cycles', 'volume %', 'size %'],
    ...['spacing nm', 'spacing Å', 'diameter nm', 'speed nm/s', 'ratio times', 'left %', 'lost %', 'planes nm'],
    ...['energy W h/kg', 'density W h/L', 'voltage V', 'potential V', 'width nm'],
  ].map(text => {
    const [property = '', ...unit] = text.split(' ')
    return { property, unit: unit.join(' ') }
  }),
)
const quantity = fc.tuple(property, numbers).map(([of, numbers]) => ({ ...of, ...numbers }))

const formula = fc.constantFrom(
  ...[null, 'Na15Sn4', 'Na2Sn', 'KSn', 'Li', 'LiC6', 'Na_xSn', 'Na2O + Sn', 'Na0.5Sn', 'Sn', 'Na_{0.17}Sn', 'MgO'],
)
const reaction = fc.constantFrom(
  null,
  { host: 'Sn', product: 'Na15Sn4', electrons: 3.75 },
  { host: 'S', product: 'Li2S', electrons: 2 },
  { host: 'O2', product: '2 Li2O', electrons: 4 },
  { host: 'Li_xC6', electrons: 1 },
  { host: 'S', product: 'Li2S', electrons: 1e300 },
)

const measurement = fc
  .record({
    quantity,
    conditions: fc.uniqueArray(quantity, { maxLength: 3, selector: ({ property }) => property }),
    formula,
    reaction,
    ion: fc.constantFrom(null, 'Li', 'Na'),
    kind: fc.constantFrom('measured', 'theoretical', 'comparison'),
    body: fc.constantFrom(null, 'wire', 'tube', 'particle', 'film', 'layers'),
    along: fc.constantFrom(null, 'diameter', 'axis', 'wall', 'layers'),
    decimals: fc.constantFrom(null, 0, 1, 3),
    summarises: fc.constantFrom(null, { property: ['volume'] }),
  })
  .map(({ quantity, ...more }) => ({ ...quantity, ...more }))

it('judges any sound quantities without an exception and without a number that is none', () => {
  const host = fc.constantFrom('Sn', 'C', 'P', 'SnO2', 'Li', 'Sn_x', null)
  fc.assert(
    fc.property(fc.array(measurement, { minLength: 1, maxLength: 4 }), host, (some, formula) => {
      const measurements = some.map((one, index) => ({ id: `m${index}`, ...one }))
      const corpus = corpusOf({ materials: [{ id: 'it', formula }], measurements })
      const said = [...audit(corpus).values()].flat()
      for (const { detail, likely } of said) expect(`${detail} ${likely}`).not.toMatch(/Infinity|∞|NaN|undefined/)
    }),
    { numRuns: 300 },
  )
})
