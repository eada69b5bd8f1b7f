import { measuredModel } from '../build.ts'
import { chartTable } from '../data-table.ts'
import { drawPicture } from '../svg.ts'
import type { ContentForm } from './content.ts'

/** Measurements along axes. */
export const measurements = {
  drawing: (source, chart) => drawPicture(measuredModel(source, chart)),
  plot: {
    model: measuredModel,
    table(source, chart) {
      const model = measuredModel(source, chart)
      return chartTable(model, { series: model.colour ?? '', aside: model.asideTitle })
    },
    anchor: () => null,
  },
} satisfies ContentForm
