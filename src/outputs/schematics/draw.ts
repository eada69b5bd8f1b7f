import type { Schematic, Shape } from '../../core/schema/schematic.ts'

/** What a drawing needs besides its shapes. */
export interface Dress {
  /** A label in print: formulas and quantities as characters. */
  text(label: string): string
  /** The class that brings the colour of a value. */
  colour(value: string): string
}

/** How wide every drawing is. */
export const schematicWidth = 320

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeXml = (text: string) => text.replace(/[&<>"]/g, character => escapes[character] ?? character)
const points = (list: readonly number[][]) => list.map(pair => pair.join(' ')).join('L')

/** The two strokes of an arrowhead at the last of some points. */
function head(list: readonly number[][]): string {
  const [[fromX = 0, fromY = 0] = [], [x = 0, y = 0] = []] = list.slice(-2)
  const angle = Math.atan2(y - fromY, x - fromX)
  const side = (turn: number) =>
    [x - 7 * Math.cos(angle + turn), y - 7 * Math.sin(angle + turn)].map(value => Math.round(value * 10) / 10).join(' ')
  return `M${side(0.5)}L${x} ${y}L${side(-0.5)}`
}

function shapeSvg(shape: Shape, dress: Dress): string {
  const { box, ball, balls, line, arrow, path, text, part, at, r, look, value, anchor } = shape
  const classes = `k-${look}${value === null ? '' : ` ${dress.colour(value)}`}`
  const circle = ([x, y]: readonly number[], radius: number) =>
    `<circle class="${classes}" cx="${x}" cy="${y}" r="${radius}"/>`
  if (box) {
    const [x, y, width, height] = box
    return `<rect class="${classes}" x="${x}" y="${y}" width="${width}" height="${height}" rx="${look === 'film' ? 0 : 3}"/>`
  }
  if (ball) return circle(ball, ball[2] ?? r)
  if (balls) return balls.map(one => circle(one, r)).join('')
  if (path !== null) return `<path class="${classes}" d="${path}"/>`
  if (line) return `<path class="k-wire${value === null ? '' : ` ${dress.colour(value)}`}" d="M${points(line)}"/>`
  if (arrow) {
    const colour = value === null ? '' : ` ${dress.colour(value)}`
    return `<path class="k-flow${colour}" d="M${points(arrow)}${head(arrow)}"/>`
  }
  const [x = 0, y = 0] = at ?? []
  if (part !== null)
    return `<circle class="k-ring" cx="${x}" cy="${y}" r="9"/><text class="n" x="${x}" y="${y + 4.5}" text-anchor="middle">${part}</text>`
  const place = anchor === 'start' ? '' : ` text-anchor="${anchor}"`
  return `<text x="${x}" y="${y + 4.5}"${place}>${escapeXml(dress.text(text ?? ''))}</text>`
}

/** The shapes of a drawing as SVG elements, from the back to the front, with what they look like as classes. */
export const shapesSvg = ({ shapes }: Pick<Schematic, 'shapes'>, dress: Dress): string =>
  shapes.map(shape => shapeSvg(shape, dress)).join('')

/** A drawing as an SVG element of a page. */
export function schematicSvg(schematic: Schematic, dress: Dress): string {
  const { id, title, caption, height } = schematic
  const name = `drawing-${id}`
  return (
    `<svg class="drawing" viewBox="0 0 ${schematicWidth} ${height}" role="img" aria-labelledby="${name}-title" aria-describedby="${name}-desc">` +
    `<title id="${name}-title">${escapeXml(dress.text(title))}</title><desc id="${name}-desc">${escapeXml(dress.text(caption))}</desc>` +
    `${shapesSvg(schematic, dress)}</svg>`
  )
}
