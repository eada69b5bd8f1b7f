import { z } from 'zod'
import { words } from './id.ts'

/** What stands for the authors that a list leaves out: nobody is called so. */
const others = /^(?:(?:and|&)\s+)?(?:et\.?\s*al\.?|others|colleagues|co-?workers)$/i

/** A name, or a part of one. */
export const authorWords = words.refine(text => !others.test(text.replace(/[*_]|<\/?i>/g, '').trim()), {
  error: 'this is no author, but stands for those that the list leaves out',
  params: { hint: 'Take it out; a reference whose list of authors is cut has `others: true`.' },
})

/** Whether a text names several people, or one in two parts: a sign or word that sets names apart has another behind it. */
export const namesSeveral = (text: string): boolean => /[;,]\s*\p{Lu}|[；，、]|\s(?:&|and)\s+\p{Lu}/u.test(text)

const familyName = authorWords.refine(text => !namesSeveral(text), {
  error: 'this is more than the name of one family',
  params: { hint: 'Each author is an item of its own, `{family: Smith, given: J.}`; a body is `{literal: Its name}`.' },
})

/** An author's name in CSL's terms, with a suffix such as Jr. or III; or a corporate body's as `literal`. */
export const author = z.union([
  z.strictObject({
    family: familyName,
    given: words.nullable().default(null),
    suffix: words.nullable().default(null),
  }),
  z.strictObject({ literal: authorWords }),
])
export type Author = z.infer<typeof author>
