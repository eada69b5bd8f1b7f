import { describe, expect, it } from 'vitest'
import { rasterise } from '../../src/outputs/charts/canvas.ts'

/** The width and height that a PNG file gives in its head, in pixels. */
function sizeOf(png: Uint8Array): [number, number] {
  const head = new DataView(png.buffer, png.byteOffset)
  return [head.getUint32(16), head.getUint32(20)]
}

const drawing = (height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="${height}"><rect width="20" height="${height}" fill="#888"/></svg>`

describe('a picture of a drawing', () => {
  it('has as many pixels to each of the drawing as asked for', async () => {
    expect(sizeOf(await rasterise(drawing(300), 2))).toEqual([40, 600])
  })

  it('has fewer where it would be taller than programs open', async () => {
    expect(sizeOf(await rasterise(drawing(32_768), 2))).toEqual([10, 16_384])
  })
})
