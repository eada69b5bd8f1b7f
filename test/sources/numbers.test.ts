import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOfText, standingOf } from '../../src/core/sources/numbers.ts'

describe('a number in a passage', () => {
  it.each([
    [374, 'retains 374 mA h g−1 after 120 cycles'],
    [120, 'retains 374 mA h g−1 after 120 cycles'],
    [1675, 'a capacity of 1,675 mA h g⁻¹'],
    [1675, 'a capacity of 1 675 mA h/g'],
    [0.37, 'expands to 0.37 nm'],
    [1e-5, 'a vacuum of 10−5 Pa'],
    [1e-5, 'a vacuum of 10⁻⁵ Pa'],
    [2.5e-7, 'some 2.5 × 10−7 cm² s⁻¹'],
    [20, 'twenty times slower than lithium'],
    [2, 'is doubled'],
    [0.5, 'about half a sodium ion'],
    [15, 'at 2–15 nm s−1'],
    [2, 'at 2–15 nm s−1'],
    [420, 'by ~420% (Fig. 420)'],
    [2012, 'a capacity of 2012 mA h g−1'],
    [200, 'rates of 50, 100, 200 mA g−1'],
    [100, 'rates of 50,100,200 mA g−1'],
  ])('%d is told: %s', (number, passage) => {
    expect(standingOf(number, passage)).toBe('told')
  })

  it.each([
    [294, 'Nature, 2012, 488, 294–303.'],
    [303, 'Nature, 2012, 488, 294–303.'],
    [488, 'Nature, 2012, 488, 294–303.'],
    [488, 'Nature 488(7411):294-303 (2012)'],
    [294, 'Nature 488, 294–303 (2012)'],
    [19, 'see p. 19'],
    [23, 'pp. 19–23'],
    [3, 'as Fig. 3b shows'],
    [4, 'Figs 3 and 4'],
    [2, 'in Table S2'],
    [14, 'as others found [12–14]'],
    [12, 'as others found [12, 14]'],
    [2017, 'Published: 14 March 2017'],
    [14, 'Published: 14 March 2017'],
    [2012, 'by Wang et al. (2012)'],
    [2012, '© 2012 The Society'],
    [1039, 'https://journal.example.org/1039/d0ee'],
    [10.1039, 'doi: 10.1039/d0ee03295f'],
  ])('%d is a mere label: %s', (number, passage) => {
    expect(standingOf(number, passage)).toBe('label')
  })

  it.each([
    [37, 'retains 374 mA h g−1'],
    [74, 'retains 374 mA h g−1'],
    [3, 'expands to 0.37 nm, or 1.3 times'],
    [7, 'seventy of them'],
    [1, 'someone'],
    [5, 'a vacuum of 10−6 Pa'],
  ])('%d is absent: %s', (number, passage) => {
    expect(standingOf(number, passage)).toBe('absent')
  })

  it('is told wherever it stands between words, and absent where its digits only begin or end another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 21, max: 1699 }), fc.constantFrom('mA', 'nm', '%', 'cycles'), (number, unit) => {
        expect(standingOf(number, `it reaches ${number} ${unit} at last`)).toBe('told')
        expect(standingOf(number, `it reaches 9${number} ${unit} and ${number}7 ${unit} at last`)).toBe('absent')
        expect(standingOf(number, `as shown (p. ${number})`)).toBe('label')
      }),
    )
  })
})

describe('the end of a text', () => {
  it('is where its list of works begins', () => {
    const text = 'It swells.\nIt cracks.\n\nReferences\n1. Wang, 420.\n'
    expect(text.slice(0, endOfText(text))).not.toContain('420')
    expect(text.slice(0, endOfText(text))).toContain('It cracks.')
  })

  it('is its last letter where there is none, or the word only opens the text', () => {
    const text = 'References\nto older work are few in this long abstract about tin and what becomes of it.'
    expect(endOfText(text)).toBe(text.length)
  })
})
