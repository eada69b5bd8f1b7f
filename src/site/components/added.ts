import type { SSRResult } from 'astro'
import {
  type AstroComponentFactory,
  type ComponentSlots,
  createComponent,
  renderComponent,
  renderTemplate,
} from 'astro/runtime/server/index.js'
import Added from './Added.astro'

/** A component that a review adds, as its texts use it: drawn by a file of the review, which is told what there is to know. */
export const drawnBy = (name: string, Show: AstroComponentFactory): AstroComponentFactory =>
  createComponent(
    (result: SSRResult, given: Record<string, string>, slots: ComponentSlots) =>
      renderTemplate`${renderComponent(result, name, Added, { name, Show, given }, slots)}`,
  )
