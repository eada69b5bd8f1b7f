import { z } from 'zod'

/** The ISBN of a book: 10 or 13 digits, set apart by hyphens or not; several by spaces. */
export const isbn = z
  .string()
  .regex(
    /^(?:97[89][- ]?)?\d[\d-]{8,13}[\dX](?: (?:97[89]-?)?\d[\d-]{8,13}[\dX])*$/,
    'an ISBN has 10 or 13 digits, such as 978-3-16-148410-0',
  )

/** The ISSN of a journal, several set apart by a comma. */
export const issn = z
  .string()
  .regex(/^\d{4}-\d{3}[\dX](?:, \d{4}-\d{3}[\dX])*$/, 'an ISSN is two times four digits, such as 1476-4687')

/** The number of a work in PubMed. */
export const pmid = z.string().regex(/^[1-9]\d{0,8}$/, 'a PMID is a number of up to nine digits')

/** The number of a work in PubMed Central. */
export const pmcid = z.string().regex(/^PMC[1-9]\d{0,8}$/, 'a PMCID is `PMC` and a number')
