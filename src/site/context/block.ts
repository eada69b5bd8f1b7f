import { type Html, html, trustedHtml } from '../../core/html/html.ts'

/** What may not stand in a paragraph. */
const block = /^<(?:p|ul|ol|h\d|dl|table|blockquote|pre|hr|div|figure)\b/

/** What a template made, which has escaped what it had to. */
export const madeHtml = (made: string): Html => trustedHtml(made)

/** What MDX made of a block of a text; it leaves out the `<p>` of a paragraph that holds components only. */
export function blockHtml(made: string): Html {
  const content = madeHtml(made.trim())
  return block.test(content) ? content : html`<p>${content}</p>`
}

/** A block as one element, with what stands in it: a paragraph and a heading by themselves, of anything else a `div` around it. */
export function oneElement(block: Html): { element: OneElement; content: Html } {
  const [, element, content] = /^<(p|h[1-6])>((?:(?!<(?:p|h[1-6])\b)[\s\S])*)<\/\1>$/.exec(block) ?? []
  if (element === undefined) return { element: 'div', content: block }
  return { element: element as OneElement, content: trustedHtml(content ?? '') }
}

type OneElement = 'p' | 'div' | `h${1 | 2 | 3 | 4 | 5 | 6}`

/** The level of a section's title where sections follow one another. */
export const titleLevel = (number: string): number => Math.min(number.split('.').length + 1, 4)

/**
 * The headings of a text as deep below a title of another level as they are below one of the first. They lose the ids that
 * MDX gives them: the block has its own, and another section on the page may have the same heading.
 */
export const headingsBelow = (content: Html, level: number): Html =>
  trustedHtml(
    content.replace(
      /<(\/?)h([1-6])(?: id="[^"]*")?/g,
      (_, slash, depth) => `<${slash}h${Math.min(Number(depth) + level - 1, 6)}`,
    ),
  )
