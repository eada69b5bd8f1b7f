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
export function correctionsOf(reference: Reference): Correction[] {
  const { corrected } = reference
  if (!corrected) return []
  const { author } = corrected
  const field = (name: Correction['field'], printed: string | number | null, shown: string | number | null) =>
    shown === null
      ? []
      : [
          {
            field: name,
            printed: printed === null ? null : String(printed),
            shown: String(shown),
            brief: `${name} ${shown}`,
          },
        ]
  return [
    ...(author === null
      ? []
      : [
          {
            field: 'authors' as const,
            printed: authorList(reference.author, reference.others) || null,
            shown: authorList(author),
            brief: author.length === 1 ? authorList(author) : `${author.length} authors`,
          },
        ]),
    ...field('journal', reference['container-title'], corrected['container-title']),
    ...field('year', reference.year, corrected.year),
    ...field('volume', reference.volume, corrected.volume),
    ...field('issue', reference.issue, corrected.issue),
    ...field('page', reference.page, corrected.page),
  ]
}

/** A correction in a sentence: `The article prints the year 2017; the work has 2018.` */
export const correctionText = ({ field, printed, shown }: Correction): string =>
  printed === null
    ? `The article prints no ${field}; the work has ${shown}.`
    : `The article prints the ${field} ${printed}; the work has ${shown}.`

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
export const statusWords = ({ status }: Pick<Reference, 'status'>): string | null =>
  status && { 'none-known': 'none known', corrected: 'corrected since', retracted: 'retracted' }[status.is]

/** How a work was seen when it was identified. */
export const seenAs: Readonly<Record<NonNullable<Reference['identified']>['read'], string>> = {
  'full-text': 'its full text',
  abstract: 'its abstract',
  record: 'a library’s record of it',
  'reference-list': 'the list of references of another work',
}
