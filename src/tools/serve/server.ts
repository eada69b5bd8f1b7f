import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { missingPage } from '../../core/permalinks/href.ts'
import { mediaType } from '../../outputs/exports/media-types.ts'
import { framedPages, frameHeader, frameRules, securityHeaders } from './headers.ts'
import { hostsOf, inUrl, isMeant } from './hosts.ts'
import { missingPageAt } from './missing.ts'
import { resolveUrl } from './resolve.ts'
import { sendFile } from './send.ts'

/** A server that runs: where it answers (ends in `/`), and how to stop it. */
export type Serving = { url: string; close: () => Promise<void> }

type Options = {
  /** The folder to serve. */
  root: string
  /** The path to serve it at; begins and ends with `/`. */
  mount?: string
  /** The port; 0 lets the system choose. */
  port?: number
  /** The name or address to listen at, and to be reached by; `0.0.0.0` for all addresses of the machine. */
  host?: string
}

/**
 * Serves a folder, to this machine alone unless a `host` says otherwise. Rejects with the system's error, such as
 * `EADDRINUSE`, when it can't listen.
 */
export async function serve({ root, mount = '/', port = 0, host = '127.0.0.1' }: Options): Promise<Serving> {
  const hosts = hostsOf(host)
  const server = createServer((request, response) => {
    respond({ root, mount, hosts }, request, response).catch(() => response.destroy())
  })
  await listen(server, port, host)
  const address = server.address()
  const actual = typeof address === 'object' && address ? address.port : port
  return { url: `http://${inUrl(host)}:${actual}${mount}`, close: () => close(server) }
}

interface Place {
  root: string
  mount: string
  hosts: ReadonlySet<string>
}

async function respond({ root, mount, hosts }: Place, request: IncomingMessage, response: ServerResponse) {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
  response.setHeader(frameHeader, isFramed(mount, request.url ?? '/') ? frameRules.framed : frameRules.others)
  if (!isMeant(request.headers.host, hosts)) return plain(response, 421, 'No site of that name is served here.')
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
  return found.kind === 'file' ? sendFile(request, response, found) : missing(response, join(root, missingPage), mount)
}

/** Whether an address is that of a page that is made to stand in a frame; `mount` ends in a slash. */
const isFramed = (mount: string, url: string): boolean =>
  url.startsWith(mount) && new RegExp(framedPages).test(url.slice(mount.length - 1))

/** Says that there is no page, with the page that the site has for that. */
async function missing(response: ServerResponse, file: string, mount: string) {
  const page = await readFile(file, 'utf8').catch(() => null)
  if (page === null) return plain(response, 404, 'There is no such page.')
  response.writeHead(404, { 'Content-Type': mediaType(file), 'Cache-Control': 'no-cache' })
  response.end(missingPageAt(page, mount))
}

function plain(response: ServerResponse, status: number, sentence: string) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`)
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve())
  })
}

function close(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
