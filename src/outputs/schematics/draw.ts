import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import type { Schematic, SchematicShape } from '../../core/kinds/schematic.ts'

/** What a drawing needs besides its shapes. */
export interface Dress {
  /** A label in print: formulas and quantities as characters. */
  text(label: string): string
  /** The class that brings the colour of a value. */
  colour(value: string): string
}

/** How wide every drawing is. */
export const schematicWidth = 320

const points = (list: readonly number[][]): Html => escapeHtml(list.map(pair => pair.join(' ')).join('L'))

/** The two strokes of an arrowhead at the last of some points. */
function head(list: readonly number[][]): Html {
  const [[fromX = 0, fromY = 0] = [], [x = 0, y = 0] = []] = list.slice(-2)
  const angle = Math.atan2(y - fromY, x - fromX)
  const side = (turn: number) =>
    [x - 7 * Math.cos(angle + turn), y - 7 * Math.sin(angle + turn)].map(value => Math.round(value * 10) / 10).join(' ')
  return escapeHtml(`M${side(0.5)}L${x} ${y}L${side(-0.5)}`)
}

function shapeSvg(shape: SchematicShape, dress: Dress): Html {
  const { box, ball, balls, line, arrow, path, text, part, at, r, look, value, anchor } = shape
  const colour = value === null ? '' : escapeHtml(` ${dress.colour(value)}`)
  const classes = html`k-${escapeHtml(look)}${colour}`
  const circle = ([x = 0, y = 0]: readonly number[], radius: number) =>
    html`<circle class="${classes}" cx="${x}" cy="${y}" r="${radius}"/>`
  if (box) {
    const [x = 0, y = 0, width = 0, height = 0] = box
    return html`<rect class="${classes}" x="${x}" y="${y}" width="${width}" height="${height}" rx="${look === 'film' ? 0 : 3}"/>`
  }
  if (ball) return circle(ball, ball[2] ?? r)
  if (balls) return joinHtml(balls.map(one => circle(one, r)))
  if (path !== null) return html`<path class="${classes}" d="${escapeHtml(path)}"/>`
  if (line) return html`<path class="k-wire${colour}" d="M${points(line)}"/>`
  if (arrow) return html`<path class="k-flow${colour}" d="M${points(arrow)}${head(arrow)}"/>`
  const [x = 0, y = 0] = at ?? []
  if (part !== null)
    return html`<circle class="k-ring" cx="${x}" cy="${y}" r="9"/><text class="n" x="${x}" y="${y + 4.5}" text-anchor="middle">${part}</text>`
  const place = anchor === 'start' ? '' : html` text-anchor="${escapeHtml(anchor)}"`
  return html`<text x="${x}" y="${y + 4.5}"${place}>${escapeHtml(dress.text(text ?? '').trim())}</text>`
}

/**
 * The shapes of a drawing as SVG elements, from the back to the front, with what they look like as classes. A line each
 * keeps its labels apart where no drawing is shown and they are read as words.
 */
export const shapesSvg = ({ shapes }: Pick<Schematic, 'shapes'>, dress: Dress): Html =>
  joinHtml(
    shapes.map(shape => shapeSvg(shape, dress)),
    '\n',
  )

/** A drawing as an SVG element of a page, where the element with the id `described` holds its caption. */
export function schematicSvg(schematic: Schematic, dress: Dress, described: string): Html {
  const { title, height } = schematic
  const labels = html`aria-label="${escapeHtml(dress.text(title))}" aria-describedby="${escapeHtml(described)}"`
  const frame = html`class="drawing" viewBox="0 0 ${schematicWidth} ${height}" role="img"`
  return html`<svg ${frame} ${labels}>${shapesSvg(schematic, dress)}</svg>`
}
