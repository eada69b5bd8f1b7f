import { say, sayFor } from '../catalogue/say.ts'
import { type Words, wordsOf } from '../catalogue/words.ts'
import type { Reference } from '../kinds/reference.ts'
import { authorList } from './work-names.ts'

/** The fields in which a work may differ from what is printed of it, by the names that readers know. */
export const correctedFields = ['authors', 'journal', 'year', 'volume', 'issue', 'page'] as const

/** A field of a work that the work itself has otherwise than the article prints it. */
export interface Correction {
  field: (typeof correctedFields)[number]
  /** Null where the article prints nothing. */
  printed: string | null
  shown: string
  /** The same in a word or two, for a list: `14 authors`. */
  brief: string
}

/** What the work itself has otherwise than the article prints it, in the order of a citation. */
export function correctionsOf(reference: Reference, by = { language: 'en' }): Correction[] {
  const { corrected } = reference
  if (!corrected) return []
  const { author } = corrected
  const t = wordsOf(by.language)
  const field = (name: Correction['field'], printed: string | number | null, shown: string | number | null) =>
    shown === null
      ? []
      : [
          {
            field: name,
            printed: printed === null ? null : String(printed),
            shown: String(shown),
            brief: say(t.correctedFields.brief, { field: t.correctedFields[name], value: shown }),
          },
        ]
  return [
    ...(author === null
      ? []
      : [
          {
            field: 'authors' as const,
            printed: authorList(reference.author, reference.others, by) || null,
            shown: authorList(author, false, by),
            brief:
              author.length === 1
                ? authorList(author, false, by)
                : sayFor(t, t.correctedFields.authorsCounted, author.length),
          },
        ]),
    ...field('journal', reference['container-title'], corrected['container-title']),
    ...field('year', reference.year, corrected.year),
    ...field('volume', reference.volume, corrected.volume),
    ...field('issue', reference.issue, corrected.issue),
    ...field('page', reference.page, corrected.page),
  ]
}

/** A work as it is, for whoever looks it up or cites it: what it shows itself in place of what is printed otherwise. */
export function asItIs(reference: Reference): Reference {
  const { corrected } = reference
  if (!corrected) return reference
  return {
    ...reference,
    author: corrected.author ?? reference.author,
    others: corrected.author === null && reference.others,
    'container-title': corrected['container-title'] ?? reference['container-title'],
    year: corrected.year ?? reference.year,
    volume: corrected.volume ?? reference.volume,
    issue: corrected.issue ?? reference.issue,
    page: corrected.page ?? reference.page,
  }
}

/** What became of a work since it appeared, in a word or two; null where nobody looked it up. */
export const statusWords = ({ works: t }: Pick<Words, 'works'>, { status }: Pick<Reference, 'status'>): string | null =>
  status && { 'none-known': t.noneKnown, corrected: t.correctedSince, retracted: t.retracted }[status.is]
