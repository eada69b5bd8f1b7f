import { type OwnLanguage, ownLanguage, type Words, wordsFor } from '../../core/catalogue/words.ts'
import type { Renderer } from '../../outputs/render/renderer.ts'
import { pageRenderer } from '../context/page.ts'

/** The page on which a text is drawn. */
export interface TextPage {
  render: Renderer
  /** The words of the interface. */
  words: Words
  /** The attributes of an element that holds words of the interface only. */
  own: OwnLanguage
}

export async function textPage(on: { url: URL }): Promise<TextPage> {
  const render = await pageRenderer(on)
  const { review } = render.corpus
  return { render, words: wordsFor(review), own: ownLanguage(review.language) }
}
