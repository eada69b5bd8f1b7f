import { z } from 'zod'
import { naming } from '../schema/choices.ts'
import { id, prose, words, work } from '../schema/id.ts'
import { checkQuantity, condition, quantityFields } from '../schema/quantity.ts'
import { statedNumbers } from '../schema/quantity-numbers.ts'
import { checkWhereRead, depths, sha256, whereRead } from '../schema/reading.ts'
import { day } from '../schema/web.ts'
import type { KindOf } from './kind-of.ts'

/** How what a cited work tells goes with words of ours: the same, what can't be true beside them, or nothing of it. */
const tellings = ['as-told', 'otherwise', 'nothing', 'answered', 'partly', 'open'] as const

/** What a work tells of an open problem: it is answered, a part of it is, or it stays open. */
const answers = ['answered', 'partly', 'open'] as const satisfies readonly (typeof tellings)[number][]
export type ProblemAnswer = (typeof answers)[number]

/** Whether what a work tells is of an open problem. */
export const isAnswer = (tells: (typeof tellings)[number] | null): tells is ProblemAnswer =>
  answers.some(answer => answer === tells)

/** What the passage is in the work that it stands in. */
const passageRoles = ['result', 'repeats', 'review'] as const

/** A passage may be found by some words of it, of which no more are quoted. */
const mostQuoted = 8

const schema = z
  .strictObject({
    id: id.describe("The record's permanent id."),
    about: naming({ records: ['measurements', 'findings', 'pathways', 'notes', 'challenges'] }, id).describe(
      'The measurement, finding, pathway, note or open problem that the work is asked about, by its id.',
    ),
    ref: work.describe('The work that was read, by its number in the bibliography.'),
    tells: z
      .enum(tellings)
      .nullable()
      .default(null)
      .describe(
        'What the work tells of words of ours: as-told, otherwise, or nothing; of an open problem: answered, partly, or open; null where it gives a quantity, which is compared.',
      ),
    ...quantityFields,
    unit: quantityFields.unit
      .nullable()
      .default(null)
      .describe('The unit that the work gives; null where it gives no number.'),
    conditions: z
      .array(condition)
      .default([])
      .describe('The circumstances that the work gives, each a property with its quantity.'),
    role: z
      .enum(passageRoles)
      .default('result')
      .describe("What the passage is: the work's own result; repeats, what others found; review, what many found."),
    read: z.enum(depths).describe('How deep the work was read: full-text, abstract, or record of a library.'),
    version: z
      .enum(['published', 'accepted', 'preprint'])
      .default('published')
      .describe('Which version was read: as published, as accepted, or a preprint.'),
    says: prose.describe('What the work says of it, in our words.'),
    locator: words
      .nullable()
      .default(null)
      .describe('A few words of the passage, at most eight in a row, by which a reader finds it.'),
    ...whereRead,
    on: day.describe('The day on which it was read.'),
    sha256: sha256
      .nullable()
      .default(null)
      .describe(
        'The SHA-256 of the text that was read, its white space folded, so that another can tell whether it reads the same.',
      ),
  })
  .superRefine((check, ctx) => {
    checkWhereRead(check, ctx)
    const refuse = (path: string, message: string, hint: string) =>
      ctx.addIssue({ code: 'custom', path: [path], message, params: { hint } })
    if (check.unit !== null) checkQuantity(check, ctx)
    if (check.unit === null && statedNumbers.some(key => check[key] !== null))
      refuse('unit', 'a quantity has a unit', 'Give the unit that the work prints.')
    if (check.unit === null && check.tells === null)
      refuse(
        'tells',
        'a source check has a quantity, or says what the work tells',
        'Give `value` and `unit`, or `tells`.',
      )
    if (check.unit !== null && check.tells !== null)
      refuse('tells', 'what a quantity tells is computed', 'Leave `tells` out.')
    if (check.tells === 'nothing' && check.locator !== null)
      refuse('locator', 'where a work says nothing there is no passage', 'Leave the locator out.')
    if (check.tells !== 'nothing' && check.locator === null)
      refuse('locator', 'a reader finds the passage by some words of it', 'Quote at most eight words.')
    if (check.locator !== null && check.locator.split(/\s+/).length > mostQuoted)
      refuse('locator', `a locator is at most ${mostQuoted} words`, 'A few words are enough to find a passage.')
  })
export type SourceCheck = z.infer<typeof schema>

/** What a cited work itself says about a record. */
export const sourceCheck = {
  one: 'source-check',
  many: 'source-checks',
  description: 'What cited works themselves say about the records that cite them.',
  schema: () => schema,
  title: ({ says }) => says,

  home: { list: 'sources/', anchor: '' },
  numbered: false,
  about: ({ about, ref }) => `${about} ${ref}`,

  names: () => [],
  noted: false,
  helper: false,
  placed: false,
  strict: [],

  asked: null,
  together: false,
  listed: null,
  explored: false,
  searched: false,
  cited: false,
  computed: ['ucum', 'verdict', 'of'],
  leading: [
    ...['id', 'url', 'about', 'ref', 'verdict', 'tells', 'qualifier', 'value', 'min', 'max', 'from', 'to', 'unit'],
    ...['ucum', 'uncertainty', 'conditions', 'role', 'read', 'version', 'says', 'locator', 'at', 'copy', 'on'],
    'sha256',
  ],
} as const satisfies KindOf<SourceCheck>
