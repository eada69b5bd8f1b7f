import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import { family, measure, rasterise } from './canvas.ts'
import { type Label, labelAt, labelWords, wrap } from './label.ts'
import { type Palette, resolveClasses } from './palette.ts'
import { type Drawing, labelText, short } from './svg.ts'

/** What a picture says around its drawing. */
export interface Captions {
  title: string
  reading: string
  /** Where it comes from and under which licence, a line each. */
  credits: string[]
}

/** A drawing whose colours are classes. */
export type Unframed = Omit<Drawing, 'plot' | 'shapes'>

const margin = 20
const systemFonts = "system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"

/** The lines into which words are broken that have a width to stand in, at a size of letters; both in pixels. */
export const wordLines = (text: string, width: number, size = 13): string[] =>
  wrap(labelWords([text]), width * (13 / size), measure).map(runs => runs.map(run => run.text).join(''))

function stackLines(words: readonly string[], top: number, step: number, more: Partial<Label> & { soft?: boolean }) {
  return words.map((line, index) => labelAt(0, top + step * (index + 0.5), line, more))
}

/** Title and reading above a drawing, credits below it. */
function framed(drawing: Unframed, { title, reading, credits }: Captions, palette: Palette, font: string): Html {
  const { width } = drawing
  // Bold letters are wider than those that lines are measured with.
  const heading = wordLines(title, width * 0.92, 19)
  const readings = wordLines(reading, width, 12)
  const top = heading.length * 25 + readings.length * 17 + 18
  const footer = credits.flatMap(line => wordLines(line, width, 12))
  const height = top + drawing.height + 14 + footer.length * 17
  const head = stackLines(heading, 0, 25, { face: { size: 18, bold: true } })
  const below = stackLines(readings, heading.length * 25 + 4, 17, { soft: true, face: { size: 12, bold: false } })
  const foot = stackLines(footer, top + drawing.height + 14, 17, { soft: true, face: { size: 12, bold: false } })
  const texts = [...head, ...below, ...foot].map(labelText)
  const [outerWidth, outerHeight] = [width + 2 * margin, short(height + 2 * margin)]
  const size = html`width="${outerWidth}" height="${outerHeight}" viewBox="0 0 ${outerWidth} ${outerHeight}"`
  const svg = joinHtml([
    html`<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${escapeHtml(font)}" font-size="13" role="img">`,
    html`<title>${escapeHtml(title)}</title><desc>${escapeHtml(reading)}</desc>`,
    html`<rect class="p" width="100%" height="100%"/><g transform="translate(${margin} ${margin})">${joinHtml(texts)}`,
    html`<g transform="translate(0 ${short(top)})">${drawing.body}</g></g></svg>\n`,
  ])
  return resolveClasses(svg, palette)
}

/** A drawing as a picture that stands alone: an SVG file with its title, its reading and its source, colours and all. */
export const framedSvg = (drawing: Unframed, captions: Captions, palette: Palette): Html =>
  framed(drawing, captions, palette, systemFonts)

/** The same as a PNG file, with two pixels to each of the drawing's. */
export const framedPng = (drawing: Unframed, captions: Captions, palette: Palette): Promise<Uint8Array> =>
  rasterise(framed(drawing, captions, palette, family), 2)
