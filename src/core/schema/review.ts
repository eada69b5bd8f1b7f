import { z } from 'zod'
import { author } from './author.ts'
import { naming } from './choices.ts'
import { version } from './editions.ts'
import { id, prose, sectionNumber, words } from './id.ts'
import { grant, makers, ownDoi, searched } from './makers.ts'
import { rowKinds } from './rows.ts'
import { day, doi, languageTag, mailAddress, siteAddress, webAddress } from './web.ts'

/** A part of the review; its text is `content/<number>.mdx`. */
const sectionEntry = z.strictObject({
  number: sectionNumber.describe(
    'Its number, such as `3.1`; `a` or `a.1` of an appendix; a name, such as `acknowledgements`, where it has no number.',
  ),
  title: words.describe('Our title.'),
  short: words.nullable().default(null).describe('A shorter title for the section tree.'),
  findings: z
    .array(naming({ records: ['findings'] }, id))
    .max(3)
    .default([])
    .describe('What one knows after reading it: two or three findings, by id; they stand at its beginning.'),
})

/** A licence by name, SPDX id and address. */
const licence = z.strictObject({ name: words, spdx: words, url: webAddress })

/** What the home page shows first. */
const home = z.strictObject({
  numbers: z
    .array(
      z.strictObject({
        record: naming({ records: ['measurements'] }, id).describe('The measurement, by id.'),
        before: prose.nullable().default(null).describe('The words of the sentence before the number; null for none.'),
        says: prose.describe('The words of the sentence that follow the number.'),
      }),
    )
    .default([])
    .describe('Numbers that make a visitor curious, three at best.'),
  drawing: naming({ records: ['schematics'] }, id)
    .nullable()
    .default(null)
    .describe('The drawing at the head, by id; null for the first one.'),
  chart: naming({ records: ['charts'] }, id)
    .nullable()
    .default(null)
    .describe('The chart, by id; null for the first one.'),
})

/** Who and what a review is: `data/review.yaml`. */
export const review = z.strictObject({
  name: words.describe('The name of this site.'),
  title: words.describe('The title of the review.'),
  description: words.describe('What it is, in a sentence: for search engines and the home page.'),
  intro: words.describe('A longer introduction for the home page.'),
  constants: prose
    .nullable()
    .default(null)
    .describe('Where the constants come from that editorial notes compute with; stands on the page of notes.'),
  language: languageTag.default('en-GB').describe('The language of the text, as BCP 47.'),
  version: version.describe('The edition, as a semantic version.'),
  date: day.describe('The date of the edition.'),
  engine: version
    .nullable()
    .default(null)
    .describe(
      'The version of the engine that the review was last brought up to; the check says what a newer one asks for.',
    ),
  canonical: siteAddress.describe(
    'The address under which the review is cited; the only absolute one. While it is a placeholder, such as `https://my-review.example.org/`, citations leave it out.',
  ),
  authors: makers
    .default([])
    .describe('Who wrote this review, in their order; where nobody is named, its editors stand for them.'),
  editors: makers.default([]).describe('Who edits this review.'),
  abstract: words
    .nullable()
    .default(null)
    .describe('What the review finds, in a paragraph, as a journal would print it.'),
  keywords: z.array(words).default([]).describe('What a library files it under.'),
  funding: z.array(grant).default([]).describe('Who paid for it.'),
  search: searched
    .nullable()
    .default(null)
    .describe('How its works were searched for; `data/search.yaml` has room for every single query.'),
  doi: ownDoi.nullable().default(null).describe('Its own DOIs.'),
  licence: z
    .strictObject({ content: licence, code: licence })
    .describe('The licences of text and data, and of the program.'),
  article: z
    .strictObject({
      title: words,
      author: z.array(author).min(1),
      'container-title': words,
      'container-title-short': words.nullable().default(null),
      year: z.int().min(1600).max(2100),
      volume: words,
      page: words,
      DOI: doi,
      url: webAddress,
      publisher: words.nullable().default(null).describe('Who publishes the journal.'),
      copyright: words
        .nullable()
        .default(null)
        .describe('Whose the article is, as it says itself, such as `© The Royal Society of Chemistry 2021`.'),
      independent: z
        .boolean()
        .default(true)
        .describe('False where the authors of the article made this review, or have approved it.'),
    })
    .nullable()
    .default(null)
    .describe('The published article that the review rests on; null for a review of its own.'),
  issues: webAddress
    .nullable()
    .default(null)
    .describe(
      'Where a reader reports what is wrong or missing: the address at which a tracker takes a new entry. `{title}` and `{text}` in it are filled in with the page and with a text that names it.',
    ),
  contact: mailAddress
    .nullable()
    .default(null)
    .describe('The mail address for the same, for readers without an account; null for none.'),
  manual: z
    .boolean()
    .default(false)
    .describe(
      'True for a text on how something is done, such as a manual: the quantities in it are examples, and may be typed.',
    ),
  rows: z
    .array(z.enum(rowKinds))
    .default([])
    .describe(
      'The kinds of which there are too many for a page each: a record of these is a row of a list in parts, and its address leads to that row.',
    ),
  home: home.nullable().default(null).describe('What the home page shows first; null for what the review holds.'),
  sections: z.array(sectionEntry).min(1).describe('The sections in the order of the article.'),
})
export type Review = z.infer<typeof review>
export type SectionEntry = z.infer<typeof sectionEntry>
