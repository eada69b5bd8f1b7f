import { inflateSync } from 'node:zlib'

/**
 * How many glyphs each sheet of a PDF shows, as Chromium writes it: every object in plain text, the streams deflated, and
 * all text as hexadecimal strings of two bytes a glyph.
 */
export function glyphsOfSheets(pdf: Buffer): number[] {
  const text = pdf.toString('latin1')
  const objects = new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\b([\s\S]*?)\nendobj/g)].map(([, number = '', body = '']) => [number, body]),
  )
  const sheets = [...objects.values()].filter(body => /\/Type \/Page\b(?!s)/.test(body.split('stream')[0] ?? ''))
  return sheets.map(body => glyphsIn(streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(body)?.[1] ?? '') ?? '')))
}

function streamOf(body: string): string {
  const [, head = '', data = ''] = /^([\s\S]*?)stream\r?\n([\s\S]*)$/.exec(body) ?? []
  // Its bytes may end like a line: how many they are, it says itself.
  const bytes = Buffer.from(data.slice(0, Number(/\/Length (\d+)/.exec(head)?.[1])), 'latin1')
  return head.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1')
}

const glyphsIn = (content: string): number =>
  [...content.matchAll(/<([0-9A-Fa-f]+)>/g)].reduce((sum, [, hex = '']) => sum + hex.length / 4, 0)
