import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { mediaType } from '../../outputs/exports/media-types.ts'
import { missingPageAt } from './missing.ts'
import { resolveUrl } from './resolve.ts'

/** A server that runs: where it answers (ends in `/`), and how to stop it. */
export type Serving = { url: string; close: () => Promise<void> }

type Options = {
  /** The folder to serve. */
  root: string
  /** The path to serve it at; begins and ends with `/`. */
  mount?: string
  /** The port on 127.0.0.1; 0 lets the system choose. */
  port?: number
}

/** Serves a folder on 127.0.0.1. Rejects with the system's error, such as `EADDRINUSE`, when it can't listen. */
export async function serve({ root, mount = '/', port = 0 }: Options): Promise<Serving> {
  const server = createServer((request, response) => {
    respond(root, mount, request, response).catch(() => response.destroy())
  })
  await listen(server, port)
  const address = server.address()
  const actual = typeof address === 'object' && address ? address.port : port
  return { url: `http://127.0.0.1:${actual}${mount}`, close: () => close(server) }
}

async function respond(root: string, mount: string, request: IncomingMessage, response: ServerResponse) {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return plain(response, 405, 'Only GET and HEAD are answered here.')
  }
  const found = await resolveUrl(root, mount, request.url ?? '/')
  if (found.kind === 'malformed') return plain(response, 400, 'The address is malformed.')
  if (found.kind === 'redirect') {
    response.setHeader('Location', found.to)
    return plain(response, 301, 'See the address with a slash at its end.')
  }
  if (found.kind === 'file') return send(request, response, 200, found)
  const notFound = await resolveUrl(root, mount, `${mount}404.html`)
  if (notFound.kind === 'file') return missing(request, response, notFound.file, mount)
  return plain(response, 404, 'There is no such page.')
}

async function missing(request: IncomingMessage, response: ServerResponse, file: string, mount: string) {
  const [path = ''] = (request.url ?? '').split('?')
  const page = missingPageAt(await readFile(file, 'utf8'), path.startsWith(mount) ? path.slice(mount.length) : '')
  response.writeHead(404, { 'Content-Type': mediaType(file), 'Cache-Control': 'no-cache' })
  response.end(request.method === 'HEAD' ? undefined : page)
}

type File = { file: string; size: number; modified: number }

async function send(request: IncomingMessage, response: ServerResponse, status: number, file: File) {
  const tag = `W/"${file.size.toString(36)}-${Math.round(file.modified * 1000).toString(36)}"`
  response.setHeader('ETag', tag)
  // A browser may keep the file but asks each time whether it is still the same: a rebuilt site shows at once.
  response.setHeader('Cache-Control', 'no-cache')
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304).end()
    return
  }
  const type = mediaType(file.file)
  response.setHeader('Content-Type', type)
  const isText = type.includes('charset=')
  if (isText) response.setHeader('Vary', 'Accept-Encoding')
  const compresses = isText && /\bgzip\b/.test(String(request.headers['accept-encoding']))
  response.writeHead(status, compresses ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': file.size })
  if (request.method === 'HEAD') response.end()
  else if (compresses) await pipeline(createReadStream(file.file), createGzip(), response)
  else await pipeline(createReadStream(file.file), response)
}

function plain(response: ServerResponse, status: number, sentence: string) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`)
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
}

function close(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
