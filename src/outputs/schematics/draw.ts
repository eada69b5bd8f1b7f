import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import type { Schematic, SchematicShape } from '../../core/kinds/schematic.ts'
import { type DrawnElement, type Dress, elementsOf } from './elements.ts'

/** How wide every drawing is. */
export const schematicWidth = 320

function elementHtml({ tag, attributes, text }: DrawnElement): Html {
  const name = escapeHtml(tag)
  const given = joinHtml(
    Object.entries(attributes).map(([key, value]) => html` ${escapeHtml(key)}="${escapeHtml(String(value))}"`),
  )
  return text === undefined ? html`<${name}${given}/>` : html`<${name}${given}>${escapeHtml(text)}</${name}>`
}

/**
 * Shapes as SVG elements, from the back to the front, with what they look like as classes. A line each keeps their
 * labels apart where no drawing is shown and they are read as words.
 */
export const shapesSvg = (shapes: readonly SchematicShape[], dress: Dress): Html =>
  joinHtml(
    shapes.map(shape => joinHtml(elementsOf(shape, dress).map(elementHtml))),
    '\n',
  )

/** All that a drawing shows at its last step. */
export function lastStepSvg({ shapes, frames }: Schematic, dress: Dress): Html {
  const last = frames.at(-1)
  const moving = last ? html`\n<g class="moving">${shapesSvg(last.shapes, dress)}</g>` : ''
  return html`${shapesSvg(shapes, dress)}${moving}`
}

/** A drawing as an SVG element of a page, at its last step, where the element with the id `described` holds its caption. */
export function schematicSvg(schematic: Schematic, dress: Dress, described: string): Html {
  const { title, height } = schematic
  const labels = html`aria-label="${escapeHtml(dress.text(title))}" aria-describedby="${escapeHtml(described)}"`
  const frame = html`class="drawing" viewBox="0 0 ${schematicWidth} ${height}" role="img"`
  return html`<svg ${frame} ${labels}>${lastStepSvg(schematic, dress)}</svg>`
}
