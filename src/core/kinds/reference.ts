import { z } from 'zod'
import { author } from '../schema/author.ts'
import { prose, refNumber, words, work, workKey } from '../schema/id.ts'
import { isbn, issn, pmcid, pmid } from '../schema/identifiers.ts'
import { identified, workStatus } from '../schema/reading.ts'
import { day, doi, languageTag, webAddress } from '../schema/web.ts'
import { folders } from './home.ts'
import type { KindOf } from './kind-of.ts'

/** The kinds of work that CSL knows; a preprint is an `article`. */
export const workTypes = [
  ...['article-journal', 'book', 'chapter', 'paper-conference', 'thesis', 'report', 'webpage', 'document'],
  ...['article', 'article-magazine', 'article-newspaper', 'bill', 'broadcast', 'classic', 'collection', 'dataset'],
  ...['entry', 'entry-dictionary', 'entry-encyclopedia', 'event', 'figure', 'graphic', 'hearing', 'interview'],
  ...['legal_case', 'legislation', 'manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet', 'patent'],
  ...['performance', 'periodical', 'personal_communication', 'post', 'post-weblog', 'regulation', 'review'],
  ...['review-book', 'software', 'song', 'speech', 'standard', 'treaty'],
] as const

const year = z
  .int({ error: 'a year is one number, such as `2019`; leave it out where the work has none' })
  .min(1)
  .max(2100)
  .nullable()
  .default(null)

/** Fields of an entry that its work shows otherwise than the article prints them. */
const corrected = z.strictObject({
  author: z
    .array(author)
    .nullable()
    .default(null)
    .describe('Every author, where the list of the bibliography is another.'),
  'container-title': words.nullable().default(null).describe('The journal.'),
  year: year.describe('The year.'),
  volume: words.nullable().default(null).describe('The volume.'),
  issue: words.nullable().default(null).describe('The issue.'),
  page: words.nullable().default(null).describe('Pages, or the number that stands for them.'),
  ground: prose.describe('How one knows.'),
})

/**
 * A work of the bibliography: what the article prints of it and, where the work was found, its title and DOI and what
 * else it shows. Field names are CSL-JSON's where CSL has one.
 */
const schema = z.strictObject({
  id: refNumber.describe('Its number in the bibliography.'),
  key: workKey
    .nullable()
    .default(null)
    .describe('Its key in a library, by which texts cite it as well as by its number: `[@hughes2017]`.'),
  type: z.enum(workTypes).default('article-journal').describe("The kind of work, in CSL's terms."),
  author: z.array(author).default([]).describe('Every author, in the order of the bibliography.'),
  title: prose.nullable().default(null).describe('The title, as the work has it; null where it was not found.'),
  'container-title': words.nullable().default(null).describe('The journal, abbreviated as the bibliography has it.'),
  year: year.describe('The year, as the bibliography has it.'),
  volume: words.nullable().default(null).describe('The volume, as the bibliography has it.'),
  issue: words.nullable().default(null).describe('The issue, as the bibliography has it.'),
  page: words
    .nullable()
    .default(null)
    .describe('Pages, or the number that stands for them, as the bibliography has it.'),
  publisher: words.nullable().default(null).describe('The publisher, for a book.'),
  DOI: doi.nullable().default(null).describe('The DOI, where the bibliography or the work gives it.'),
  URL: webAddress.nullable().default(null).describe('The address, where the bibliography gives it.'),
  note: prose.nullable().default(null).describe('What is odd in the entry.'),
  identified: identified
    .nullable()
    .default(null)
    .describe('By what, where and when the work itself was found; null where it was not.'),
  status: workStatus
    .nullable()
    .default(null)
    .describe('What became of the work since it appeared; null where nobody looked it up.'),
  'same-as': work
    .nullable()
    .default(null)
    .describe('The number of the entry that is the same work; null where there is none.'),
  corrected: corrected
    .nullable()
    .default(null)
    .describe(
      'What the work itself shows otherwise than the bibliography has it, with the ground; the fields of the bibliography stay.',
    ),
  others: z
    .boolean()
    .default(false)
    .describe('True where the list of authors is cut: "et al." stands behind the last of them.'),
  editor: z.array(author).default([]).describe('The editors of the book or of the proceedings.'),
  edition: words.nullable().default(null).describe('The edition of a book.'),
  'collection-title': words.nullable().default(null).describe('The series.'),
  'publisher-place': words.nullable().default(null).describe('Where the publisher is.'),
  number: words.nullable().default(null).describe('The number of a report, a patent or a standard.'),
  genre: words.nullable().default(null).describe('What it is more exactly, such as `PhD thesis` or `preprint`.'),
  version: words.nullable().default(null).describe('The version of a program or a data set.'),
  ISBN: isbn.nullable().default(null).describe('The ISBN of a book.'),
  ISSN: issn.nullable().default(null).describe('The ISSN of the journal.'),
  PMID: pmid.nullable().default(null).describe('Its number in PubMed.'),
  PMCID: pmcid.nullable().default(null).describe('Its number in PubMed Central.'),
  language: languageTag.nullable().default(null).describe('The language of the work, by its tag.'),
  accessed: day.nullable().default(null).describe('The day on which an address was opened.'),
})
export type Reference = z.infer<typeof schema>

/** A work of the bibliography. */
export const reference = {
  one: 'reference',
  many: 'references',
  description: 'The works of the bibliography, with what is known of each.',
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
