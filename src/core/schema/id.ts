import { z } from 'zod'
import { naming } from './choices.ts'
import { hintOfDate } from './section.ts'

/** A permanent id, authored once and never changed: lower-case words joined by hyphens, such as `ice` or `melting-point-of-ice`. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters and digits joined by single hyphens')

/**
 * The label of a section, which never changes: its number as published, such as `3.1.2`, the letter of an appendix with
 * the numbers below it, such as `a.1`, or the name of a section without a number, such as `acknowledgements`. Always a
 * string, since 3.10 is not 3.1.
 */
export const sectionNumber = z
  .string({ error: 'a section number is text: put it in quotes, as in "3.1"' })
  .regex(/^(?:\d+|[a-z])(?:\.\d+)*$|^[a-z][a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: ({ input }) =>
      hintOfDate(String(input)) ??
      'a section has a number, such as "3.1.2", the small letter of an appendix, such as "a" or "a.1", or a name in small letters, such as "acknowledgements"',
  })

/** The number of a reference in the published bibliography; later additions go on from there. */
export const refNumber = z.int().positive()

/** The key of a work in a library of references, such as `hughes2017`: no number, since those name works by themselves. */
export const workKey = z
  .string()
  .regex(/^[A-Za-z][\w:.+-]*$/, 'a key is a letter, then letters, digits and the signs `_:.+-`')

/** A work that a field names. A file may name it by its key as well: whoever reads the file puts the number in its place. */
export const work = naming({ records: ['references'] }, refNumber)

/** The works that a record rests on, by their numbers. */
export const refs = z.array(work).default([])

/** A figure of the article with its panel where one is named, such as `6A` or `2l`. */
export const figureLabel = z
  .string({ error: 'a figure is text: put it in quotes, as in "6A"' })
  .regex(/^\d+[a-zA-Z]?$/, 'a figure is its number with at most one panel letter, such as "6A"')

/** Who says it: `review`, the article itself; `derived`, computed by us; `addition`, from later literature. */
export const origins = ['review', 'derived', 'addition'] as const
export const origin = z.enum(origins).default('review')

/** A name, a number of a volume, a description: plain words, shown as they are written, never none. */
export const words = z.string().trim().min(1)

/** A sentence or two of plain text in the inline notation (formulas as `{Na15Sn4}`). */
export const prose = z.string().trim().min(1)
