import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sizes, unheld } from '../../src/core/basics/digits.ts'

it.each([
  ['12345678901234567890', /lose digits/],
  ['0.1234567890123456789', /lose digits/],
  ['9007199254740993', /lose digits/],
  ['1e400', /too large/],
  ['1.0e+300', /too large/],
  ['-1e101', /too large/],
  ['1e-101', /too small/],
  ['-1e-320', /too small/],
  ['1e-400', /too small/],
  ['-0.0', /sign/],
])('says why %s can not be held', (written, why) => {
  expect(unheld(written)).toMatch(why)
})

it.each([
  '0',
  '0.0',
  '+5',
  '.5',
  '5.',
  '1.50',
  '0.30000000000000004',
  '9007199254740992',
  '-1.60e-19',
  '0x1F',
  'ten',
  '',
])('has nothing against %j', written => {
  expect(unheld(written)).toBeNull()
})

it('has nothing against a number as the computer writes it', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -sizes.greatest, max: sizes.greatest }), number => {
      fc.pre(!Object.is(number, -0) && (number === 0 || Math.abs(number) >= sizes.least))
      expect(unheld(String(number))).toBeNull()
    }),
  )
})

it('holds every number of at most 15 digits as it is written', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999_999_999_999_999 }),
      fc.integer({ min: -100, max: 85 }),
      (digits, power) => {
        expect(unheld(`${digits}e${power}`)).toBeNull()
      },
    ),
  )
})
