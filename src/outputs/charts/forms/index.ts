import type { PlottedTypeId } from '../../../core/schema/chart-types.ts'
import type { LayoutFunction } from '../layout.ts'
import { bar } from './bar.ts'
import { change } from './change.ts'
import { count } from './count.ts'
import { dot } from './dot.ts'
import type { ChartForm } from './form.ts'
import { range } from './range.ts'

/** How each type of chart is drawn along axes. */
export const forms: Record<PlottedTypeId, ChartForm> = { bar, dot, change, range, count }

/** Places a chart as its type wants it. */
export const layoutOf: LayoutFunction = (model, ...room) => forms[model.type].layout(model, ...room)
