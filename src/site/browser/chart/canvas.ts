import { say as filled } from '../../../core/catalogue/say.ts'
import { chartConfig } from '../../../outputs/charts/config.ts'
import { Chart } from '../../../outputs/charts/elements.ts'
import { layoutOf } from '../../../outputs/charts/forms/index.ts'
import type { Measure } from '../../../outputs/charts/label.ts'
import { type Layout, laneAt, laneOutline, type MarkLane } from '../../../outputs/charts/layout.ts'
import { type ChartModel, type Mark, markKey, marksOf } from '../../../outputs/charts/model.ts'
import { spokenTitle } from '../../../outputs/charts/tally.ts'
import { el } from '../dom.ts'
import { scriptWords } from '../words.ts'
import { pageTheme } from './theme.ts'

/** A canvas with a chart whose marks can be pointed at and walked over. */
export interface ChartCanvas {
  element: HTMLElement
  /** How its keys work, in a sentence. */
  help: string
  show(model: ChartModel): void
  /** Takes the keys, and leaves the page where it is. */
  focus(): void
  /** Ends its listening to the page. */
  stop(): void
}

/** The width in pixels below which the labels of rows stand above their marks. */
const narrow = 544

const { chartScript: t } = scriptWords('chart')
const { help } = t

/** Makes the canvas of a chart; `addresses` tells where the marks lead, `say` tells what is reached by key. */
export function chartCanvas(
  whole: ChartModel,
  addresses: ReadonlyMap<string, string>,
  say: (text: string) => void,
): ChartCanvas {
  const canvas = el('canvas', {
    tabindex: 0,
    role: 'application',
    'aria-label': `${spokenTitle(whole)}. ${help}`,
  })
  const outline = el('div', { class: 'outline', hidden: true })
  const tip = el('div', { class: 'tip', hidden: true })
  const element = el('div', { class: 'stage' }, canvas, outline, tip)
  let model = whole
  let chart: Chart | null = null
  let layout: Layout | null = null
  let at = -1

  const measure: Measure = (text, { size, bold }) => {
    const context = canvas.getContext('2d')
    if (!context) return text.length * size * 0.6
    context.save()
    context.font = `${bold ? 'bold ' : ''}${size}px ${getComputedStyle(element).getPropertyValue('--sans')}`
    const { width } = context.measureText(text)
    context.restore()
    return width
  }

  function draw(): void {
    const width = Math.floor(element.clientWidth)
    if (width === 0) return
    chart?.destroy()
    layout = layoutOf(model, width, width < narrow, measure)
    canvas.width = layout.width
    canvas.height = layout.height
    chart = new Chart(canvas, chartConfig(model, layout, pageTheme(element, model)) as never)
    point(-1)
  }

  const laneOf = (index: number): MarkLane | undefined => layout?.lanes[index]

  /** Points at a mark, or at none. */
  function point(index: number): void {
    at = index
    const lane = laneOf(index)
    outline.hidden = tip.hidden = !lane
    if (!lane || !layout) return
    const frame = laneOutline(lane, layout, measure)
    Object.assign(outline.style, pixels({ left: frame.left, top: frame.top, width: frame.width, height: frame.height }))
    tip.replaceChildren(...tipOf(lane, addresses.get(markKey(lane.mark))))
    const left = Math.min(frame.left, Math.max(0, layout.width - 300))
    Object.assign(tip.style, pixels({ left, top: frame.top + frame.height + 4 }))
  }

  function walk(index: number): void {
    const count = layout?.lanes.length ?? 0
    if (count === 0) return
    point(Math.max(0, Math.min(count - 1, index)))
    const lane = laneOf(at)
    if (lane) say(filled(t.markOf, { title: lane.mark.title, n: at + 1, all: count }))
    reveal()
  }

  /** Scrolls to what is pointed at and said of it, clear of the controls, which stay in view over it. */
  function reveal(): void {
    const controls = element.closest('.live')?.querySelector('.controls')
    const isSticky = controls && getComputedStyle(controls).position === 'sticky'
    const covered = isSticky ? controls.getBoundingClientRect().height : 0
    for (const part of [tip, outline]) {
      part.style.scrollMarginTop = `${covered + 6}px`
      part.scrollIntoView({ block: 'nearest' })
    }
  }

  function open(): void {
    const lane = laneOf(at)
    const address = lane && addresses.get(markKey(lane.mark))
    if (address) location.href = address
  }

  const laneUnder = (event: PointerEvent | MouseEvent): number => {
    const { left, top } = canvas.getBoundingClientRect()
    return layout ? laneAt(layout, event.clientX - left, event.clientY - top) : -1
  }

  const keys: Record<string, () => void> = {
    ArrowDown: () => walk(at + 1),
    ArrowRight: () => walk(at + 1),
    ArrowUp: () => walk(at < 0 ? 0 : at - 1),
    ArrowLeft: () => walk(at < 0 ? 0 : at - 1),
    Home: () => walk(0),
    End: () => walk(Number.MAX_SAFE_INTEGER),
    Enter: open,
  }
  canvas.addEventListener('keydown', event => {
    const act = keys[event.key]
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    act()
  })
  canvas.addEventListener('pointermove', event => {
    const index = laneUnder(event)
    if (index !== at) point(index)
  })
  element.addEventListener('pointerleave', event => {
    if (event.pointerType === 'mouse') point(-1)
  })
  // A finger has no hovering: its first touch shows what a mark is, with a link to it.
  canvas.addEventListener('click', event => {
    const index = laneUnder(event)
    point(index)
    if ((event as PointerEvent).pointerType === 'mouse') open()
  })

  const resized = new ResizeObserver(() => {
    if (layout?.width !== Math.floor(element.clientWidth)) draw()
  })
  const scheme = matchMedia('(prefers-color-scheme: dark)')
  scheme.addEventListener('change', draw)
  const dressed = ({ target }: Event) => target instanceof HTMLLinkElement && draw()
  document.addEventListener('load', dressed, true)
  resized.observe(element)
  return {
    element,
    help,
    show(next) {
      model = next
      canvas.classList.toggle('empty', marksOf(next).length === 0)
      draw()
    },
    focus: () => canvas.focus({ preventScroll: true }),
    stop() {
      resized.disconnect()
      scheme.removeEventListener('change', draw)
      document.removeEventListener('load', dressed, true)
      chart?.destroy()
    },
  }
}

const pixels = (places: Record<string, number>): Record<string, string> =>
  Object.fromEntries(Object.entries(places).map(([name, value]) => [name, `${value}px`]))

const openWords = ({ source }: Mark): string => (source === null ? t.openRecord : t.openSource)

/** What is told of a mark: its record and source in a sentence, and the way to it. */
function tipOf({ mark }: MarkLane, address: string | undefined): Node[] {
  const text = el('p', {}, mark.title)
  return address ? [text, el('a', { href: address, tabindex: -1 }, openWords(mark))] : [text]
}
