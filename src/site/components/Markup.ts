import { createComponent, renderTemplate, unescapeHTML } from 'astro/runtime/server/index.js'
import type { Html } from '../../core/html/html.ts'

interface Props {
  html: Html | null | undefined
}

/** Markup that has no element of its own. Pages have thousands: as a template, each would make two more components. */
export default createComponent(
  (_: unknown, { html }: Props) => renderTemplate`${unescapeHTML(html ?? '')}`,
) as unknown as (props: Props) => Html
