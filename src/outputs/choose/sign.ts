import { type Html, html } from '../../core/html/html.ts'
import type { AbilityVerdict } from './verdict.ts'

/** The shapes of verdicts in a square of 16: a tick in a disc, a bar in a ring, a question mark, a cross. */
const shapes: Readonly<Record<AbilityVerdict, Html>> = {
  yes: html`<circle class="fill" cx="8" cy="8" r="7.5"/><path class="cut" d="M4.4 8.3l2.5 2.5 4.7-5.2"/>`,
  limited: html`<circle cx="8" cy="8" r="6.6"/><path d="M4.8 8h6.4"/>`,
  unknown: html`<path d="M5.4 5.6a2.6 2.6 0 1 1 3.9 2.3c-.9.5-1.3 1-1.3 2M8 12.6v.4"/>`,
  no: html`<path d="M3.2 3.2l9.6 9.6M12.8 3.2l-9.6 9.6"/>`,
}

/** A verdict as a drawn sign, which no font can change and grey leaves apart from the others. */
export const verdictSign = (verdict: AbilityVerdict): Html =>
  html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${shapes[verdict]}</svg>`
