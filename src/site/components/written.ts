import type { SSRResult } from 'astro'
import { createComponent, renderTemplate, unescapeHTML } from 'astro/runtime/server/index.js'
import { compiledText } from '../context/corpus.ts'
import { onPage } from '../markup/on-page.ts'
import { contentOf, type TextRuntime, textRuntime } from '../text/runtime.ts'
import { components } from './text.ts'

/** What compiled MDX exports, once it has a runtime. */
type Compiled = (runtime: TextRuntime) => { default(props: { components: object }): unknown }

/** The text of a section, or of a page of the review's own, by its number. */
export const Written = createComponent(async (result: SSRResult, { text }: { text: string }) => {
  const { url } = result.createAstro({}, null)
  const runtime = textRuntime(result, await onPage({ url }))
  const compiled = new Function(await compiledText(text)) as Compiled
  const drawn = compiled(runtime).default({ components: { Fragment: runtime.Fragment, ...components } })
  return renderTemplate`${unescapeHTML(await contentOf(drawn))}`
})
