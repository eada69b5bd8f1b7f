import { describe, expect, it } from 'vitest'
import { isbn, issn } from '../../src/core/schema/identifiers.ts'

const isGood = (schema: typeof isbn, text: string): boolean => schema.safeParse(text).success

describe('the number of a book or a journal', () => {
  it.each([
    '978-3-16-148410-0',
    '9783161484100',
    '0-306-40615-2',
    '080442957X',
    '978-3-16-148410-0 0-306-40615-2',
    '978 0306406157',
  ])('is an ISBN: %s', text => expect(isGood(isbn, text)).toBe(true))

  it.each(['978-3-16-148410-1', '0-306-40615-3', '978-3-16-148140-0', '978-3-16-148410-0 0-306-40615-3', '123'])(
    'is none where a digit is wrong, or two are exchanged: %s',
    text => expect(isGood(isbn, text)).toBe(false),
  )

  it.each(['1476-4687', '0028-0836', '1533-4406', '2434-561X', '1476-4687, 0028-0836'])('is an ISSN: %s', text =>
    expect(isGood(issn, text)).toBe(true),
  )

  it.each(['1476-4678', '1234-5678', '1476-4687, 0028-0837'])('is none: %s', text =>
    expect(isGood(issn, text)).toBe(false),
  )
})
