import { valueClass } from '../../core/basics/colour.ts'
import { memoise } from '../../core/basics/memoise.ts'
import { plainWorkOf } from '../../core/basics/work.ts'
import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import { family, measure, svgCanvas } from './canvas.ts'
import { chartConfig } from './config.ts'
import { Chart } from './elements.ts'
import { layoutOf } from './forms/index.ts'
import type { Label } from './label.ts'
import { arrowLength, type Layout, laneOutline, type MarkLane } from './layout.ts'
import type { ChartModel, ChartRow, Mark, Series } from './model.ts'
import { neutralClass } from './palette.ts'
import { type ColourClasses, tidyShapes } from './paths.ts'
import { markName } from './spoken.ts'
import { spokenTitle } from './tally.ts'
import type { Theme } from './theme.ts'

/** Colours that stand for others until the drawing is done: each becomes the class of its name. */
const standIns = { ink: '#0a0b01', soft: '#0a0b02', line: '#0a0b03', paper: '#0a0b04' }
const fixedClasses: [string, { fill: string; stroke: string }][] = [
  [standIns.ink, { fill: 'f i', stroke: 's i' }],
  [standIns.line, { fill: 'l', stroke: 'l' }],
  [standIns.paper, { fill: 'p', stroke: 's p' }],
  [standIns.soft, { fill: 'f n', stroke: 's n' }],
]
const seriesColour = (index: number) => `#0a0c${index.toString(16).padStart(2, '0')}`

export const short = (value: number): number => Math.round(value * 10) / 10

/** The class of the colour of a series; null where it has that of all pages. */
function colourClass({ facet, neutral }: Series): string | null {
  if (facet !== null) return valueClass(facet.id, facet.value)
  return neutral === null ? null : neutralClass(neutral)
}

/** The classes of every colour of a drawing; a facet's value brings its own colour as the custom property `--value`. */
function classesOf(model: ChartModel): ColourClasses {
  const series = model.series.map((one, index): [string, { fill: string; stroke: string }] => {
    const name = colourClass(one)
    return [
      seriesColour(index),
      name === null ? { fill: 'f', stroke: 's' } : { fill: `f ${name}`, stroke: `s ${name}` },
    ]
  })
  return new Map([...fixedClasses, ...series])
}

/** Draws a chart with Chart.js and gives its shapes. */
function shapesOf(model: ChartModel, layout: Layout): Html {
  const canvas = svgCanvas(layout.width, layout.height)
  const theme: Theme = {
    ...standIns,
    series: model.series.map((_, index) => seriesColour(index)),
    font: `"${family}"`,
    texts: false,
  }
  const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
  const chart = new Chart(context, chartConfig(model, layout, theme))
  const shapes = tidyShapes(canvas.getContent().toString(), classesOf(model))
  chart.destroy()
  return shapes
}

const anchors = { start: '', middle: html` text-anchor="middle"`, end: html` text-anchor="end"` } as const

const keptSpaces = (spaces: string): string => '\u00a0'.repeat(spaces.length)

/** Runs whose spaces stay: each has those before the next one at its own end. */
const spaced = (runs: Label['runs']): Label['runs'] =>
  runs.map((run, index) => {
    const own = index === 0 ? run.text : run.text.trimStart()
    const next = /^\s*/.exec(runs[index + 1]?.text ?? '')?.[0] ?? ''
    return { ...run, text: (own + next).replace(/^ +| +$| {2,}/g, keptSpaces) }
  })

/**
 * A label as a text element, its middle at y. Programs that draw SVG leave out spaces at the ends of an element and all
 * but one of several, and librsvg whatever space an element within a text begins with.
 */
export function labelText({ runs: given, face, x, y, anchor }: Label): Html {
  const runs = spaced(given)
  const soft = runs.every(run => run.soft)
  const size = face.size < 13 ? 't' : face.size > 13 ? 'h' : ''
  const classes = [face.bold ? 'b' : '', soft ? 'o' : '', size].filter(name => name !== '')
  const body = runs.map(run =>
    run.soft && !soft ? html`<tspan class="o">${escapeHtml(run.text)}</tspan>` : escapeHtml(run.text),
  )
  const attribute = classes.length === 0 ? '' : html` class="${escapeHtml(classes.join(' '))}"`
  return html`<text${attribute}${anchors[anchor]} x="${short(x)}" y="${short(y + 4.5)}">${joinHtml(body)}</text>`
}

/** The link over a mark and its text: its name is short, all that is known of the mark describes it. */
function link(model: ChartModel, lane: MarkLane, layout: Layout, { href, aside }: Links): Html {
  const { left, top, width, height } = laneOutline(lane, layout, measure)
  const frame = html`x="${short(left)}" y="${short(top)}" width="${short(width)}" height="${short(height)}"`
  const name = html`aria-label="${escapeHtml(markName(model, lane.row, lane.mark))}"`
  const target = aside ? html` target="_blank" rel="noopener"` : ''
  const title = html`<title>${escapeHtml(lane.mark.title)}</title>`
  return html`<a href="${escapeHtml(href(lane.mark))}"${target} ${name}>${title}<rect ${frame} rx="3"/></a>`
}

/** The links over the marks, in the groups that the chart has. */
function linksOver(model: ChartModel, layout: Layout, links: Links): Html {
  return joinHtml(
    groupsOf(model).flatMap(({ name, rows }) => {
      if (rows.size === 0) return []
      const own = layout.lanes.filter(({ row }) => rows.has(row)).map(lane => link(model, lane, layout, links))
      return name === null ? joinHtml(own) : html`<g role="group" aria-label="${escapeHtml(name)}">${joinHtml(own)}</g>`
    }),
  )
}

/** The rows of a chart by what sets them apart: the heading of their group, or the axis of their plot. */
const groupsOf = ({ plots }: ChartModel): { name: string | null; rows: ReadonlySet<ChartRow> }[] =>
  plots.flatMap(({ axis, groups }) =>
    groups.map(({ heading, rows }) => ({ name: heading ?? (plots.length > 1 ? axis : null), rows: new Set(rows) })),
  )

/** Where marks lead. */
interface Links {
  /** The address of a mark. */
  href: (mark: Mark) => string
  /** Whether it opens beside the page, which stands in a frame. */
  aside: boolean
}

/** A width in which charts are drawn. */
export interface Size {
  name: string
  width: number
  narrow: boolean
}

/** A drawing in parts: how large it is, its shapes and texts with colours as classes, and where its marks stand. */
export interface Drawing {
  width: number
  height: number
  body: Html
  /** The same without the texts. */
  shapes: Html
  plot: Plotted
}

/** The part of a drawing in which its marks stand. */
export interface Plotted {
  left: number
  top: number
  width: number
  height: number
}

/** The layout of a chart in a width, and its shapes and texts: all of a drawing that is the same on every page. */
const drawn = memoise((model: ChartModel, { width, narrow }: Size): { layout: Layout; body: Html; shapes: Html } => {
  const layout = layoutOf(model, width, narrow, measure)
  const labels = [...layout.labels, ...layout.lanes.map(({ label }) => label)]
  const texts = labels.filter(({ runs }) => runs.length > 0).map(labelText)
  // Where no drawing is shown, its texts are read as words: a line each keeps them apart.
  const shapes = shapesOf(model, layout)
  return { layout, shapes, body: joinHtml([shapes, ...texts], '\n') }
})

function plotted({ boxes, left, right }: Layout): Plotted {
  const [top, bottom] = [boxes[0]?.top ?? 0, boxes.at(-1)?.bottom ?? 0]
  return { left: left - 10, top, width: right - left + arrowLength + 10, height: bottom - top }
}

/** The id of the paragraph on the page that says how to read a chart. */
export const readingId = (chart: string): string => `chart-${chart}-reading`

function element(model: ChartModel, size: Size, links: Links): Html {
  const { layout, body } = drawn(model, size)
  const { width, height } = layout
  const attributes = html`class="plot-${escapeHtml(size.name)}" viewBox="0 0 ${width} ${short(height)}" role="group"`
  const described = html`aria-label="${escapeHtml(spokenTitle(model))}" aria-describedby="${escapeHtml(readingId(model.id))}"`
  return html`<svg ${attributes} ${described}><g aria-hidden="true">${body}</g>${linksOver(model, layout, links)}</svg>`
}

const wide: Size = { name: 'wide', width: 680, narrow: false }
const narrow: Size = { name: 'narrow', width: 320, narrow: true }
const broad: Size = { name: 'broad', width: 860, narrow: false }

/** Draws a chart for a picture, where marks have no links. */
export const drawPicture = memoise(
  (model: ChartModel): Drawing =>
    plainWorkOf('drawing', model, () => {
      const { layout, body, shapes } = drawn(model, wide)
      return { width: layout.width, height: layout.height, body, shapes, plot: plotted(layout) }
    }),
)

/** A drawing as a picture within a page, of which no mark leads on: the style sheet gives its colours. */
export function renderStill({ width, height, body }: Pick<Drawing, 'width' | 'height' | 'body'>, title: string): Html {
  const attributes = html`viewBox="0 0 ${width} ${short(height)}" role="img" aria-label="${escapeHtml(title)}"`
  return html`<div class="plot"><svg ${attributes}>${body}</svg></div>`
}

/** A chart as a small picture without words, for a list: the upper part of its marks, where it is tall. */
export function renderSmall({ shapes, plot: { left, top, width, height } }: Pick<Drawing, 'shapes' | 'plot'>): Html {
  const box = html`${short(left)} ${short(top)} ${short(width)} ${short(Math.min(height, width * 0.62))}`
  const svg = html`<svg viewBox="${box}" aria-hidden="true">`
  return html`<div class="plot small">${svg}${shapes}</svg></div>`
}

interface RenderOptions extends Partial<Links> {
  href: (mark: Mark) => string
  /** Whether the place may be as wide as a page, and has a third drawing for that. */
  wholePage?: boolean
}

/**
 * A chart as HTML: two or three SVG drawings, for narrow and for wide places, of which the style sheet shows one. Its title and
 * the words on how to read it stand on the page, and are not said again within. Every mark has a link with its record, value,
 * source and what is known of it as title, what a work gives in its place one of its own; `href` gives the address of a
 * mark.
 */
export function renderSvg(model: ChartModel, { href, aside = false, wholePage = false }: RenderOptions): Html {
  const sizes = wholePage ? [broad, wide, narrow] : [wide, narrow]
  const more = wholePage ? html` whole-page` : ''
  return html`<div class="plot${more}">${joinHtml(sizes.map(size => element(model, size, { href, aside })))}</div>`
}
