import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainTex, readTex } from '../../src/core/math/tex.ts'

describe('readTex(tex, display)', () => {
  it('gives MathML that a page may have: no style, no address, no script', () => {
    const read = readTex('\\color{red}\\frac{a}{b} = \\begin{aligned}x&=1\\\\y&=2\\end{aligned}', true)
    expect(read).toHaveProperty('mathml')
    const { mathml } = read as { mathml: string }
    expect(mathml).toMatch(/^<math alttext="[^"]+" display="block"/)
    expect(mathml).toContain('mathcolor="#ff0000"')
    expect(mathml).not.toMatch(/ style=|href|src=|<script/)
  })

  it.each([
    ['\\frac{1}{', 9, 'unexpected end of input in a macro argument'],
    ['a + \\foo', 4, 'unsupported function name: `\\foo`'],
    ['x \\href{a}{b}', 2, 'mathematics has no `\\href` here'],
    ['\\def\\x{\\x}', 0, 'mathematics has no `\\def` here'],
    ['a}', 1, 'expected'],
  ])('says what is wrong with %s, and where', (tex, offset, message) => {
    const read = readTex(tex, false)
    expect(read).toMatchObject({ offset })
    expect((read as { message: string }).message).toContain(message)
  })

  it('never throws, and never lets markup through', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'\\{}^_&<>"\'a1 ', '\\frac', '\\text', '\\left', '(') }),
        tex => {
          const read = readTex(tex, false)
          const shown = 'mathml' in read ? read.mathml : ''
          expect(shown.replace(/<\/?m[a-z]+(?: [a-z]+="[^"<>]*")*\s*\/?>/g, '')).not.toMatch(/[<>]/)
        },
      ),
    )
  })
})

describe('plainTex(tex, display)', () => {
  it.each([
    ['E = mc^2', 'E = mc²'],
    ['\\frac{a+b}{c}', '(a + b)/c'],
    ['\\frac12', '1/2'],
    ['\\sum_{i=1}^{n} x_i', '∑_(i = 1)ⁿ x_i'],
    ['\\sqrt{2}', '√(2)'],
    ['x_{12}^{-1}', 'x₁₂⁻¹'],
    ['\\hat{x}', 'x̂'],
    ['5\\,\\mathrm{eV}', '5 eV'],
    ['\\text{if } a < b', 'if a < b'],
    ["f'(x)", 'f′(x)'],
    ['\\alpha \\to \\beta', 'α → β'],
    ['\\frac{', '\\frac{'],
  ])('says %s as %s', (tex, words) => {
    expect(plainTex(tex, false).normalize('NFC')).toBe(words.normalize('NFC'))
  })
})
