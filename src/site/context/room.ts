/**
 * How many items of a list without pages of its own stand on the page of one record, or in a row of one. All of them
 * stand in the data of the record; a page that listed them would grow with the review.
 */
export const room = { places: 60, cited: 150, works: 100, grounds: 30, inRow: 20 } as const
