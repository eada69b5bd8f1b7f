import { valueClass } from '../../core/basics/colour.ts'
import { memoise } from '../../core/basics/memoise.ts'
import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import { family, measure, svgCanvas } from './canvas.ts'
import { chartConfig } from './config.ts'
import { Chart } from './elements.ts'
import { layoutOf } from './forms/index.ts'
import type { Label } from './label.ts'
import { type Layout, laneOutline, type MarkLane } from './layout.ts'
import type { ChartModel, Mark, Series } from './model.ts'
import { neutralClass } from './palette.ts'
import { type ColourClasses, tidyShapes } from './paths.ts'
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

/** The link over a mark and its text. */
function link(lane: MarkLane, layout: Layout, href: string): Html {
  const { left, top, width, height } = laneOutline(lane, layout, measure)
  const frame = html`x="${short(left)}" y="${short(top)}" width="${short(width)}" height="${short(height)}"`
  return html`<a href="${escapeHtml(href)}"><title>${escapeHtml(lane.mark.title)}</title><rect ${frame} rx="3"/></a>`
}

/** A width in which charts are drawn. */
export interface Size {
  name: string
  width: number
  narrow: boolean
}

/** A drawing in parts: how large it is, its shapes and texts with colours as classes, and the links over its marks. */
export interface Drawing {
  width: number
  height: number
  body: Html
  links: Html
}

/** The layout of a chart in a width, and its shapes and texts: all of a drawing that is the same on every page. */
const drawn = memoise((model: ChartModel, { width, narrow }: Size): { layout: Layout; body: Html } => {
  const layout = layoutOf(model, width, narrow, measure)
  const texts = [...layout.labels, ...layout.lanes.map(({ label }) => label)].map(labelText)
  // Where no drawing is shown, its texts are read as words: a line each keeps them apart.
  return { layout, body: joinHtml([shapesOf(model, layout), ...texts], '\n') }
})

/** Draws a chart in a width. */
function drawChart(model: ChartModel, size: Size, href: (mark: Mark) => string): Drawing {
  const { layout, body } = drawn(model, size)
  return {
    width: layout.width,
    height: layout.height,
    body,
    links: joinHtml(layout.lanes.map(lane => link(lane, layout, href(lane.mark)))),
  }
}

/** The id of the paragraph on the page that says how to read a chart. */
export const readingId = (chart: string): string => `chart-${chart}-reading`

function element(model: ChartModel, size: Size, href: (mark: Mark) => string): Html {
  const { width, height, body, links } = drawChart(model, size, href)
  const attributes = html`class="plot-${escapeHtml(size.name)}" viewBox="0 0 ${width} ${short(height)}" role="group"`
  const described = html`aria-label="${escapeHtml(spokenTitle(model))}" aria-describedby="${escapeHtml(readingId(model.id))}"`
  return html`<svg ${attributes} ${described}><g aria-hidden="true">${body}</g>${links}</svg>`
}

const wide: Size = { name: 'wide', width: 680, narrow: false }
const sizes: Size[] = [wide, { name: 'narrow', width: 320, narrow: true }]

/** Draws a chart for a picture, where marks have no links. */
export const drawPicture = (model: ChartModel): Drawing => drawChart(model, wide, () => '')

/**
 * A chart as HTML: two SVG drawings, for wide and for narrow places, of which the style sheet shows one. Its title and
 * the words on how to read it stand on the page, and are not said again within. Every mark has a link with its record, value,
 * source and what is known of it as title, what a work gives in its place one of its own; `href` gives the address of a
 * mark.
 */
export function renderSvg(model: ChartModel, { href }: { href: (mark: Mark) => string }): Html {
  return html`<div class="plot">${joinHtml(sizes.map(size => element(model, size, href)))}</div>`
}
