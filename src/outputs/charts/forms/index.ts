import type { PlottedTypeId } from '../../../core/schema/chart-types.ts'
import type { LayoutFunction } from '../layout.ts'
import { bar } from './bar.ts'
import { change } from './change.ts'
import { count } from './count.ts'
import { deviation } from './deviation.ts'
import { dot } from './dot.ts'
import type { ChartForm } from './form.ts'
import { line } from './line.ts'
import { phases } from './phases.ts'
import { range } from './range.ts'
import { scatter } from './scatter.ts'
import { timeline } from './timeline.ts'

/** How each type of chart is drawn along axes. */
export const forms: Record<PlottedTypeId, ChartForm> = {
  bar,
  dot,
  change,
  range,
  scatter,
  line,
  deviation,
  phases,
  count,
  timeline,
}

/** Places a chart as its type wants it. */
export const layoutOf: LayoutFunction = (model, ...room) => forms[model.type].layout(model, ...room)
