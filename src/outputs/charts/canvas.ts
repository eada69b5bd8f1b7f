import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import type { Canvas, SvgCanvas } from '@napi-rs/canvas'
import type { ImageHead } from '../../core/basics/image-head.ts'
import { noShelf, type Shelf } from '../../core/basics/shelf.ts'
import { indexedPng } from './indexed-png.ts'
import type { Measure } from './label.ts'

const require = createRequire(import.meta.url)

/**
 * The family under which the bundled font is known to the canvas, so that no font of the machine is ever asked. It is
 * wider than most: what has room in it has room in the font of the reader's system.
 */
export const family = 'Atlas Measure'

let canvas: typeof import('@napi-rs/canvas') | undefined

/** The canvas library with the bundled font, loaded when the first chart is drawn. */
function library(): typeof import('@napi-rs/canvas') {
  if (canvas !== undefined) return canvas
  const loaded = require('@napi-rs/canvas') as typeof import('@napi-rs/canvas')
  for (const file of ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'])
    if (loaded.GlobalFonts.registerFromPath(require.resolve(`dejavu-fonts-ttf/ttf/${file}`), family) === null)
      throw new Error(`the bundled font ${file} can't be read`)
  canvas = loaded
  return loaded
}

/** A canvas that records what is drawn on it as SVG. */
export function svgCanvas(width: number, height: number): SvgCanvas {
  const { createCanvas, SvgExportFlag } = library()
  return createCanvas(width, height, SvgExportFlag.NoPrettyXML)
}

let ruler: SvgCanvas | undefined
const widths = new Map<string, number>()

/** The width of a text in the bundled font, in pixels. */
export const measure: Measure = (text, { size, bold }) => {
  const font = `${bold ? 'bold ' : ''}${size}px "${family}"`
  const known = widths.get(`${font} ${text}`)
  if (known !== undefined) return known
  ruler ??= svgCanvas(1, 1)
  const context = ruler.getContext('2d')
  context.font = font
  const { width } = context.measureText(text)
  widths.set(`${font} ${text}`, width)
  return width
}

let pictures = noShelf

/** Has finished pictures kept on a shelf, and taken from it. */
export function keepPictures(shelf: Shelf): void {
  pictures = shelf
}

/**
 * A PNG file of an SVG drawing whose texts are in the bundled font; `scale` pixels to each of the drawing's, fewer of a very
 * tall one. It is compressed beside the main thread, or was before.
 */
export async function rasterise(svg: string, scale: number): Promise<Uint8Array> {
  const key = `png ${scale} ${svg}`
  const kept = pictures.take(key)
  if (kept) return kept
  const picture = await painted(svg, scale)
  pictures.put(key, picture)
  return picture
}

/**
 * An image of its format in another size: upright, and without all that its file tells besides, such as where it was taken
 * and by which camera. It is made beside the main thread, or was before.
 */
export async function resized(bytes: Uint8Array, { type, width, height }: ImageHead): Promise<Uint8Array> {
  const key = `image ${type} ${width} ${createHash('sha256').update(bytes).digest('hex')}`
  const kept = pictures.take(key)
  if (kept) return kept
  const { createCanvas, loadImage } = library()
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.imageSmoothingQuality = 'high'
  // The library turns what lies on its side.
  context.drawImage(await loadImage(Buffer.from(bytes)), 0, 0, width, height)
  const made = await (type === 'jpeg' || type === 'webp' ? canvas.encode(type, quality) : canvas.encode('png'))
  emptied(canvas)
  pictures.put(key, made)
  return made
}

/** Of 100: photographs show no loss at it, and are half as large as at 95. */
const quality = 82

/** How many pixels high a picture may be: programs open no taller ones, and its pixels are held all at once. */
const tallest = 16_384

async function painted(svg: string, scale: number): Promise<Uint8Array> {
  const { createCanvas, Image } = library()
  const image = new Image()
  image.src = Buffer.from(svg)
  const fitting = Math.min(scale, tallest / image.height)
  const canvas = createCanvas(Math.round(image.width * fitting), Math.round(image.height * fitting))
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const { width, height } = canvas
  const { data } = context.getImageData(0, 0, width, height)
  const pixels = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
  const made = (await indexedPng(pixels, width, height)) ?? (await canvas.encode('png'))
  emptied(canvas)
  return made
}

/** Lets go of the pixels of a canvas: the garbage that V8 sees of it is too little to be collected soon. */
function emptied(canvas: Canvas): void {
  canvas.width = 1
  canvas.height = 1
}
