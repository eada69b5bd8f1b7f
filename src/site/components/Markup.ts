import { createComponent, renderTemplate, unescapeHTML } from 'astro/runtime/server/index.js'
import type { Html } from '../../core/html/html.ts'

interface Props {
  html: Html | null | undefined
}

/** Markup that has no element of its own. Pages have thousands: it is no template, which costs ten times as much. */
export default createComponent(
  (_: unknown, { html }: Props) => renderTemplate`${unescapeHTML(html ?? '')}`,
) as unknown as (props: Props) => Html
