import type { SchematicShape } from '../../core/kinds/schematic.ts'

/** What a drawing needs besides its shapes. */
export interface Dress {
  /** A label in print: formulas and quantities as characters. */
  text(label: string): string
  /** The class that brings the colour of a value. */
  colour(value: string): string
}

/** An element of a drawing: its tag, its attributes in order, and the text within it. */
export interface DrawnElement {
  tag: 'rect' | 'circle' | 'path' | 'text'
  attributes: Record<string, string | number>
  text?: string
}

const points = (list: readonly number[][]): string => list.map(pair => pair.join(' ')).join('L')

/** The two strokes of an arrowhead at the last of some points. */
function head(list: readonly number[][]): string {
  const [[fromX = 0, fromY = 0] = [], [x = 0, y = 0] = []] = list.slice(-2)
  const angle = Math.atan2(y - fromY, x - fromX)
  const side = (turn: number) =>
    [x - 7 * Math.cos(angle + turn), y - 7 * Math.sin(angle + turn)].map(value => Math.round(value * 10) / 10).join(' ')
  return `M${side(0.5)}L${x} ${y}L${side(-0.5)}`
}

/** What a shape is drawn of, with what it looks like as classes. */
export function elementsOf(shape: SchematicShape, dress: Dress): DrawnElement[] {
  const { box, ball, balls, line, arrow, path, text, part, at, r, look, value, anchor } = shape
  const colour = value === null ? '' : ` ${dress.colour(value)}`
  const classes = `k-${look}${colour}`
  const circle = ([x = 0, y = 0]: readonly number[], radius: number): DrawnElement => ({
    tag: 'circle',
    attributes: { class: classes, cx: x, cy: y, r: radius },
  })
  const drawnAs = (look: string, d: string): DrawnElement => ({ tag: 'path', attributes: { class: look, d } })
  if (box) {
    const [x = 0, y = 0, width = 0, height = 0] = box
    return [{ tag: 'rect', attributes: { class: classes, x, y, width, height, rx: look === 'film' ? 0 : 3 } }]
  }
  if (ball) return [circle(ball, ball[2] ?? r)]
  if (balls) return balls.map(one => circle(one, r))
  if (path !== null) return [drawnAs(classes, path)]
  if (line) return [drawnAs(`k-wire${colour}`, `M${points(line)}`)]
  if (arrow) return [drawnAs(`k-flow${colour}`, `M${points(arrow)}${head(arrow)}`)]
  const [x = 0, y = 0] = at ?? []
  if (part !== null)
    return [
      { tag: 'circle', attributes: { class: 'k-ring', cx: x, cy: y, r: 9 } },
      { tag: 'text', attributes: { class: 'n', x, y: y + 4.5, 'text-anchor': 'middle' }, text: String(part) },
    ]
  const place: Record<string, string> = anchor === 'start' ? {} : { 'text-anchor': anchor }
  return [{ tag: 'text', attributes: { x, y: y + 4.5, ...place }, text: dress.text(text ?? '').trim() }]
}
