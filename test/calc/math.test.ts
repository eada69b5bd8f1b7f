import { expect, it } from 'vitest'
import { equals, fraction, math, numeral, power, product, variable } from '../../src/outputs/calc/math.ts'

it('a formula is MathML in which each part of a fraction or a power is one element', () => {
  const inner = fraction(product(variable('n'), variable('F')), variable('M'))
  expect(inner).toBe('<mfrac><mrow><mi>n</mi><mo>\u2062</mo><mi>F</mi></mrow><mi>M</mi></mfrac>')
  expect(power(inner, numeral('2'))).toBe(`<msup><mrow>${inner}</mrow><mn>2</mn></msup>`)
  expect(math(variable('Q'), equals, variable('<'))).toBe(
    '<math display="block"><mi>Q</mi><mo>=</mo><mi>&lt;</mi></math>',
  )
})
