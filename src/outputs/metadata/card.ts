import { counted, say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import { frontDrawing } from '../../core/corpus/front.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import { shortAuthors } from '../../core/words/work-names.ts'
import { family, measure, rasterise } from '../charts/canvas.ts'
import { labelWords, wrap } from '../charts/label.ts'
import { lightPalette, resolveClasses } from '../charts/palette.ts'
import { lastStepSvg, schematicWidth } from '../schematics/draw.ts'
import { dressOf } from '../schematics/picture.ts'

/** The picture that stands for the site where people share a link to it: its path, and its size in pixels. */
export const card = { path: 'assets/card.png', width: 1200, height: 630 }

/** How wide the words of a card are, beside a drawing and without one. */
const beside = 640
const alone = 1060
const margin = 70

/** A text in lines of at most `width` pixels. */
export const linesOf = (words: string, width: number, size: number): string[] =>
  // Bold letters are wider than those that lines are measured with.
  wrap(labelWords([words]), (width * 0.9 * 13) / size, measure).map(runs => runs.map(({ text }) => text).join(''))

/** Lines of text one below the other, the first with its foot at `top`. */
export const stack = (lines: readonly string[], top: number, size: number, look: Html): Html =>
  joinHtml(
    lines.map(
      (line, index) =>
        html`<text${look} x="${margin}" y="${top + index * size * 1.25}" font-size="${size}">${escapeHtml(line)}</text>`,
    ),
  )

/** The card of a review as SVG: its name, what it is, its drawing, what it holds. */
export function cardSvg(corpus: Corpus): Html {
  const { review, records } = corpus
  const drawing = frontDrawing(corpus)
  const width = drawing ? beside : alone
  const name = linesOf(review.name, width, 64).slice(0, 2)
  const about = linesOf(review.description, width, 27).slice(0, 6)
  const { article } = review
  const words = wordsFor(review)
  const numbers = [
    ['section', corpus.sections.length],
    ['quantity', records.measurements.length],
    ['finding', records.findings.length],
    ['work', records.references.length],
  ] as const
  const holds = numbers.flatMap(([noun, n]) => (n > 0 ? counted(words, noun, n) : [])).join(' · ')
  const named = article && `${shortAuthors(article.author, false, words)}, ${article.year}`
  const whose = named === null ? '' : `${say(words.citeThis.after, { what: named })}. `
  const scale = drawing ? Math.min(400 / schematicWidth, 420 / drawing.height) : 1
  const picture = drawing
    ? html`<g transform="translate(${margin + beside + 30} ${(card.height - drawing.height * scale) / 2}) scale(${scale})">${lastStepSvg(drawing, dressOf(corpus))}</g>`
    : ''
  const svg = joinHtml([
    html`<svg xmlns="http://www.w3.org/2000/svg" width="${card.width}" height="${card.height}" font-family="${escapeHtml(family)}" font-size="13">`,
    html`<rect class="p" width="100%" height="100%"/><rect class="f" width="100%" height="14"/>`,
    stack(name, 150, 64, html` class="b"`),
    stack(about, 150 + name.length * 80 - 10, 27, ''),
    stack([whose + holds], card.height - 60, 22, html` class="o"`),
    picture,
    html`</svg>\n`,
  ])
  return resolveClasses(svg, lightPalette(corpus.vocabulary))
}

/** The card of a review as a PNG file, the same bytes each time. */
export const cardPng = (corpus: Corpus): Promise<Uint8Array> => rasterise(cardSvg(corpus), 1)
