import { createReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { mediaType } from '../../outputs/exports/media-types.ts'
import { isKnown, isOfSameState } from './conditions.ts'
import { type Coding, compressor, encodingFor } from './encoding.ts'
import { rangeOf } from './range.ts'

/** A file to send: its path, its bytes, and when it was changed, in milliseconds. */
interface Sent {
  file: string
  size: number
  modified: number
}

/**
 * Answers with a file: that the client has it, a part of it that is asked for, or the whole, a text compressed as the
 * client likes it. A part is always of the file as it lies there.
 */
export async function sendFile(request: IncomingMessage, response: ServerResponse, sent: Sent): Promise<void> {
  const { file, size, modified } = sent
  const type = mediaType(file)
  const isText = type.includes('charset=')
  const range = request.method === 'GET' ? rangeOf(request.headers.range, size) : null
  const encoding = isText && range === null ? encodingFor(request.headers['accept-encoding']) : null
  const validators = { tag: tagOf(sent, encoding), modified }

  response.setHeader('ETag', validators.tag)
  response.setHeader('Last-Modified', new Date(modified).toUTCString())
  response.setHeader('Accept-Ranges', 'bytes')
  // A browser may keep the file but asks each time whether it is still the same: a rebuilt site shows at once.
  response.setHeader('Cache-Control', 'no-cache')
  if (isText) response.setHeader('Vary', 'Accept-Encoding')
  if (isKnown(request.headers, validators)) {
    response.writeHead(304).end()
    return
  }
  response.setHeader('Content-Type', type)
  if (range === null || !isOfSameState(request.headers, validators)) return sendWhole(request, response, sent, encoding)
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end()
    return
  }
  const { start, end } = range
  response.writeHead(206, { 'Content-Range': `bytes ${start}-${end}/${size}`, 'Content-Length': end - start + 1 })
  await pipeline(createReadStream(file, { start, end }), response)
}

async function sendWhole(
  request: IncomingMessage,
  response: ServerResponse,
  { file, size }: Sent,
  encoding: Coding | null,
): Promise<void> {
  response.writeHead(200, encoding ? { 'Content-Encoding': encoding } : { 'Content-Length': size })
  if (request.method === 'HEAD') response.end()
  else if (encoding) await pipeline(createReadStream(file), compressor(encoding, size), response)
  else await pipeline(createReadStream(file), response)
}

/** The tag of a file's state in an encoding: another state has another size or another time. */
function tagOf({ size, modified }: Sent, encoding: Coding | null): string {
  const state = `${size.toString(36)}-${Math.round(modified * 1000).toString(36)}`
  return `"${encoding === null ? state : `${state}-${encoding}`}"`
}
