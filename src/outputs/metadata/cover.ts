import { frontDrawing } from '../../core/corpus/front.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import { family, rasterise } from '../charts/canvas.ts'
import { lightPalette, resolveClasses } from '../charts/palette.ts'
import { lastStepSvg, schematicWidth } from '../schematics/draw.ts'
import { dressOf } from '../schematics/picture.ts'
import { linesOf, stack } from './card.ts'

const cover = { width: 1200, height: 1800 }

/** How wide words and drawing are on a cover. */
const inner = 1060

/** The cover of a review as a book, as SVG: its name, its title, its drawing, its edition. */
function coverSvg(corpus: Corpus, edition: string): Html {
  const { review } = corpus
  const drawing = frontDrawing(corpus)
  const name = linesOf(review.name, inner, 96).slice(0, 3)
  const title = linesOf(review.title, inner, 46).slice(0, 7)
  const top = 250 + name.length * 120
  const foot = top + title.length * 58
  const scale = drawing ? Math.min(inner / schematicWidth, (cover.height - 200 - foot) / drawing.height) : 1
  const picture = drawing
    ? html`<g transform="translate(${(cover.width - schematicWidth * scale) / 2} ${foot}) scale(${scale})">${lastStepSvg(drawing, dressOf(corpus))}</g>`
    : ''
  const svg = joinHtml([
    html`<svg xmlns="http://www.w3.org/2000/svg" width="${cover.width}" height="${cover.height}" font-family="${escapeHtml(family)}" font-size="13">`,
    html`<rect class="p" width="100%" height="100%"/><rect class="f" width="100%" height="28"/>`,
    stack(name, 250, 96, html` class="b"`),
    stack(title, top, 46, ''),
    stack([edition], cover.height - 80, 32, html` class="o"`),
    picture,
    html`</svg>\n`,
  ])
  return resolveClasses(svg, lightPalette(corpus.vocabulary))
}

/** The cover of a review as a book, as a PNG file, the same bytes each time; `edition` is what it says of its edition. */
export const coverPng = (corpus: Corpus, edition: string): Promise<Uint8Array> =>
  rasterise(coverSvg(corpus, edition), 1)
