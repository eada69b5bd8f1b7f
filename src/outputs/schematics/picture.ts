import { ascending } from '../../core/basics/ascending.ts'
import { valueClass } from '../../core/basics/colour.ts'
import { colouredFacet } from '../../core/corpus/related.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { type Html, html } from '../../core/html/html.ts'
import type { Schematic } from '../../core/kinds/schematic.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { plainText } from '../../core/words/plain.ts'
import { lightPalette } from '../charts/palette.ts'
import { type Captions, framedPng, framedSvg } from '../charts/picture.ts'
import { creditOf } from '../render/credit.ts'
import { type Dress, schematicWidth, shapesSvg } from './draw.ts'

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
    const value = records && corpus.facetsOf(schematic)[id]
    return value ? (corpus.get('techniques', value)?.setup ?? []) : []
  })
  const names = schematic.parts.length > 0 ? schematic.parts : setup
  const numbers = ascending(schematic.shapes.flatMap(({ part }) => part ?? []))
  return numbers.map(number => ({ number, name: names[number - 1] ?? '' }))
}

/** The room that the words around a drawing need, in pixels. */
const pictureWidth = 480

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
  const drawing = {
    width: pictureWidth,
    height: schematic.height,
    body: html`<g transform="translate(${(pictureWidth - schematicWidth) / 2} 0)">${shapesSvg(schematic, dress)}</g>`,
  }
  return [drawing, captions, lightPalette(corpus.vocabulary)]
}

/** A drawing as an SVG file that stands alone. */
export const drawingSvg = (corpus: Corpus, schematic: Schematic): Html => framedSvg(...framedDrawing(corpus, schematic))

/** A drawing as a PNG file. */
export const drawingPng = (corpus: Corpus, schematic: Schematic): Promise<Buffer> =>
  framedPng(...framedDrawing(corpus, schematic))
