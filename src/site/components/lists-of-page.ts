/**
 * Draws the lists of the page, or one of them: what draws a list whose items have lists is given it, as the one draws the
 * other.
 */
export type ListsOfPage = (props: { list: string }) => unknown
