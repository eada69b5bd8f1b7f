import { spreadAttributes, voidElementNames } from 'astro/runtime/server/index.js'
import { type Html, html, trustedHtml } from '../../core/html/html.ts'

/** An element with its attributes, none for those that are undefined, as templates write it. */
export function element(tag: string, attributes: object, content: Html = ''): Html {
  const [name, written] = [trustedHtml(tag), trustedHtml(`${spreadAttributes(attributes as Record<string, unknown>)}`)]
  if (content === '' && voidElementNames.test(tag)) return html`<${name}${written}>`
  return html`<${name}${written}>${content}</${name}>`
}
