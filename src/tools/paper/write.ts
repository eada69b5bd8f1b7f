import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import type { PdfObjects } from './objects.ts'

/** How many objects are packed together. */
const packSize = 200

/**
 * A PDF of some objects, which takes little room: all but streams are packed and deflated (PDF 1.7, 7.5.7). The same
 * objects give the same bytes.
 */
export function writePdf({ bodies, root, info }: PdfObjects): Buffer {
  const chunks: Buffer[] = []
  let length = 0
  const put = (text: string): number => {
    const chunk = Buffer.from(text, 'latin1')
    const at = length
    chunks.push(chunk)
    length += chunk.length
    return at
  }
  put('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n')
  /** Where each object is: at an offset, or at a place in a pack. */
  const entries = new Map<number, readonly [kind: 1 | 2, where: number, at: number]>()
  const streams = [...bodies].filter(([, body]) => isStream(body))
  for (const [number, body] of streams) entries.set(number, [1, put(objectText(number, body)), 0])
  let next = Math.max(...bodies.keys()) + 1
  const others = [...bodies].filter(([, body]) => !isStream(body))
  for (let from = 0; from < others.length; from += packSize) {
    const pack = next++
    const members = others.slice(from, from + packSize)
    for (const [at, [number]] of members.entries()) entries.set(number, [2, pack, at])
    entries.set(pack, [1, put(objectText(pack, packed(members))), 0])
  }
  const table = next++
  const start = length
  entries.set(table, [1, start, 0])
  const id = createHash('sha256').update(Buffer.concat(chunks)).digest('hex').slice(0, 32)
  const trailer = `/Type /XRef /Size ${next} /W [1 4 2] /Root ${root} 0 R /Info ${info} 0 R /ID [<${id}> <${id}>]`
  put(objectText(table, streamOf(trailer, tableOf(entries, next))))
  put(`startxref\n${start}\n%%EOF\n`)
  return Buffer.concat(chunks)
}

const isStream = (body: string): boolean => /^<<[\s\S]*?>>\s*stream\r?\n/.test(body)

const objectText = (number: number, body: string): string => `${number} 0 obj\n${body}\nendobj\n`

/** A stream with some keys in its dictionary, deflated. */
export function streamOf(keys: string, data: Buffer): string {
  const bytes = deflateSync(data, { level: 9 })
  return `<<${keys} /Filter /FlateDecode /Length ${bytes.length}>> stream\n${bytes.toString('latin1')}\nendstream`
}

/** Objects as one stream: first their numbers with where each begins, then themselves. */
function packed(members: readonly (readonly [number, string])[]): string {
  let offset = 0
  const heads = members.map(([number, body]) => {
    const head = `${number} ${offset}`
    offset += body.length + 1
    return head
  })
  const first = `${heads.join(' ')}\n`
  const data = first + members.map(([, body]) => `${body}\n`).join('')
  return streamOf(`/Type /ObjStm /N ${members.length} /First ${first.length}`, Buffer.from(data, 'latin1'))
}

function tableOf(entries: ReadonlyMap<number, readonly [number, number, number]>, size: number): Buffer {
  const table = Buffer.alloc(size * 7)
  for (let number = 0; number < size; number++) {
    const [kind, where, at] = entries.get(number) ?? [0, 0, 65535]
    table.writeUInt8(kind, number * 7)
    table.writeUInt32BE(where, number * 7 + 1)
    table.writeUInt16BE(at, number * 7 + 5)
  }
  return table
}
