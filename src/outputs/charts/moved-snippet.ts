import { escapeHtml } from '../../core/html/html.ts'
import type { Snippet } from './snippets.ts'

/** The same text for a page that stands at another address. */
export function movedTo(here: string, { text, markup }: Omit<Snippet, 'name'>, at: string): string {
  const written = (address: string) => (markup ? escapeHtml(address) : address)
  return at === '' ? text : text.replaceAll(written(at), () => written(here))
}
