import { type OwnLanguage, ownLanguage, type Words, wordsFor } from '../../core/catalogue/words.ts'
import type { Html } from '../../core/html/html.ts'
import { sayHtml } from '../../core/html/say.ts'
import type { Renderer } from '../../outputs/render/renderer.ts'
import { pageRenderer } from '../context/page.ts'
import { element } from './element.ts'

/** The page on which something is drawn. */
export interface OnPage {
  render: Renderer
  /** The words of the interface. */
  words: Words
  /** The attributes of an element that holds words of the interface only. */
  own: OwnLanguage
}

export async function onPage(at: { url: URL }): Promise<OnPage> {
  const render = await pageRenderer(at)
  const { review } = render.corpus
  return { render, words: wordsFor(review), own: ownLanguage(review.language) }
}

/** A text of the catalogue with markup in its places, marked as what it is where the page is in another language. */
export function said({ own }: OnPage, text: string, values: Readonly<Record<string, Html>> = {}): Html {
  const markup = sayHtml(text, values)
  return own.lang ? element('bdi', { ...own }, markup) : markup
}
