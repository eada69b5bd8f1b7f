import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'

/** Plain text in which names of fields and values stand in backquotes, as HTML with code. */
export const codeHtml = (text: string): Html =>
  joinHtml(
    text.split(/`([^`]+)`/).map((part, at) => (at % 2 ? html`<code>${escapeHtml(part)}</code>` : escapeHtml(part))),
  )
