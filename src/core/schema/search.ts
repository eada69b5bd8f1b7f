import { z } from 'zod'
import { id, prose, words, work } from './id.ts'
import { day } from './web.ts'

const count = z.int().nonnegative()

/** A place where works were searched for. */
const place = z.strictObject({
  id: id.describe('Its id, by which searches name it.'),
  name: words.describe('What it is: publishers’ open pages, a database, a repository.'),
})

/** A reason for which works are not taken. */
const reason = z.strictObject({
  id: id.describe('Its id, by which searches name it.'),
  says: words.describe('The reason, in a few words: `Published before March 2021`.'),
})

/** One query, as it was asked. */
const query = z.strictObject({
  on: day.describe('The day on which it was asked.'),
  words: words.describe('The words of the query, as they were typed.'),
  places: z.array(id).min(1).describe('Where it was asked, by the ids of places.'),
  looked: count.describe('How many of the works that it found were looked at.'),
  taken: z
    .array(work)
    .default([])
    .describe('The works that were taken from it, by their numbers; each where it was found first.'),
  refused: z
    .array(z.strictObject({ reason: id.describe('The id of the reason.'), count: count.min(1) }))
    .default([])
    .describe('How many were refused for each reason; the rest had been found before or were about something else.'),
})

/** How works were searched for, so that others can search again: `data/search.yaml`. */
export const search = z
  .strictObject({
    question: prose.describe('What was searched for, in a sentence or two.'),
    from: day.describe('Works published on this day or later.'),
    to: day.describe('Works published on this day or earlier.'),
    places: z.array(place).min(1).describe('Where works were searched for.'),
    reasons: z.array(reason).default([]).describe('For which reasons works were not taken.'),
    searches: z.array(query).min(1).describe('Every query, in the order in which they were asked.'),
  })
  .superRefine(({ from, to }, ctx) => {
    if (from > to)
      ctx.addIssue({
        code: 'custom',
        path: ['to'],
        message: 'a search ends before it begins',
        params: { hint: 'Give the earlier day in `from`.' },
      })
  })
export type Search = z.infer<typeof search>
