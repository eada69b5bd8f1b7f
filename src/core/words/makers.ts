import type { Affiliation, Maker } from '../schema/makers.ts'
import type { Review } from '../schema/review.ts'

type Made = Pick<Review, 'authors' | 'editors'>

/** Who is cited as the author of a review: its authors, or its editors where it names no author. */
export const citedAuthors = ({ authors, editors }: Made): readonly Maker[] => (authors.length > 0 ? authors : editors)

/** Who is cited as its editor, besides its authors. */
export const citedEditors = ({ authors, editors }: Made): readonly Maker[] => (authors.length > 0 ? editors : [])

/** All who made a review, each once: its authors, then its editors; who is both stands among the authors. */
export function allMakers({ authors, editors }: Made): readonly Maker[] {
  const known = new Set(authors.map(identity))
  return [...authors, ...editors.filter(editor => !known.has(identity(editor)))]
}

/** What tells two makers apart: the identifier, or the whole name. */
const identity = (maker: Maker): string =>
  'literal' in maker
    ? (maker.ror ?? `|${maker.literal}`)
    : (maker.orcid ?? [maker.family, maker.given, maker.suffix].join('|'))

/** The organisations that makers belong to, each once, in the order in which they are first named. */
export function affiliationsOf(makers: readonly Maker[]): readonly Affiliation[] {
  const all = makers.flatMap(({ affiliations }) => affiliations)
  return all.filter((one, at) => all.findIndex(other => isSame(one, other)) === at)
}

/** Which of the organisations a maker belongs to, by their places in the list. */
export const placesIn = (organisations: readonly Affiliation[], { affiliations }: Maker): number[] =>
  affiliations.map(own => organisations.findIndex(one => isSame(one, own)))

const isSame = (one: Affiliation, other: Affiliation): boolean => one.name === other.name && one.ror === other.ror

/** The address of a person at ORCID, or of an organisation in its registry; null where none is given. */
export const makerAddress = (maker: Maker): string | null =>
  'literal' in maker ? maker.ror : maker.orcid && `https://orcid.org/${maker.orcid}`

/** The DOI of the edition that this is; null where it has none of its own. */
export const editionDoi = ({ doi, version }: Pick<Review, 'doi' | 'version'>): string | null =>
  doi?.editions.find(edition => edition.version === version)?.doi ?? null

/** The DOI by which a review is cited: that of its edition, or of all editions; null where there is neither. */
export const citedDoi = (review: Pick<Review, 'doi' | 'version'>): string | null =>
  editionDoi(review) ?? review.doi?.concept ?? null
