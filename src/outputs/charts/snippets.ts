import type { Words } from '../../core/catalogue/words.ts'
import { escapeHtml } from '../../core/html/html.ts'
import { escapeText } from '../markdown/text.ts'

/** A text by which another page shows a chart: for whom it is, and the text itself. */
export interface Snippet {
  name: string
  text: string
  /** Whether it is markup, in which an address is written as markup has it. */
  markup: boolean
}

/** What a framed page has around its drawing, in pixels: title, reading, credits. */
const around = 210

/**
 * What to copy into a wiki or a page to show a chart there; `at` is the address of the chart's page, `height` that of its
 * drawing in pixels.
 */
export function snippetsOf(
  { places: t }: Pick<Words, 'places'>,
  { title, at, height }: { title: string; at: string; height: number },
): Snippet[] {
  const size = `width="100%" height="${Math.ceil(height) + around}"`
  const frame = `src="${escapeHtml(at)}embed/" title="${escapeHtml(title)}" ${size}`
  return [
    { name: 'HTML', text: `<iframe ${frame} loading="lazy"></iframe>`, markup: true },
    { name: 'Markdown', text: `[![${escapeText(title)}](${at}chart.svg)](${at})`, markup: false },
    { name: t.frameAddress, text: `${at}embed/`, markup: false },
  ]
}
