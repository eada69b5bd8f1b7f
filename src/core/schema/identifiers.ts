import { z } from 'zod'

/** The digits of a number, `X` for ten. */
const digitsOf = (text: string): number[] =>
  [...text.replace(/[- ]/g, '')].map(digit => (digit === 'X' ? 10 : Number(digit)))

/** Whether the last digit of an ISSN or an ISBN of ten digits follows from the others: their weighted sum is a multiple of 11. */
const isOfEleven = (digits: readonly number[]): boolean =>
  digits.reduce((sum, digit, at) => sum + digit * (digits.length - at), 0) % 11 === 0

/** Whether that of an ISBN of 13 digits does. */
const isOfTen = (digits: readonly number[]): boolean =>
  digits.reduce((sum, digit, at) => sum + digit * (at % 2 === 0 ? 1 : 3), 0) % 10 === 0

const isIsbn = (text: string): boolean => {
  const digits = digitsOf(text)
  return digits.length === 13 ? isOfTen(digits) : digits.length === 10 && isOfEleven(digits)
}

/** The numbers of a text of several ISBNs, a number's own spaces left in it. */
const isbnsIn = (text: string): string[] => text.match(/(?:97[89][- ]?)?\d[\d-]{8,13}[\dX]/g) ?? []

const slipped = (what: string): { error: string } => ({
  error: `a digit of this ${what} is wrong, or two are exchanged: its last one does not follow from the others`,
})

/** The ISBN of a book: 10 or 13 digits, set apart by hyphens or not; several by spaces. */
export const isbn = z
  .string()
  .regex(
    /^(?:97[89][- ]?)?\d[\d-]{8,13}[\dX](?: (?:97[89]-?)?\d[\d-]{8,13}[\dX])*$/,
    'an ISBN has 10 or 13 digits, such as 978-3-16-148410-0',
  )
  .refine(text => isbnsIn(text).every(isIsbn), slipped('ISBN'))

/** The ISSN of a journal, several set apart by a comma. */
export const issn = z
  .string()
  .regex(/^\d{4}-\d{3}[\dX](?:, \d{4}-\d{3}[\dX])*$/, 'an ISSN is two times four digits, such as 1476-4687')
  .refine(text => text.split(', ').every(one => isOfEleven(digitsOf(one))), slipped('ISSN'))

/** The number of a work in PubMed. */
export const pmid = z.string().regex(/^[1-9]\d{0,8}$/, 'a PMID is a number of up to nine digits')

/** The number of a work in PubMed Central. */
export const pmcid = z.string().regex(/^PMC[1-9]\d{0,8}$/, 'a PMCID is `PMC` and a number')
