import type { SSRResult } from 'astro'
import {
  type AstroComponentFactory,
  type ComponentSlots,
  createComponent,
  renderComponent,
  renderTemplate,
} from 'astro/runtime/server/index.js'
import Added from './Added.astro'
import AddedList from './AddedList.astro'
import AddedPage from './AddedPage.astro'

/** A component that a review adds, as its texts use it: drawn by a file of the review, which is told what there is to know. */
export const drawnBy = (name: string, Show: AstroComponentFactory): AstroComponentFactory =>
  createComponent(
    (result: SSRResult, given: Record<string, string>, slots: ComponentSlots) =>
      renderTemplate`${renderComponent(result, name, Added, { name, Show, given }, slots)}`,
  )

/** What draws the records of a kind that a review adds: their pages by a file of the review, their lists by titles. */
export const recordsDrawnBy = (kind: string, Show: AstroComponentFactory) => ({
  page: createComponent(
    (result: SSRResult, given: Record<string, unknown>, slots: ComponentSlots) =>
      renderTemplate`${renderComponent(result, kind, AddedPage, { kind, Show, ...given }, slots)}`,
  ),
  list: createComponent(
    (result: SSRResult, given: Record<string, unknown>, slots: ComponentSlots) =>
      renderTemplate`${renderComponent(result, kind, AddedList, { kind, ...given }, slots)}`,
  ),
})
