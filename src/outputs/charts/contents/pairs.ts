import { matrixModel } from '../matrix.ts'
import { matrixDrawing } from '../matrix-drawing.ts'
import type { ContentForm } from './content.ts'

/** How many records each pair of values has: a table. */
export const pairs = {
  drawing: (source, chart) => matrixDrawing(matrixModel(source, chart)),
  plot: null,
} satisfies ContentForm
