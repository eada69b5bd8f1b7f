import { z } from 'zod'
import { authorWords } from './author.ts'
import { version } from './editions.ts'
import { prose, words } from './id.ts'
import { orcid, ror } from './people.ts'
import { day, doi, webAddress } from './web.ts'

/** What somebody did for a work, by the Contributor Role Taxonomy (CRediT, ANSI/NISO Z39.104), in its order. */
const creditRoles = [
  ...(['conceptualization', 'data-curation', 'formal-analysis', 'funding-acquisition', 'investigation'] as const),
  ...(['methodology', 'project-administration', 'resources', 'software', 'supervision', 'validation'] as const),
  ...(['visualization', 'writing-original-draft', 'writing-review-editing'] as const),
] as const

/** An organisation that somebody belongs to. */
const affiliation = z.strictObject({
  name: words.describe(
    'Its name, with department and town where that helps: `Institute of Rust, University of Tea, Delhi`.',
  ),
  ror: ror.nullable().default(null).describe('Its entry in the Research Organization Registry.'),
})
export type Affiliation = z.infer<typeof affiliation>

const did = {
  affiliations: z.array(affiliation).default([]).describe('Where they work, or whom they belong to.'),
  roles: z
    .array(z.enum(creditRoles))
    .refine(roles => new Set(roles).size === roles.length, { error: 'a role is named twice' })
    .default([])
    .describe('What they did, by CRediT: `conceptualization`, `writing-original-draft`, …'),
}

/** Somebody who made a review: a person, or an organisation as `literal`. */
const maker = z.union([
  z.strictObject({
    family: authorWords.describe('The family name with its particle: `van der Berg`; of who has one name, that.'),
    given: words.nullable().default(null).describe('The given names.'),
    suffix: words.nullable().default(null).describe('What follows the name: `Jr.`, `III`.'),
    orcid: orcid.nullable().default(null).describe('The ORCID iD of the person: `0000-0002-1825-0097`.'),
    ...did,
  }),
  z.strictObject({
    literal: authorWords.describe('The name of an organisation or a group.'),
    ror: ror.nullable().default(null).describe('Its entry in the Research Organization Registry.'),
    ...did,
  }),
])
export type Maker = z.infer<typeof maker>

/** Makers, each of whom is named once. */
export const makers = z.array(maker).superRefine((all, ctx) => {
  const seen = new Set<string>()
  for (const [at, one] of all.entries()) {
    const id = ('literal' in one ? one.ror : one.orcid) ?? null
    if (id === null) continue
    if (seen.has(id))
      ctx.addIssue({
        code: 'custom',
        path: [at],
        message: `\`${id}\` stands with another name too`,
        params: {
          hint: 'An identifier belongs to one person or organisation: take the other name out, or mend the identifier.',
        },
      })
    seen.add(id)
  }
})

/** Who paid for a review. */
export const grant = z.strictObject({
  funder: words.describe('Who gave the money.'),
  ror: ror.nullable().default(null).describe('The funder in the Research Organization Registry.'),
  award: words.nullable().default(null).describe('The number of the grant.'),
  title: words.nullable().default(null).describe('What the grant is called.'),
  url: webAddress.nullable().default(null).describe('Where the grant is described.'),
})
export type Grant = z.infer<typeof grant>

/** The DOIs of a review: one for whichever edition is the newest, and those of single editions. */
export const ownDoi = z
  .strictObject({
    concept: doi.nullable().default(null).describe('The DOI of all editions, which leads to the newest.'),
    editions: z
      .array(
        z.strictObject({
          version: version.describe('The edition; the next one too, for which a DOI is reserved.'),
          doi: doi.describe('Its DOI.'),
        }),
      )
      .default([])
      .describe('The DOI of each edition that has one of its own.'),
  })
  .superRefine(({ concept, editions }, ctx) => {
    const seen = new Map<string, string>(concept === null ? [] : [[concept.toLowerCase(), '`concept`']])
    const versions = new Set<string>()
    for (const [at, { version, doi }] of editions.entries()) {
      const other = seen.get(doi.toLowerCase())
      if (other !== undefined)
        ctx.addIssue({
          code: 'custom',
          path: ['editions', at, 'doi'],
          message: `\`${doi}\` is the DOI of ${other} too`,
          params: { hint: 'Every edition has a DOI of its own, and `concept` is another: archives give both.' },
        })
      if (versions.has(version))
        ctx.addIssue({
          code: 'custom',
          path: ['editions', at, 'version'],
          message: `edition ${version} has a DOI already`,
          params: { hint: 'Take one of the two out.' },
        })
      seen.set(doi.toLowerCase(), `edition ${version}`)
      versions.add(version)
    }
  })

/** How the works of a review were found, in its own words. */
export const searched = z.strictObject({
  on: day.describe('The day of the last search.'),
  databases: z.array(words).min(1).describe('Where works were searched for: `Web of Science`, `Scopus`.'),
  strategy: prose.describe('The words that were searched for, and which works were taken.'),
})
