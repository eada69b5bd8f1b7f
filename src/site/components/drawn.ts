import type { SSRResult } from 'astro'
import { createComponent, renderTemplate, unescapeHTML } from 'astro/runtime/server/index.js'
import type { Html } from '../../core/html/html.ts'
import { type OnPage, onPage } from '../markup/on-page.ts'

/** A component that a function draws at once: of rows of a long list a template would make thousands of small pieces. */
export const drawn = <Props extends object>(draw: (on: OnPage, props: Props) => Html) =>
  createComponent(async (result: SSRResult, props: Props) => {
    const { url } = result.createAstro({}, null)
    return renderTemplate`${unescapeHTML(draw(await onPage({ url }), props))}`
  }) as unknown as (props: Props) => unknown
