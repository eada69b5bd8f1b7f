import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'

/** The colours of a picture: those that a file names, and for each that the picture has the place of its like among them. */
interface Palette {
  colours: readonly number[]
  placeOf: ReadonlyMap<number, number>
}

/** The most colours that a file can name. */
const most = 256

/** How far a colour may be from what stands for it, of 442 from black to white: less than an eye tells at the edge of a letter. */
const farthest = 16

/**
 * A drawing as a PNG file that names its colours once: a third of one that tells them pixel by pixel. Drawings have few, and
 * the mixtures at the edges of letters and lines are told by the nearest ones. `pixels` has four bytes for each: red, green,
 * blue, opacity. Null where it is no such drawing.
 */
export async function indexedPng(pixels: Uint8Array, width: number, height: number): Promise<Uint8Array | null> {
  const all = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height)
  const palette = paletteOf(all)
  if (!palette) return null
  const lines = linesOf(all, width, palette)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.colours.flatMap(partsOf))),
    chunk('IDAT', await promisify(deflate)(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const framed = Buffer.concat([Buffer.alloc(4), Buffer.from(name), content, Buffer.alloc(4)])
  framed.writeUInt32BE(content.length, 0)
  framed.writeUInt32BE(crc32(framed.subarray(4, -4)), framed.length - 4)
  return framed
}

/** Red, green and blue of a pixel as it lies in memory, the lowest byte first. */
const partsOf = (pixel: number): [number, number, number] => [pixel & 255, (pixel >>> 8) & 255, (pixel >>> 16) & 255]

/** The places of the colours of all pixels, line by line. Each line begins with its filter, which is none. */
function linesOf(pixels: Uint32Array, width: number, { placeOf }: Palette): Uint8Array {
  const lines = new Uint8Array(pixels.length + pixels.length / width)
  let before: number | undefined
  let place = 0
  for (let at = 0, to = 0; at < pixels.length; at++) {
    if (at % width === 0) to++
    const pixel = pixels[at] as number
    // Most pixels of a drawing are as the one before.
    if (pixel !== before) place = placeOf.get(pixel) ?? 0
    before = pixel
    lines[to++] = place
  }
  return lines
}

/** How many pixels there are of each colour. */
function countsOf(pixels: Uint32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (let start = 0, end = 0; start < pixels.length; start = end) {
    const pixel = pixels[start] as number
    do end++
    while (pixels[end] === pixel)
    counts.set(pixel, (counts.get(pixel) ?? 0) + end - start)
  }
  return counts
}

const isOpaque = (pixel: number): boolean => pixel >>> 24 === 255

/** Few colours that stand for all, the more frequent ones first; null where one would be too far from its own. */
function paletteOf(pixels: Uint32Array): Palette | null {
  const present = [...countsOf(pixels)].sort(([a, m], [b, n]) => n - m || a - b).map(([pixel]) => pixel)
  if (!present.every(isOpaque)) return null
  for (let distance = 0; distance <= farthest; distance += 2) {
    const palette = within(distance, present)
    if (palette) return palette
  }
  return null
}

/** The same where no colour is farther than a distance from what stands for it; null where that takes too many. */
function within(distance: number, present: readonly number[]): Palette | null {
  const colours: number[] = []
  const placeOf = new Map<number, number>()
  for (const pixel of present) {
    const { place, square } = nearest(pixel, colours)
    if (square <= distance ** 2) placeOf.set(pixel, place)
    else {
      if (colours.length === most) return null
      placeOf.set(pixel, colours.length)
      colours.push(pixel)
    }
  }
  return { colours, placeOf }
}

/** The nearest of some colours, the first of those that are as near, and the square of how far it is. */
function nearest(pixel: number, colours: readonly number[]): { place: number; square: number } {
  let place = -1
  let square = Number.POSITIVE_INFINITY
  for (let index = 0; index < colours.length; index++) {
    const far = squareBetween(pixel, colours[index] as number)
    if (far < square) {
      place = index
      square = far
    }
  }
  return { place, square }
}

/** The square of how far two colours are from each other; without lists of their parts, as it is asked a million times a picture. */
function squareBetween(one: number, other: number): number {
  const red = (one & 255) - (other & 255)
  const green = ((one >>> 8) & 255) - ((other >>> 8) & 255)
  const blue = ((one >>> 16) & 255) - ((other >>> 16) & 255)
  return red * red + green * green + blue * blue
}
