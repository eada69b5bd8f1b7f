import type { ChartModel } from '../../../outputs/charts/model.ts'
import { canChangeScale, seriesKey, sorts, type View } from '../../../outputs/charts/view.ts'
import { el } from '../dom.ts'
import { scriptWords } from '../words.ts'

const { chartScript: t } = scriptWords('chart')

/** The controls of a chart: what to turn off and on, the scale, the order of rows. `change` is told of each change. */
export function controls(model: ChartModel, start: View, change: (view: View) => void): HTMLElement {
  let view = start
  const update = (part: Partial<View>) => {
    view = { ...view, ...part }
    change(view)
  }
  const toggle = (key: string, on: boolean) =>
    update({ hidden: on ? view.hidden.filter(one => one !== key) : [...view.hidden, key] })
  const colours = model.series.map((series): [string, string] => [seriesKey(series), series.name])
  return el(
    'div',
    { class: 'controls', role: 'group', 'aria-label': t.shows },
    colours.length > 1 && switches(model.colour ?? t.series, colours, view, toggle),
    ...model.filters.map(({ id, name, values }) =>
      switches(
        name,
        values.map(value => [`${id}:${value.id}`, value.name]),
        view,
        toggle,
      ),
    ),
    canChangeScale(model) &&
      choice(t.scale, ['linear', 'log'], { linear: t.linear, log: t.log }, view.scale ?? model.plots[0]?.scale, scale =>
        update({ scale: scale as View['scale'] }),
      ),
    choice(t.order, sorts, t, view.sort ?? model.sort, sort => update({ sort: sort as View['sort'] })),
  )
}

function switches(
  name: string,
  values: readonly [string, string][],
  { hidden }: View,
  toggle: (key: string, on: boolean) => void,
): HTMLElement {
  const boxes = values.map(([key, text]) => {
    const input = el('input', { type: 'checkbox' })
    input.checked = !hidden.includes(key)
    input.addEventListener('change', () => toggle(key, input.checked))
    return el('label', {}, input, ` ${text}`)
  })
  return el('fieldset', {}, el('legend', {}, name), ...boxes)
}

function choice(
  name: string,
  values: readonly string[],
  names: Record<string, string>,
  chosen: string | undefined,
  choose: (value: string) => void,
): HTMLElement {
  const options = values.map(value => el('option', { value, selected: value === chosen }, names[value] ?? value))
  const select = el('select', {}, ...options)
  select.addEventListener('change', () => choose(select.value))
  return el('label', { class: 'choice' }, `${name} `, select)
}
