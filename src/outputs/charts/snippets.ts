import { escapeHtml } from '../../core/html/html.ts'

/** A text by which another page shows a chart: for whom it is, and the text itself. */
export interface Snippet {
  name: string
  text: string
}

/** What a framed page has around its drawing, in pixels: title, reading, credits. */
const around = 210

/**
 * What to copy into a wiki or a page to show a chart there; `at` is the address of the chart's page, `height` that of its
 * drawing in pixels.
 */
export function snippetsOf({ title, at, height }: { title: string; at: string; height: number }): Snippet[] {
  const frame = `src="${at}embed/" title="${escapeHtml(title)}" width="100%" height="${Math.ceil(height) + around}"`
  const words = title.replace(/[[\]\\]/g, character => `\\${character}`)
  return [
    { name: 'HTML', text: `<iframe ${frame} loading="lazy"></iframe>` },
    { name: 'Markdown', text: `[![${words}](${at}chart.svg)](${at})` },
    { name: 'Address for a frame', text: `${at}embed/` },
  ]
}
