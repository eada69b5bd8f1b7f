import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { corpusOf, reviews } from '../exports/support/reviews.ts'

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')

const person = z.strictObject({
  'family-names': z.string(),
  'given-names': z.string().optional(),
  orcid: z.url({ hostname: /^orcid\.org$/ }).optional(),
  affiliation: z.string().optional(),
})
const entity = z.strictObject({ name: z.string(), website: z.url().optional() })
const agents = z.array(z.union([person, entity])).min(1)
const doi = z.string().regex(/^10\.\d{4,9}(\.\d+)?\/\S+$/)
/** The identifiers of SPDX that this project uses. */
const licence = z.enum(['MIT', 'CC-BY-4.0'])

/** The Citation File Format 1.2.0, as far as this project uses it: an unknown key is a mistake. */
const citationFile = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  title: z.string().min(1),
  type: z.enum(['software', 'dataset']),
  version: z.string(),
  'date-released': z.iso.date(),
  license: z.union([licence, z.array(licence)]),
  authors: agents,
  abstract: z.string().optional(),
  keywords: z.array(z.string()).optional(),
  url: z.url().optional(),
  doi: doi.optional(),
  'repository-code': z.url().optional(),
  references: z
    .array(
      z.strictObject({
        type: z.literal('article'),
        title: z.string(),
        journal: z.string(),
        year: z.int(),
        volume: z.union([z.string(), z.int()]),
        start: z.union([z.string(), z.int()]),
        end: z.union([z.string(), z.int()]).optional(),
        doi,
        authors: agents,
      }),
    )
    .optional(),
})

describe('CITATION.cff', () => {
  const file = parse(read('CITATION.cff'))

  it('is of the format that it says', () => {
    expect(citationFile.safeParse(file).error?.issues ?? []).toEqual([])
  })

  it('says of the edition and the article what the review says', async () => {
    const { review } = await corpusOf(reviews.own)
    const { article } = review
    expect(file).toMatchObject({ title: review.name, version: review.version, 'date-released': review.date })
    expect(file.authors).toEqual(
      review.editors.map(editor => ('literal' in editor ? { name: editor.literal } : editor)),
    )
    expect(file.references[0]).toMatchObject({ title: article?.title, doi: article?.DOI, year: article?.year })
    expect(file.references[0].authors).toEqual(
      article?.author.map(name => 'family' in name && { 'family-names': name.family, 'given-names': name.given }),
    )
  })
})
