import type { SSRResult } from 'astro'
import { type AstroComponentFactory, unescapeHTML } from 'astro/runtime/server/index.js'
import { renderComponentToString } from 'astro/runtime/server/render/component.js'
import { escapeHtml, type Html, html, joinHtml, trustedHtml } from '../../core/html/html.ts'
import { element } from '../markup/element.ts'
import type { OnPage } from '../markup/on-page.ts'

/** Draws a component of a text at once: from its attributes, what stands in it, and the page. */
// biome-ignore lint/suspicious/noExplicitAny: the check has seen that a text gives each component what it takes.
export type TextDrawer = (given: any, content: Html, on: OnPage) => Html

/** What draws a component of a text: a function, or a template. */
export type TextComponent = TextDrawer | AstroComponentFactory

/** What was drawn of a text, told from its words, which are still to be escaped. */
class Drawn {
  readonly html: Html
  constructor(html: Html) {
    this.html = html
  }
}

/** What a template may still be busy with. */
type Later<T> = T | Promise<T>
type Properties = Readonly<Record<string, unknown>>

/** What compiled MDX is run with. */
export interface TextRuntime {
  Fragment: symbol
  jsx(type: unknown, properties: Properties): Later<Drawn>
  jsxs(type: unknown, properties: Properties): Later<Drawn>
}

const fragment = Symbol('fragment')

/**
 * A runtime of JSX that makes a text into HTML from the inside out. A text is thousands of small elements, and as a node of
 * Astro's runtime each would have promises of its own. Templates are left to Astro.
 */
export function textRuntime(result: SSRResult, on: OnPage): TextRuntime {
  const drawn = (type: unknown, given: Properties, content: Html): Later<Drawn> => {
    // What holds no component comes as HTML.
    if (type === fragment)
      return new Drawn(typeof given['set:html'] === 'string' ? trustedHtml(given['set:html']) : content)
    if (typeof type !== 'function') return new Drawn(element(String(type), given, content))
    if (!isTemplate(type)) return new Drawn((type as TextDrawer)(given, content, on))
    return templated(result, type, given, content)
  }
  const jsx = (type: unknown, { children, ...given }: Properties): Later<Drawn> => {
    const content = contentOf(children)
    return content instanceof Promise
      ? content.then(content => drawn(type, given, content))
      : drawn(type, given, content)
  }
  return { Fragment: fragment, jsx, jsxs: jsx }
}

/** The HTML of what a text is made of: words, what was drawn of it, and lists of both. */
export function contentOf(children: unknown): Later<Html> {
  if (children instanceof Drawn) return children.html
  if (typeof children === 'string') return escapeHtml(children)
  if (children instanceof Promise) return children.then(contentOf)
  if (!Array.isArray(children)) return typeof children === 'number' ? html`${children}` : ''
  const parts = children.map(contentOf)
  return parts.every(isThere) ? joinHtml(parts) : Promise.all(parts).then(there => joinHtml(there))
}

const isThere = <T>(later: Later<T>): later is T => !(later instanceof Promise)

const isTemplate = (type: object): type is AstroComponentFactory =>
  (type as Partial<AstroComponentFactory>).isAstroComponentFactory === true

/** What is drawn by a template; of blanks alone it hears nothing. */
async function templated(
  result: SSRResult,
  template: AstroComponentFactory,
  given: Properties,
  content: Html,
): Promise<Drawn> {
  const slots = content.trim() === '' ? {} : { default: () => unescapeHTML(content) }
  return new Drawn(trustedHtml(await renderComponentToString(result, template.name, template, given, slots)))
}
