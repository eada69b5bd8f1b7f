import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import type { Answer } from './types.ts'

/** An answer as HTML: its results, what to look at before they are used, and the arithmetic. */
export function answerHtml({ results, steps, cautions = [] }: Answer): Html {
  const lines = results.map(([name, value]) => html`<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`)
  const warned = cautions.map(caution => html`<p class="caution">${escapeHtml(caution)}</p>`)
  // Line breaks, not elements that styles set on lines: what is copied or read without styles must keep them apart.
  const shown = steps.flatMap((step, index) => (index === 0 ? [escapeHtml(step)] : [html`<br>`, escapeHtml(step)]))
  return html`<dl>${joinHtml(lines)}</dl>${joinHtml(warned)}<p class="steps">${joinHtml(shown)}</p>`
}
