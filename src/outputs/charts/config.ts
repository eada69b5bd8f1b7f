import type { ChartConfiguration, ChartDataset, ChartOptions, Plugin } from 'chart.js'
import { drawMarks, drawTexts } from './draw.ts'
import type { Lane, Layout } from './layout.ts'
import type { ChartModel, Mark } from './model.ts'
import type { Theme } from './theme.ts'

type Dataset = ChartDataset<'bar' | 'scatter'>
type Scales = ChartOptions<'bar' | 'scatter'>['scales']

/** The order of drawing: the higher, the further back. */
const order = { marks: 0, bars: 1 }

const axisId = (box: number) => `x${box}`

/** Values that have a marker of their own. Bars have none, unless colour alone would tell them apart: then a bar is a stem with its marker. */
function pointValues(model: ChartModel, mark: Mark): { filled: number[]; open: number[] } {
  if (model.type === 'count') return { filled: [], open: [] }
  if (mark.shape === 'change') return { filled: [mark.x2 as number], open: [mark.x] }
  const values = mark.shape === 'span' ? (model.type === 'range' ? [] : [mark.x, mark.x2 as number]) : [mark.x]
  if (mark.theory) return { filled: [], open: values }
  return { filled: model.type === 'bar' && model.series.length < 2 ? [] : values, open: [] }
}

interface Part {
  lanes: readonly Lane[]
  box: number
  series: number
}

function points(model: ChartModel, theme: Theme, { lanes, box, series }: Part, kind: 'filled' | 'open'): Dataset {
  const colour = theme.series[series] as string
  const own = lanes.filter(({ mark }) => mark.series === series)
  return {
    type: 'scatter',
    xAxisID: axisId(box),
    order: order.marks,
    data: own.flatMap(({ mark, y }) => pointValues(model, mark)[kind].map(x => ({ x, y }))),
    pointStyle: model.series[series]?.marker ?? 'circle',
    pointRadius: 5,
    pointBorderWidth: 1.5,
    pointBorderColor: colour,
    pointBackgroundColor: kind === 'filled' ? colour : theme.paper,
    clip: false,
  }
}

/** The stretches of a lane that are bars of a series: a part of a count, a length from zero, or a range from end to end. */
function stretches(model: ChartModel, mark: Mark, series: number): (number | [number, number])[] {
  if (model.type === 'count') {
    const place = mark.parts.findIndex(part => part.series === series)
    if (place < 0) return []
    const before = mark.parts.slice(0, place).reduce((sum, { count }) => sum + count, 0)
    return [[before, before + (mark.parts[place]?.count ?? 0)]]
  }
  if (mark.series !== series) return []
  if (model.type === 'bar') return [mark.x]
  return model.type === 'range' && mark.shape === 'span' ? [[mark.x, mark.x2 as number]] : []
}

function bars(model: ChartModel, theme: Theme, { lanes, box, series }: Part): Dataset {
  const slim = model.type === 'bar' && model.series.length > 1
  return {
    type: 'bar',
    indexAxis: 'y',
    xAxisID: axisId(box),
    order: order.bars,
    data: lanes.flatMap(({ mark, y }) => stretches(model, mark, series).map(x => ({ x, y }))) as unknown as number[],
    barThickness: slim ? 4 : 11,
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
 * and texts are drawn beneath them, where the layout has put them.
 */
export function chartConfig(model: ChartModel, layout: Layout, theme: Theme): ChartConfiguration<'bar' | 'scatter'> {
  const { boxes, width, height } = layout
  const drawing: Plugin<'bar' | 'scatter'> = {
    id: 'atlas',
    beforeDatasetsDraw: ({ ctx, scales }) => {
      drawMarks(ctx, model, layout, theme, (box, value) => scales[axisId(box)]?.getPixelForValue(value) ?? 0)
      if (theme.texts) drawTexts(ctx, layout, theme)
    },
  }
  const datasets = boxes.flatMap((_, box) => {
    const lanes = layout.lanes.filter(lane => lane.box === box)
    return model.series.flatMap((_, series) => {
      const part = { lanes, box, series }
      return [bars(model, theme, part), points(model, theme, part, 'open'), points(model, theme, part, 'filled')]
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
