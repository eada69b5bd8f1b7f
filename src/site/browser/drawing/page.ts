import type { DrawnStep } from '../../../outputs/schematics/steps.ts'

/** What the script of drawings offers once it is loaded, and where the steps of each drawing stand. */
interface DrawingScripts {
  play?: (player: HTMLElement) => void
  drawings?: Record<string, DrawnStep[]>
}
export const drawingScripts = (): DrawingScripts => {
  const page = self as { atlas?: DrawingScripts }
  page.atlas ??= {}
  return page.atlas
}
