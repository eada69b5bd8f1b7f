import { createCanvas, loadImage } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { indexedPng } from '../../src/outputs/charts/indexed-png.ts'

/** A picture of so many pixels in each direction, with the colour of each. */
function picture(width: number, height: number, colour: (x: number, y: number) => readonly number[]): Uint8Array {
  const pixels = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) pixels.set(colour(x, y), (y * width + x) * 4)
  return pixels
}

/** The pixels that another reader finds in a PNG file. */
async function read(file: Uint8Array): Promise<Uint8ClampedArray> {
  const image = await loadImage(Buffer.from(file))
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  return context.getImageData(0, 0, image.width, image.height).data
}

const farthestOf = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Array.from(a).reduce((most, value, at) => Math.max(most, Math.abs(value - (b[at] ?? 0))), 0)

describe('indexedPng', () => {
  it('tells every colour of a drawing that has few', async () => {
    const pixels = picture(31, 7, (x, y) => [x * 8, y * 30, 200, 255])
    const file = await indexedPng(pixels, 31, 7)
    expect([...(await read(file ?? new Uint8Array()))]).toEqual([...pixels])
  })

  it('tells of many like colours those that come near all of them', async () => {
    const pixels = picture(600, 2, x => [Math.floor(x / 4), Math.floor(x / 3), Math.floor(x / 5), 255])
    const file = await indexedPng(pixels, 600, 2)
    expect(farthestOf(await read(file ?? new Uint8Array()), pixels)).toBeLessThanOrEqual(16)
  })

  it('is a third of a file that tells colours pixel by pixel', async () => {
    const canvas = createCanvas(400, 200)
    const context = canvas.getContext('2d')
    context.fillStyle = '#fff'
    context.fillRect(0, 0, 400, 200)
    context.fillStyle = '#0069a6'
    for (let i = 0; i < 20; i++) context.fillText(`Growth in volume ${i * 37} %`, 10 + i, 10 * i)
    const { data } = context.getImageData(0, 0, 400, 200)
    const file = await indexedPng(new Uint8Array(data.buffer), 400, 200)
    expect(file?.length).toBeLessThan(canvas.toBuffer('image/png').length * 0.45)
  })

  it('leaves what is see-through, and what has too many colours, to others', async () => {
    expect(await indexedPng(new Uint8Array([1, 2, 3, 100]), 1, 1)).toBeNull()
    const photograph = picture(64, 64, (x, y) => [x * 4, y * 4, (x * y) % 256, 255])
    expect(await indexedPng(photograph, 64, 64)).toBeNull()
  })
})
