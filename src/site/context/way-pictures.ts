import { type Html, html } from '../../core/html/html.ts'

/** A small picture of each way into a review, by the address that it leads to: the inside of an SVG of 64 by 36. */
export const wayPictures: Readonly<Record<string, Html>> = {
  's/': html`<path d="M8 8h18M8 14h18M8 20h18M8 26h12M38 8h18M38 14h18M38 20h14"/><path class="l" d="M32 4v28"/>`,
  'since/': html`<path class="l" d="M4 26h26"/><path d="M30 26h28M52 21l6 5-6 5"/><circle cx="12" cy="26" r="3"/><path class="f" d="M36 6h14v12H36z"/>`,
  'pathways/': html`<rect x="4" y="12" width="14" height="14"/><path d="M20 19h4"/><rect class="f" x="26" y="9" width="15" height="20"/><path d="M43 19h3"/><rect x="48" y="6" width="13" height="26"/>`,
  'charts/': html`<path class="l" d="M8 4v26h52"/><path d="M8 10h30M8 18h18M8 26h40"/><circle class="f" cx="38" cy="10" r="3"/><circle class="f" cx="26" cy="18" r="3"/><circle class="f" cx="48" cy="26" r="3"/>`,
  'schematics/': html`<rect x="6" y="18" width="52" height="12"/><path class="f" d="M26 18l6-12 6 12z"/><path d="M6 24h52"/>`,
  'explore/': html`<path class="l" d="M4 6h56v26H4zM4 13h56M4 20h56M4 26h56M24 6v26M44 6v26"/><path d="M8 10h12M8 17h8M28 23h12"/>`,
  'compare/': html`<rect x="6" y="8" width="22" height="22"/><rect class="f" x="36" y="14" width="22" height="16"/><path d="M32 4v28"/>`,
  'calc/': html`<path d="M10 12h12M16 6v12M10 27h12M42 8l10 10M52 8L42 18M42 27h10"/><path class="l" d="M32 4v28"/>`,
  'choose/': html`<path d="M8 8l3 3 5-6M8 20l3 3 5-6"/><path class="l" d="M24 9h34M24 21h34M24 31h34"/><circle cx="12" cy="30" r="3"/>`,
  'challenges/': html`<circle cx="32" cy="18" r="14"/><path d="M27 14a5 5 0 1 1 7 5q-2 1-2 3M32 26v1"/>`,
  'cite/': html`<path d="M14 8q-6 5-6 14h9v-8h-5M32 8q-6 5-6 14h9v-8h-5"/><path class="l" d="M42 10h16M42 17h16M42 24h10"/>`,
}
