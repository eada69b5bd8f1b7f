import { escapeHtml, type Html, joinHtml } from '../../core/html/html.ts'
import { someOf } from '../../core/words/some.ts'
import type { Renderer } from '../../outputs/render/renderer.ts'

/**
 * How many items of a list without pages of its own stand on the page of one record. All of them stand in the data of the
 * record; a page that listed them would grow with the review.
 */
export const room = { places: 60, cited: 150, works: 100, grounds: 30 } as const

/** As many parts as there is room for in a line, and how many more there are. */
export function joinSome({ corpus }: Pick<Renderer, 'corpus'>, parts: readonly Html[], between: string): Html {
  const { shown, more } = someOf(corpus, parts, room.places)
  return joinHtml([joinHtml(shown, between), more !== null && escapeHtml(more)], ' ')
}
