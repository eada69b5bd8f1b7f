import { z } from 'zod'
import { author } from '../schema/author.ts'
import { prose, refNumber, words } from '../schema/id.ts'
import { doi, webAddress } from '../schema/web.ts'
import { folders } from './home.ts'
import type { KindOf } from './kind-of.ts'

/** A work of the bibliography, with what the article prints of it and nothing more. Field names are CSL-JSON's where CSL has one. */
const schema = z.strictObject({
  id: refNumber.describe('Its number in the bibliography.'),
  type: z
    .enum(['article-journal', 'book', 'chapter', 'paper-conference', 'thesis', 'report', 'webpage', 'document'])
    .default('article-journal')
    .describe("The kind of work, in CSL's terms."),
  author: z.array(author).default([]).describe('Every author, in the printed order.'),
  title: prose.nullable().default(null).describe('The title; mostly not given.'),
  'container-title': words.nullable().default(null).describe('The journal, abbreviated as printed.'),
  year: z.int().min(1700).max(2100).nullable().default(null).describe('The year, as printed.'),
  volume: words.nullable().default(null).describe('The volume, as printed.'),
  issue: words.nullable().default(null).describe('The issue, as printed.'),
  page: words.nullable().default(null).describe('Pages or article number, as printed.'),
  publisher: words.nullable().default(null).describe('The publisher, for a book.'),
  DOI: doi.nullable().default(null).describe('The DOI, where the article gives it.'),
  URL: webAddress.nullable().default(null).describe('The address, where the article gives it.'),
  note: prose.nullable().default(null).describe('What is odd in the printed entry.'),
  others: z
    .boolean()
    .default(false)
    .describe('True where the list of authors is cut: "et al." stands behind the last of them.'),
})
export type Reference = z.infer<typeof schema>

/** A work of the bibliography. */
export const reference = {
  one: 'reference',
  many: 'references',
  called: { one: 'reference', many: 'references' },
  description: 'The works of the bibliography, with what the article prints of each.',
  schema: () => schema,
  title: () => null,

  home: { page: folders.references },
  numbered: true,
  about: ({ author: [first], year, page }) =>
    [first && ('literal' in first ? first.literal : first.family), year, page].filter(Boolean).join(' '),
  mended: true,

  names: () => [],
  noted: true,
  helper: true,
  placed: false,
  strict: null,

  asked: { fields: ['type', 'year', 'container-title'], faceted: true },
  together: false,
  listed: null,
  explored: false,
  searched: true,
  cited: true,
  computed: ['checks'],
  leading: ['id', 'url'],
} as const satisfies KindOf<Reference>
