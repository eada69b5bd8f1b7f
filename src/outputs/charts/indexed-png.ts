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
  // Each line begins with its filter, which is none.
  const lines = new Uint8Array((width + 1) * height)
  for (const [start, end, pixel] of runsOf(all, width)) {
    const before = 1 + Math.floor(start / width)
    lines.fill(palette.placeOf.get(pixel) ?? 0, start + before, end + before)
  }
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

/** Pixels next to one another in a line that are the same, which are most of a drawing: where they begin and end, and which. */
function* runsOf(pixels: Uint32Array, width: number): Generator<[start: number, end: number, pixel: number]> {
  for (let line = 0; line < pixels.length; line += width) {
    let start = line
    for (let at = line + 1; at <= line + width; at++) {
      if (at < line + width && pixels[at] === pixels[start]) continue
      yield [start, at, pixels[start] ?? 0]
      start = at
    }
  }
}

const isOpaque = (pixel: number): boolean => pixel >>> 24 === 255

/** Few colours that stand for all, the more frequent ones first; null where one would be too far from its own. */
function paletteOf(pixels: Uint32Array): Palette | null {
  const counts = new Map<number, number>()
  for (const [start, end, pixel] of runsOf(pixels, pixels.length))
    counts.set(pixel, (counts.get(pixel) ?? 0) + end - start)
  const present = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([pixel]) => pixel)
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
  const parts: [number, number, number][] = []
  const placeOf = new Map<number, number>()
  for (const pixel of present) {
    const own = partsOf(pixel)
    const { place, square } = nearest(own, parts)
    if (square <= distance ** 2) placeOf.set(pixel, place)
    else {
      if (colours.length === most) return null
      placeOf.set(pixel, colours.length)
      colours.push(pixel)
      parts.push(own)
    }
  }
  return { colours, placeOf }
}

/** The nearest of some colours, and the square of how far it is. */
function nearest([r, g, b]: [number, number, number], parts: readonly [number, number, number][]) {
  let place = -1
  let square = Number.POSITIVE_INFINITY
  for (const [index, [red, green, blue]] of parts.entries()) {
    const far = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
    if (far < square) [place, square] = [index, far]
  }
  return { place, square }
}
