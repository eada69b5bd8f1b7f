/** The kinds of which a review may have so many records that each has a row of a list, in place of a page of its own. */
export const rowKinds = ['measurements', 'findings'] as const
export type RowKind = (typeof rowKinds)[number]
