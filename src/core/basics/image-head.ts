/** What the first bytes of an image tell of it: its format, and its size as it is seen, in pixels. */
export interface ImageHead {
  type: 'jpeg' | 'png' | 'webp' | 'gif'
  width: number
  height: number
}

/** What an image is by its content, whatever its file is called; null where it is none of the formats that can be shown. */
export function imageHead(bytes: Uint8Array): ImageHead | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const head = pngHead(view) ?? gifHead(view) ?? webpHead(view) ?? jpegHead(view)
    return head && head.width > 0 && head.height > 0 ? head : null
  } catch (error) {
    // It ends before it has told its size.
    if (error instanceof RangeError) return null
    throw error
  }
}

/** How each format ends; behind its end a program may have written something of its own. */
const ends: Readonly<Record<Exclude<ImageHead['type'], 'webp'>, readonly number[]>> = {
  png: [0x49, 0x45, 0x4e, 0x44],
  jpeg: [0xff, 0xd9],
  gif: [0x3b],
}

/** Whether an image goes on to its end, as far as its form tells: of a copy that broke off a browser shows a part. */
export function isWholeImage(bytes: Uint8Array, { type }: Pick<ImageHead, 'type'>): boolean {
  if (type === 'webp')
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true) + 8 <= bytes.length
  const end = ends[type]
  // One byte alone may well stand in the middle too.
  const first = end.length > 1 ? 1 : bytes.length - 8
  for (let at = bytes.length - end.length; at >= first; at--)
    if (end.every((byte, index) => bytes[at + index] === byte)) return true
  return false
}

const text = (view: DataView, at: number, length: number): string =>
  String.fromCharCode(...Array.from({ length }, (_none, index) => view.getUint8(at + index)))

/** PNG (W3C Recommendation, 2003), 11.2.2: the size is in its first chunk. */
function pngHead(view: DataView): ImageHead | null {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a || text(view, 12, 4) !== 'IHDR') return null
  return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) }
}

/** GIF (version 89a), 18: the logical screen. */
const gifHead = (view: DataView): ImageHead | null =>
  /^GIF8[79]a$/.test(text(view, 0, 6))
    ? { type: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) }
    : null

/** WebP (RFC 9649), 2.4 to 2.7: extended, lossless and lossy. */
function webpHead(view: DataView): ImageHead | null {
  if (text(view, 0, 4) !== 'RIFF' || text(view, 8, 4) !== 'WEBP') return null
  const size = (width: number, height: number): ImageHead => ({ type: 'webp', width, height })
  const threeBytes = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000
  switch (text(view, 12, 4)) {
    case 'VP8X':
      return size(threeBytes(24) + 1, threeBytes(27) + 1)
    case 'VP8L': {
      const bits = view.getUint32(21, true)
      return size((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1)
    }
    case 'VP8 ':
      return size(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff)
    default:
      return null
  }
}

/** JPEG (ITU-T T.81), annex B: the size is in the frame; Exif, in front of it, may say that it lies on its side. */
function jpegHead(view: DataView): ImageHead | null {
  if (view.getUint16(0) !== 0xffd8) return null
  let isTurned = false
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    // Bytes may be filled up before a marker.
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === 0xe1 && text(view, at + 4, 4) === 'Exif') isTurned = orientation(view, at + 10) >= 5
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)]
      return { type: 'jpeg', ...(isTurned ? { width: height, height: width } : { width, height }) }
    }
    at += 2 + view.getUint16(at + 2)
  }
}

/** The orientation of Exif 2.32, 4.6.5, from 1, upright; from 5 on it lies on its side. */
function orientation(view: DataView, tiff: number): number {
  const isLittle = text(view, tiff, 2) === 'II'
  const first = tiff + view.getUint32(tiff + 4, isLittle)
  const count = view.getUint16(first, isLittle)
  for (let index = 0; index < count; index++) {
    const entry = first + 2 + index * 12
    if (view.getUint16(entry, isLittle) === 0x0112) return view.getUint16(entry + 8, isLittle)
  }
  return 1
}
