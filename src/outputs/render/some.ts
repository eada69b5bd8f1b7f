import { escapeHtml, type Html, joinHtml } from '../../core/html/html.ts'
import { someOf } from '../../core/words/some.ts'
import type { Renderer } from './renderer.ts'

/** As many parts as there is room for in a line, and how many more there are. */
export function joinSome(
  { corpus }: Pick<Renderer, 'corpus'>,
  parts: readonly Html[],
  between: string,
  most: number,
): Html {
  const { shown, more } = someOf(corpus, parts, most)
  return joinHtml([joinHtml(shown, between), more !== null && escapeHtml(more)], ' ')
}
