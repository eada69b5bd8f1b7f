import type { Transform } from 'node:stream'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'

/** How a text can be sent, best first. Their levels are for files that are compressed each time they are asked for. */
const encodings = {
  br: (size: number): Transform =>
    createBrotliCompress({
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: size },
    }),
  gzip: (): Transform => createGzip(),
}
export type Coding = keyof typeof encodings

/** The stream that compresses a text of some size. */
export const compressor = (encoding: Coding, size: number): Transform => encodings[encoding](size)

/**
 * The encoding to answer in, by the `Accept-Encoding` of the request (RFC 9110, 12.5.3): the one that it likes best, of
 * two that it likes equally the better one; null for none.
 */
export function encodingFor(header: string | undefined): Coding | null {
  const weights = new Map((header ?? '').toLowerCase().split(',').map(weighted))
  const weight = (name: string) => weights.get(name) ?? weights.get('*') ?? 0
  const known = Object.keys(encodings) as Coding[]
  const [best] = known.filter(name => weight(name) > 0).sort((a, b) => weight(b) - weight(a))
  if (best === undefined) return null
  return weight(best) >= (weights.get('identity') ?? 0) ? best : null
}

/** `gzip;q=0.5` as a name and a weight; a weight that is none counts as nothing. */
function weighted(item: string): [string, number] {
  const [name = '', ...parameters] = item.split(';').map(part => part.trim())
  const [, q] = parameters.join(';').match(/^q=(.*)$/) ?? []
  if (q === undefined) return [name, 1]
  return [name, /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(q) ? Number(q) : 0]
}
