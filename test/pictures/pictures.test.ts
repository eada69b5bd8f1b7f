import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { imageHead } from '../../src/core/basics/image-head.ts'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { citables } from '../../src/outputs/cite/citables.ts'
import { pictureFile, sizesOf } from '../../src/outputs/pictures/sizes.ts'
import { entriesOf } from '../../src/outputs/search/entries/index.ts'
import { loadReview } from '../../src/packs/index.ts'
import { filesOf } from '../corpus/support/files.ts'
import { inMemory } from '../corpus/support/overlay.ts'

const { createCanvas, loadImage } = createRequire(import.meta.url)(
  '@napi-rs/canvas',
) as typeof import('@napi-rs/canvas')
const everyField = filesOf('every-field')

/** An image whose left half is red and whose right half is blue. */
function image(type: 'jpeg' | 'png' | 'webp' | 'gif', width: number, height: number): Buffer {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  for (const [index, colour] of ['#f00', '#00f'].entries()) {
    context.fillStyle = colour
    context.fillRect((index * width) / 2, 0, width / 2, height)
  }
  return type === 'gif' ? canvas.toBuffer('image/gif') : canvas.toBuffer(`image/${type}` as 'image/png')
}

/** A JPEG whose Exif says how it lies, in either order of bytes, and where it was taken. */
function withExif(jpeg: Buffer, orientation: number, order: 'II' | 'MM'): Buffer {
  const tiff = Buffer.alloc(26)
  const [two, four] =
    order === 'II' ? (['writeUInt16LE', 'writeUInt32LE'] as const) : (['writeUInt16BE', 'writeUInt32BE'] as const)
  tiff.write(order, 0, 'latin1')
  tiff[two](42, 2)
  tiff[four](8, 4)
  tiff[two](1, 8)
  tiff[two](0x0112, 10)
  tiff[two](3, 12)
  tiff[four](1, 14)
  tiff[two](orientation, 18)
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from('54.3 N 9.7 E')])
  const head = Buffer.alloc(4)
  head.writeUInt16BE(0xffe1, 0)
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)])
}

describe('imageHead(bytes)', () => {
  it.each(['jpeg', 'png', 'webp', 'gif'] as const)('tells what a %s is, and its size', type => {
    expect(imageHead(image(type, 40, 20))).toEqual({ type, width: 40, height: 20 })
  })

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('tells the size of a photograph as it is seen, lying in way %i', orientation => {
    const size = orientation < 5 ? { width: 40, height: 20 } : { width: 20, height: 40 }
    for (const order of ['II', 'MM'] as const)
      expect(imageHead(withExif(image('jpeg', 40, 20), orientation, order))).toEqual({ type: 'jpeg', ...size })
  })

  it('takes nothing for an image that is none, or only the beginning of one', () => {
    for (const bytes of [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), Buffer.alloc(0), Buffer.alloc(64)])
      expect(imageHead(bytes)).toBe(null)
    for (const type of ['jpeg', 'png', 'webp', 'gif'] as const)
      expect(imageHead(image(type, 40, 20).subarray(0, 8))).toBe(null)
  })
})

describe('a drawing that a review brings', () => {
  const problemsOf = async (svg: string) =>
    (await loadReview('tea', inMemory({ ...everyField, 'public/pot.svg': `<svg>\n${svg}</svg>` }))).problems.map(
      ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
    )

  it.each([
    '<rect fill="url(#a)" font-family="on"/><use xlink:href="#b"/><image href="data:image/png;base64,AA"/>',
    '<a href="https://tea.example.org/"><text>on = "1" and script</text></a><foreignObject/>',
  ])('may be drawn in any way: %s', async svg => {
    expect(await problemsOf(svg)).toEqual([])
  })

  it.each([
    '<script>alert(1)</script>',
    '<svg:script href="a.js"/>',
    '<rect width="1" onclick="alert(1)"/>',
    '<a href="javascript:alert(1)"/>',
  ])('has no script: %s', async svg => {
    const [told = ''] = await problemsOf(svg)
    expect(told).toMatch(/^public\/pot\.svg:2:\d+ The drawing has a script/)
  })

  it.each([
    '<image href="https://tea.example.org/a.png"/>',
    '<style>@import "a.css"</style>',
    '<rect fill="url(//a/b)"/>',
  ])('asks no other host for a part of itself: %s', async svg => {
    expect((await problemsOf(svg)).join()).toContain('asks another host')
  })
})

describe('a picture of a review', () => {
  const problemsWith = async (from: string, to: string, files: Record<string, string> = {}) => {
    const data = (everyField['data/pictures.yaml'] ?? '').replace(from, to)
    const { problems } = await loadReview('tea', inMemory({ ...everyField, ...files, 'data/pictures.yaml': data }))
    return problems.map(({ code, file, line, hint }) => [code, `${file}:${line}`, hint])
  }
  const at = (line: number) => `data/pictures.yaml:${line}`

  it('is refused where its file is not there, with the nearest', async () => {
    expect(await problemsWith('tea-pot.gif', 'tea-pto.gif')).toEqual([
      ['picture/invalid', at(2), 'Did you mean `tea-pot.gif`?'],
    ])
  })

  it('is refused where its file is no image, whatever it is called', async () => {
    const found = await problemsWith('', '', { 'public/tea-pot.gif': 'a pot' })
    expect(found.map(([code, place]) => [code, place])).toEqual([['picture/invalid', at(2)]])
  })

  it('is refused where its file is empty, broken off or too large to be made smaller, each told as such', async () => {
    const told = async (bytes: Buffer) => {
      const review = inMemory(everyField)
      const read = async (file: string) => (file === 'public/tea-pot.gif' ? bytes : review.read(file))
      const { problems } = await loadReview('tea', { ...review, read })
      return problems.map(({ message }) => message.replace('`public/tea-pot.gif` ', ''))
    }
    const whole = image('png', 40, 20)
    const vast = Buffer.from(whole)
    vast.writeUInt32BE(20_000, 16)
    vast.writeUInt32BE(20_000, 20)
    expect(await told(Buffer.alloc(0))).toEqual(['is empty.'])
    for (const type of ['jpeg', 'png', 'webp', 'gif'] as const)
      expect(await told(image(type, 40, 20).subarray(0, -12))).toEqual(['breaks off before its end.'])
    expect(await told(vast)).toEqual(['is 20000 pixels wide and 20000 high.'])
    expect(await told(Buffer.concat([whole, Buffer.from('more')]))).toEqual([])
  })

  it.each([
    ['tea pot.gif', 'tea-pot.gif'],
    ['Über/Größe #1.JPG', 'Uber/Grosse-1.JPG'],
    ['./public/pot.png', 'pot.png'],
  ])('is told what to call a file that has no name for every machine: %s', async (name, plain) => {
    const [[, , hint] = []] = await problemsWith('file: tea-pot.gif', `file: "${name}"`)
    expect(hint).toContain(`Call the file \`${plain}\``)
  })

  it('is told what a drawing is instead', async () => {
    const [[, , hint] = []] = await problemsWith('file: tea-pot.gif', 'file: tea-pot.svg')
    expect(hint).toContain('data/schematics.yaml')
  })

  it.each([
    ['alt: A brown pot before a green wall.', 'alt: ""'],
    ['alt: A brown pot before a green wall.', 'alt: It stands on the stove  for as long as the tea is warm'],
    ['alt: A brown pot before a green wall.', 'alt: a pot on a stove'],
  ])('says what one sees, in words of its own: %s as %s', async (from, to) => {
    expect((await problemsWith(from, to)).map(([code, place]) => [code, place])).toEqual([['value/invalid', at(4)]])
  })

  it.each([
    ['licence: {name: CC BY 4.0, spdx: CC-BY-4.0, url: "https://creativecommons.org/licenses/by/4.0/"}', ''],
    ['credit: Okakura Kakuzo', ''],
  ])('is not shown without %s', async (from, to) => {
    expect((await problemsWith(from, to)).map(([code]) => code)).toEqual(['key/missing'])
  })

  it('is found by a search, by its title and its words, and can be cited with its works', async () => {
    const { corpus } = await loadReview('tea', inMemory(everyField))
    if (!corpus) throw new Error('the review has problems')
    const path = 'pictures/#picture-pot-on-a-stove'
    expect(entriesOf(corpus, []).find(entry => entry.path === path)).toMatchObject({
      kind: 'picture',
      names: ['A pot on a stove'],
      text: expect.stringContaining('A brown pot before a green wall.'),
    })
    expect(citables(corpus).get(path)).toMatchObject({ kind: 'picture', works: [{ id: 'ref-1' }] })
  })

  it('is told of where no text shows it', async () => {
    const texts = Object.fromEntries(
      Object.entries(everyField).map(([path, text]) => [path, text.replace('<Picture id="pot-on-a-stove"/>', '')]),
    )
    const { problems } = await loadReview('tea', inMemory(texts))
    expect(problems.map(({ code }) => code)).toContain('record/unused')
  })
})

describe('the files of a picture', () => {
  const picture = { id: 'pot', file: 'pot.jpg' } as Corpus['records']['pictures'][number]

  it('are as wide as screens need, and never wider than it is', () => {
    const widths = (width: number) =>
      sizesOf({ images: new Map([['pot.jpg', { type: 'jpeg', width, height: 100 }]]) }, picture).map(size => size.width)
    expect(widths(4000)).toEqual([480, 960, 1600])
    expect(widths(960)).toEqual([480, 960])
    expect(widths(300)).toEqual([300])
  })

  it('are upright, and tell nothing of where it was taken', async () => {
    const root = mkdtempSync(join(tmpdir(), 'pictures-'))
    try {
      const original = withExif(image('jpeg', 1200, 600), 6, 'MM')
      mkdirSync(join(root, 'public'))
      writeFileSync(join(root, 'public/pot.jpg'), original)
      const head = imageHead(original)
      if (!head) throw new Error('no image')
      const [small] = sizesOf({ images: new Map([['pot.jpg', head]]) }, picture)
      if (!small) throw new Error('no size')
      expect(small).toMatchObject({ width: 480, height: 960, path: 'pictures/pot-480.jpg' })
      const made = Buffer.from(await pictureFile({ root }, picture, small))
      expect(imageHead(made)).toEqual({ type: 'jpeg', width: 480, height: 960 })
      expect(made.includes('Exif') || made.includes('54.3 N')).toBe(false)
      expect(Buffer.from(await pictureFile({ root }, picture, small)).equals(made)).toBe(true)
      const canvas = createCanvas(480, 960)
      canvas.getContext('2d').drawImage(await loadImage(made), 0, 0)
      const [red, , blue] = canvas.getContext('2d').getImageData(240, 20, 1, 1).data
      expect(red).toBeGreaterThan(200)
      expect(blue).toBeLessThan(60)
    } finally {
      rmSync(root, { recursive: true })
    }
  })
})
