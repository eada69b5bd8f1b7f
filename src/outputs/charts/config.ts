import type { ChartConfiguration, ChartDataset, ChartOptions, Plugin } from 'chart.js'
import { drawMarks, drawTexts, drawWhiskers } from './draw.ts'
import { drawHatches, isHatched } from './draw-hatches.ts'
import type { ChartForm, MarkerValues } from './forms/form.ts'
import { formOf } from './forms/index.ts'
import { heightOf, type Layout, type MarkLane } from './layout.ts'
import type { ChartModel, Mark } from './model.ts'
import type { Theme } from './theme.ts'

type Dataset = ChartDataset<'bar' | 'scatter'>
type Scales = ChartOptions<'bar' | 'scatter'>['scales']

/** The order of drawing: the higher, the further back. */
const order = { marks: 0, bars: 1 }

const axisId = (box: number) => `x${box}`

/** The marks of one series on one axis. */
interface Part {
  layout: Layout
  model: ChartModel
  form: ChartForm
  lanes: readonly MarkLane[]
  box: number
  series: number
}

/** The values that have a marker: what works give has open ones in every type of chart. */
const markersOf = (form: ChartForm, mark: Mark, model: ChartModel): MarkerValues =>
  mark.source === null
    ? form.markers(mark, model)
    : { filled: [], open: [mark.x, ...(mark.x2 === null ? [] : [mark.x2])] }

/** A value of a mark as Chart.js places it: on the axis across, and so many pixels from the top. */
function placeOf({ mark, y, box }: MarkLane, { boxes }: Layout, value: number): { x: number; y: number } {
  const area = boxes[box]
  if (!area?.up || mark.across === null) return { x: value, y }
  return { x: mark.across.value, y: heightOf(area, area.up, value) }
}

function points({ layout, model, form, lanes, box, series }: Part, theme: Theme, kind: 'filled' | 'open'): Dataset {
  const colour = theme.series[series] as string
  const own = lanes.filter(({ mark }) => mark.series === series)
  return {
    type: 'scatter',
    xAxisID: axisId(box),
    order: order.marks,
    data: own.flatMap(lane => markersOf(form, lane.mark, model)[kind].map(value => placeOf(lane, layout, value))),
    pointStyle: model.series[series]?.marker ?? 'circle',
    pointRadius: 5,
    pointBorderWidth: 1.5,
    pointBorderColor: colour,
    pointBackgroundColor: kind === 'filled' ? colour : theme.paper,
    clip: false,
  }
}

function bars({ model, form, lanes, box, series }: Part, theme: Theme): Dataset {
  return {
    type: 'bar',
    indexAxis: 'y',
    xAxisID: axisId(box),
    order: order.bars,
    data: lanes
      .filter(({ mark }) => mark.source === null)
      .flatMap(({ mark, y }) => form.bars(mark, series).map(x => ({ x, y }))) as unknown as number[],
    barThickness: form.barThickness(model),
    borderWidth: 0,
    grouped: false,
    backgroundColor: theme.series[series] as string,
    clip: false,
  }
}

function scales(layout: Layout): Scales {
  const [first, last] = [layout.boxes[0], layout.boxes.at(-1)]
  const across = layout.boxes.map(({ axis: { scale, min, max } }, box): [string, object] => [
    axisId(box),
    { type: scale === 'log' ? 'logarithmic' : 'linear', position: 'bottom', display: false, offset: false, min, max },
  ])
  const down = { type: 'linear', display: false, reverse: true, offset: false, min: first?.top, max: last?.bottom }
  return Object.fromEntries([...across, ['y', down]])
}

/**
 * The configuration of Chart.js for a chart that stands as `layout` says. Chart.js draws bars and points; lines, axes
 * and texts are drawn beneath them, where the layout has put them, uncertainties upon them.
 */
export function chartConfig(model: ChartModel, layout: Layout, theme: Theme): ChartConfiguration<'bar' | 'scatter'> {
  const { boxes, width, height } = layout
  const drawing: Plugin<'bar' | 'scatter'> = {
    id: 'atlas',
    beforeDatasetsDraw: ({ ctx }) => {
      drawMarks(ctx, formOf(model.type), layout, theme)
      if (theme.texts) drawTexts(ctx, layout, theme)
    },
    afterDatasetsDraw: ({ ctx }) => {
      if (isHatched(model)) drawHatches(ctx, model, layout, theme)
      drawWhiskers(ctx, layout, theme)
    },
  }
  const datasets = boxes.flatMap((_, box) => {
    const lanes = layout.lanes.filter(lane => lane.box === box)
    return model.series.flatMap((_, series) => {
      const part = { layout, model, form: formOf(model.type), lanes, box, series }
      return [bars(part, theme), points(part, theme, 'open'), points(part, theme, 'filled')]
    })
  })
  return {
    type: 'scatter',
    data: { datasets: datasets.filter(({ data }) => data.length > 0) },
    plugins: [drawing],
    options: {
      responsive: false,
      animation: false,
      events: [],
      layout: {
        autoPadding: false,
        padding: {
          left: layout.left,
          right: width - layout.right,
          top: boxes[0]?.top ?? 0,
          bottom: height - (boxes.at(-1)?.bottom ?? height),
        },
      },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: scales(layout),
    },
  }
}
