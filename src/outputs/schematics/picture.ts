import { ascending } from '../../core/basics/ascending.ts'
import { valueClass } from '../../core/basics/colour.ts'
import { colouredFacet } from '../../core/corpus/related.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { type Html, html, joinHtml } from '../../core/html/html.ts'
import { type Schematic, shapesOf } from '../../core/kinds/schematic.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { plainText } from '../../core/words/plain.ts'
import { labelAt } from '../charts/label.ts'
import { lightPalette } from '../charts/palette.ts'
import { type Captions, framedPng, framedSvg, type Unframed, wordLines } from '../charts/picture.ts'
import { labelText } from '../charts/svg.ts'
import { creditOf } from '../render/credit.ts'
import { schematicWidth, shapesSvg } from './draw.ts'
import type { Dress } from './elements.ts'

/** How the labels of drawings are printed in a review, and which class brings a colour. */
export function dressOf(corpus: Corpus): Dress {
  const facet = colouredFacet(corpus)
  return {
    text: label => plainText(corpus, label),
    colour: value => valueClass(facet?.id ?? '', value),
  }
}

/** The numbered parts of a drawing with what they are: the drawing's own words, or those of the set-up of its technique. */
export function partsOf(corpus: Corpus, schematic: Schematic): { number: number; name: string }[] {
  const setup = corpus.vocabulary.facets.flatMap(({ id, records }) => {
    const values = records === null ? [] : (corpus.facetsOf(schematic)[id] ?? [])
    return values.flatMap(value => corpus.get('techniques', value)?.setup ?? [])
  })
  const names = schematic.parts.length > 0 ? schematic.parts : setup
  const numbers = ascending(shapesOf(schematic).flatMap(({ shape }) => shape.part ?? []))
  return numbers.map(number => ({ number, name: names[number - 1] ?? '' }))
}

/** The letter of a step, by its place. */
export const letterOf = (step: number): string => String.fromCharCode(97 + step)

/** The room that the words around a drawing need, in pixels. */
const pictureWidth = 480

/** The room that the words of a step need above it, in pixels: a line of them. */
const line = 18

/** A drawing, or all its steps below each other, each with its words. */
function bodyOf({ shapes, frames, height }: Schematic, dress: Dress): Pick<Unframed, 'body' | 'height'> {
  const left = (pictureWidth - schematicWidth) / 2
  if (frames.length === 0)
    return { height, body: html`<g transform="translate(${left} 0)">${shapesSvg(shapes, dress)}</g>` }
  let top = 0
  const steps = frames.map(({ says, shapes: own }, step) => {
    const words = wordLines(`${letterOf(step)}  ${dress.text(says)}`, pictureWidth)
    const texts = words.map((text, index) =>
      labelText(labelAt(0, top + line * (index + 0.5), text, { face: { size: 13, bold: false } })),
    )
    const place = top + line * words.length + 4
    top = place + height + 10
    return html`${joinHtml(texts)}<g transform="translate(${left} ${place})">${shapesSvg([...shapes, ...own], dress)}</g>`
  })
  return { height: top, body: joinHtml(steps) }
}

/** A drawing with what a picture of it says around it: its title, its caption, its parts and its source. */
function framedDrawing(corpus: Corpus, schematic: Schematic): Parameters<typeof framedSvg> {
  const { review } = corpus
  const dress = dressOf(corpus)
  const captions: Captions = {
    title: dress.text(schematic.title),
    reading: dress.text(schematic.caption),
    credits: [
      ...partsOf(corpus, schematic).map(({ number, name }) => `${number}  ${dress.text(name)}`),
      creditOf(review, recordPath('schematics', schematic.id)),
    ],
  }
  return [{ width: pictureWidth, ...bodyOf(schematic, dress) }, captions, lightPalette(corpus.vocabulary)]
}

/** A drawing as an SVG file that stands alone. */
export const drawingSvg = (corpus: Corpus, schematic: Schematic): Html => framedSvg(...framedDrawing(corpus, schematic))

/** A drawing as a PNG file. */
export const drawingPng = (corpus: Corpus, schematic: Schematic): Promise<Uint8Array> =>
  framedPng(...framedDrawing(corpus, schematic))
