import { describe, expect, it } from 'vitest'
import { curly, unitKeeper } from '../../src/core/words/typography.ts'

describe('a number in a remark', () => {
  const keep = unitKeeper(['%', 'nm', 'mA h g⁻¹', '°C', '1/nm'])

  it('stays on one line with its unit', () => {
    expect(keep('from 60 % to 9 nm, at 25 °C and 20 mA h g⁻¹')).toBe(
      'from 60\u00a0% to 9\u00a0nm, at 25\u00a0°C and 20\u00a0mA\u00a0h\u00a0g⁻¹',
    )
  })

  it('stays with the first part of a unit that is written in another way', () => {
    expect(keep('20 mA h/g')).toBe('20\u00a0mA h/g')
  })

  it('may be parted from any other word', () => {
    expect(keep('the 3 nmr spectra of 2 works, 5 C')).toBe('the 3 nmr spectra of 2 works, 5 C')
  })

  it('is left alone where a review has no units', () => {
    expect(unitKeeper([])('60 %')).toBe('60 %')
  })
})

describe('quotation marks', () => {
  it('are paired by where they stand', () => {
    expect(curly(`"one's 'own'" (“done”)`)).toBe('“one’s ‘own’” (“done”)')
  })
})
