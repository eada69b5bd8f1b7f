import { z } from 'zod'
import { prose, refNumber } from './id.ts'

/** An author's name in CSL's terms, or a corporate body's as `literal`. */
export const author = z.union([
  z.strictObject({ family: z.string().min(1), given: z.string().nullable().default(null) }),
  z.strictObject({ literal: z.string().min(1) }),
])

/** A work of the bibliography, with what the article prints of it and nothing more. Field names are CSL-JSON's where CSL has one. */
export const reference = z.strictObject({
  id: refNumber.describe('Its number in the bibliography.'),
  type: z
    .enum(['article-journal', 'book', 'chapter', 'paper-conference', 'thesis', 'report', 'webpage', 'document'])
    .default('article-journal')
    .describe("The kind of work, in CSL's terms."),
  author: z.array(author).default([]).describe('Every author, in the printed order.'),
  title: z.string().nullable().default(null).describe('The title; mostly not given.'),
  'container-title': z.string().nullable().default(null).describe('The journal, abbreviated as printed.'),
  year: z.int().min(1700).max(2100).nullable().default(null).describe('The year, as printed.'),
  volume: z.string().nullable().default(null).describe('The volume, as printed.'),
  issue: z.string().nullable().default(null).describe('The issue, as printed.'),
  page: z.string().nullable().default(null).describe('Pages or article number, as printed.'),
  publisher: z.string().nullable().default(null).describe('The publisher, for a book.'),
  DOI: z.string().nullable().default(null).describe('The DOI, where the article gives it.'),
  URL: z.string().nullable().default(null).describe('The address, where the article gives it.'),
  note: prose.nullable().default(null).describe('What is odd in the printed entry.'),
})
export type Reference = z.infer<typeof reference>
export type Author = z.infer<typeof author>
