import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import { withDecimals } from './decimals.ts'
import type { Answer } from './types.ts'

/**
 * An answer as HTML: its results, what to look at before they are used, and the arithmetic, with the decimal sign of the
 * page's language.
 */
export function answerHtml({ results, steps, cautions = [] }: Answer, decimal: string): Html {
  const text = (said: string) => escapeHtml(withDecimals(said, decimal))
  const lines = results.map(([name, value]) => html`<dt>${escapeHtml(name)}</dt><dd>${text(value)}</dd>`)
  const warned = cautions.map(caution => html`<p class="caution">${text(caution)}</p>`)
  // Line breaks, not elements that styles set on lines: what is copied or read without styles must keep them apart.
  const shown = steps.flatMap((step, index) => (index === 0 ? [text(step)] : [html`<br>`, text(step)]))
  return html`<dl>${joinHtml(lines)}</dl>${joinHtml(warned)}<p class="steps">${joinHtml(shown)}</p>`
}
