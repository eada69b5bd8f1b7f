import { Fragment, jsx, jsxs } from 'astro/jsx-runtime'
import type { AstroComponentFactory } from 'astro/runtime/server/index.js'
import { compiledText } from '../context/corpus.ts'

/** What compiled MDX exports, once it has a runtime. */
type Written = { default(props: Record<string, unknown>): unknown }

/** The text of a section, or of a page of the review's own, by its number: a component that is given the `components` in it. */
export async function writtenText(number: string): Promise<AstroComponentFactory> {
  const { default: content } = new Function(await compiledText(number))({ Fragment, jsx, jsxs }) as Written
  const Text = ({ components, ...props }: Record<string, unknown> = {}) =>
    content({ ...props, components: { Fragment, ...(components as object) } })
  return Object.assign(Text, { [Symbol.for('astro:renderer')]: 'astro:jsx' }) as unknown as AstroComponentFactory
}
