import { say } from '../../core/catalogue/say.ts'
import { addChartTypes } from '../../core/schema/chart-types.ts'
import type { ChartModel } from '../../outputs/charts/model.ts'
import { markKey, marksOf, withFound } from '../../outputs/charts/model.ts'
import { parseView, viewModel, viewQuery } from '../../outputs/charts/view.ts'
import { chartCanvas } from './chart/canvas.ts'
import { controls } from './chart/controls.ts'
import { chartScripts } from './chart/page.ts'
import { el, need } from './dom.ts'
import { scriptWords } from './words.ts'

const { chartScript: t } = scriptWords('chart')

/** The chart that is being explored: one at a time, since its state is the page's address. */
let close: (() => void) | null = null

/** Draws a chart of the page anew, for the reader to change and to walk through; `query` asks for a state of it. */
function explore(figure: HTMLElement, query: string): void {
  const button = need<HTMLButtonElement>('button[data-chart]', figure)
  const id = button.dataset['chart'] ?? ''
  const model = chartScripts().charts?.[id] as ChartModel | undefined
  if (!model) return
  addChartTypes(Object.values(chartScripts().types ?? {}))
  close?.()
  let view = parseView(query, model)
  const status = el('p', { class: 'unseen', role: 'status' })
  const drawn = chartCanvas(model, addressesIn(figure, model), text => {
    status.textContent = text
  })
  const draw = () => {
    const shown = viewModel(model, view)
    drawn.show(shown)
    return marksOf(shown).length
  }
  const change = (next: typeof view) => {
    view = next
    setParameters(viewQuery(id, view))
    const count = draw()
    status.textContent = say(t.marks, { n: count, all: marksOf(model).length })
  }
  const panel = controls(model, view, change)
  const back = el('button', { type: 'button', class: 'back' }, t.back)
  const live = el(
    'div',
    { class: 'live' },
    panel,
    drawn.element,
    status,
    el('p', { class: 'keys' }, drawn.help, ' ', back),
  )
  const end = () => {
    close = null
    drawn.stop()
    live.remove()
    figure.classList.remove('exploring')
    button.disabled = false
    setParameters('')
    button.focus()
  }
  back.addEventListener('click', end)
  live.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    end()
  })
  figure.classList.add('exploring')
  need('.plot', figure).after(live)
  close = end
  setParameters(viewQuery(id, view))
  draw()
  // The button may be a window's height below: what one can change is what a reader should see first.
  live.scrollIntoView({ block: 'start' })
  drawn.focus()
}

/** Where each mark leads, in the order of the marks: the static drawing has the links. */
function addressesIn(figure: HTMLElement, model: ChartModel): Map<string, string> {
  const links = [...need('.plot svg', figure).querySelectorAll('a')]
  const marks = marksOf(model).flatMap(withFound)
  return new Map(marks.map((mark, index) => [markKey(mark), links[index]?.getAttribute('href') ?? '']))
}

/** Puts the state of the chart into the page's address, beside what others have there. */
function setParameters(own: string): void {
  const parameters = new URLSearchParams(location.search)
  for (const key of ['chart', 'hide', 'scale', 'sort']) parameters.delete(key)
  const query = [parameters.toString(), own].filter(Boolean).join('&')
  history.replaceState(null, '', (query ? `?${query}` : location.pathname) + location.hash)
}

chartScripts().explore = explore
