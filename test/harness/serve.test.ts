import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mediaType } from '../../src/outputs/exports/media-types.ts'
import { type Serving, serve } from '../../src/tools/serve/server.ts'

type Answer = { status: number; headers: Record<string, unknown>; body: string }

/** Sends a path just as it is written, unlike `fetch`, which would tidy it up. */
function ask(serving: Serving, path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  const { port } = new URL(serving.url)
  return new Promise<Answer>((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, ...options }, response => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', text => {
        body += text
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    sent.on('error', reject).end()
  })
}

describe('serve(folder)', () => {
  let top: string
  let serving: Serving
  let below: Serving

  beforeAll(async () => {
    top = await mkdtemp(join(tmpdir(), 'serve-'))
    const site = join(top, 'site')
    await mkdir(join(site, 's', '3.1'), { recursive: true })
    await mkdir(join(site, 'empty'))
    await writeFile(join(top, 'secret.txt'), 'secret')
    await writeFile(join(site, 'index.html'), 'home')
    await writeFile(join(site, 's', '3.1', 'index.html'), 'section')
    await writeFile(join(site, 'größe.csv'), 'a,b')
    await writeFile(join(site, '404.html'), 'nothing here')
    await symlink(join(top, 'secret.txt'), join(site, 'link.txt'))
    serving = await serve({ root: site })
    below = await serve({ root: site, mount: '/lab/review/' })
  })

  afterAll(async () => {
    await Promise.all([serving.close(), below.close()])
    await rm(top, { recursive: true })
  })

  it('sends a folder as its index.html, with a type and a charset', async () => {
    const { status, headers, body } = await ask(serving, '/s/3.1/?q=1')
    expect([status, headers['content-type'], body]).toEqual([200, 'text/html; charset=utf-8', 'section'])
  })

  it('redirects a folder without its slash', async () => {
    const { status, headers } = await ask(serving, '/s/3.1')
    expect([status, headers.location]).toEqual([301, '/s/3.1/'])
  })

  it('never redirects to another host', async () => {
    expect((await ask(serving, '//s/3.1')).headers.location).toBe('/s/3.1/')
  })

  it('finds files with letters beyond ASCII', async () => {
    expect((await ask(serving, `/${encodeURIComponent('größe.csv')}`)).body).toBe('a,b')
  })

  it.each(['/missing', '/empty/', '/index.html/', '/s/3.1/missing.css'])('answers 404.html for %s', async path => {
    const { status, body } = await ask(serving, path)
    expect([status, body]).toEqual([404, 'nothing here'])
  })

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/s/../../secret.txt', '/link.txt'])(
    'does not leave the folder by %s',
    async path => {
      expect((await ask(serving, path)).status).toBe(404)
    },
  )

  it.each(['/%zz', '/%00', '*'])('refuses the malformed %s', async path => {
    expect((await ask(serving, path)).status).toBe(400)
  })

  it('sends no body for HEAD, and refuses other methods', async () => {
    const head = await ask(serving, '/', { method: 'HEAD' })
    expect([head.status, head.headers['content-length'], head.body]).toEqual([200, '4', ''])
    const post = await ask(serving, '/', { method: 'POST' })
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  it('says "not modified" to a browser that has the file, and makes it ask each time', async () => {
    const first = await ask(serving, '/')
    const second = await ask(serving, '/', { headers: { 'If-None-Match': String(first.headers.etag) } })
    expect([first.headers['cache-control'], second.status, second.body]).toEqual(['no-cache', 304, ''])
  })

  it('compresses text for a browser that asks for it', async () => {
    const response = await fetch(serving.url)
    expect([response.headers.get('content-encoding'), await response.text()]).toEqual(['gzip', 'home'])
  })

  it('serves under a path and nothing beside it', async () => {
    expect((await ask(below, '/lab/review/s/3.1/')).body).toBe('section')
    expect((await ask(below, '/lab/review')).headers.location).toBe('/lab/review/')
    expect((await ask(below, '/s/3.1/')).status).toBe(404)
  })

  it('rejects when the port is taken', async () => {
    const port = Number(new URL(serving.url).port)
    await expect(serve({ root: top, port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

describe('mediaType(file)', () => {
  it('knows what a site is made of', () => {
    expect(mediaType('a/b.JS')).toBe('text/javascript; charset=utf-8')
    expect(mediaType('data/references.ris')).toBe('application/x-research-info-systems; charset=utf-8')
    expect(mediaType('f.woff2')).toBe('font/woff2')
    expect(mediaType('LICENSE')).toBe('application/octet-stream')
  })
})
