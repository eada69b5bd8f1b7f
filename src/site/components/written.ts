import type { SSRResult } from 'astro'
import { createComponent, renderTemplate, unescapeHTML } from 'astro/runtime/server/index.js'
import { textProgram } from '../context/corpus.ts'
import { onPage } from '../markup/on-page.ts'
import { contentOf, textRuntime } from '../text/runtime.ts'
import { components } from './text.ts'

/** The text of a section, or of a page of the review's own, by its number. */
export const Written = createComponent(async (result: SSRResult, { text }: { text: string }) => {
  const { url } = result.createAstro({}, null)
  const runtime = textRuntime(result, await onPage({ url }))
  const program = await textProgram(text)
  const drawn = program(runtime).default({ components: { Fragment: runtime.Fragment, ...components } })
  return renderTemplate`${unescapeHTML(await contentOf(drawn))}`
})
