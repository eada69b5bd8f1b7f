import { type AddedTypeId, addedType, type PlottedTypeId } from '../../../core/schema/chart-types.ts'
import type { LayoutFunction } from '../layout.ts'
import { bar } from './bar.ts'
import { change } from './change.ts'
import { count } from './count.ts'
import { deviation } from './deviation.ts'
import { dot } from './dot.ts'
import type { ChartForm, OwnForm } from './form.ts'
import { line } from './line.ts'
import { phases } from './phases.ts'
import { range } from './range.ts'
import { scatter } from './scatter.ts'
import { timeline } from './timeline.ts'

/** How each type of chart is drawn along axes. */
const forms: Record<Exclude<PlottedTypeId, AddedTypeId>, ChartForm> = {
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

/** How a type of chart is drawn: one that a review adds as its like, but for what its own form says. */
export function formOf(type: PlottedTypeId): ChartForm {
  const own = addedType(type)
  return own ? { ...forms[own.like], ...(own.form as OwnForm) } : forms[type as keyof typeof forms]
}

/** Places a chart as its type wants it. */
export const layoutOf: LayoutFunction = (model, ...room) => formOf(model.type).layout(model, ...room)
