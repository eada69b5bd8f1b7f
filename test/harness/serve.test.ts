import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mediaType } from '../../src/outputs/exports/media-types.ts'
import { hostsOf } from '../../src/tools/serve/hosts.ts'
import { type Serving, serve } from '../../src/tools/serve/server.ts'
import { ask as askAt } from './support/ask.ts'

/** Sends a path just as it is written. */
const ask = (serving: Serving, path: string, options: Parameters<typeof askAt>[2] = {}) =>
  askAt(serving.url, path, options)

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
    await writeFile(join(site, '404.html'), '<a href="./index.html">nothing here</a>')
    await writeFile(join(site, '.htpasswd'), 'secret')
    await mkdir(join(site, '.git'))
    await writeFile(join(site, '.git', 'config'), 'secret')
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

  it.each([
    ['/s/3.1?e=1.0.0', '/s/3.1/?e=1.0.0'],
    ['/s/3.1?', '/s/3.1/?'],
    ['/s/3.1?a=b?c=%2F', '/s/3.1/?a=b?c=%2F'],
    ['//s/3.1?x', '/s/3.1/?x'],
  ])('takes the query along from %s', async (path, to) => {
    expect((await ask(serving, path)).headers.location).toBe(to)
  })

  it('never redirects to another host', async () => {
    expect((await ask(serving, '//s/3.1')).headers.location).toBe('/s/3.1/')
  })

  it('finds files with letters beyond ASCII', async () => {
    expect((await ask(serving, `/${encodeURIComponent('größe.csv')}`)).body).toBe('a,b')
  })

  it.each(['/missing', '/empty/', '/index.html/', '/s/3.1/missing.css'])('answers 404.html for %s', async path => {
    const { status, body } = await ask(serving, path)
    expect([status, body]).toEqual([404, '<a href="/index.html">nothing here</a>'])
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/s/../../secret.txt',
    '/link.txt',
    '/..%5csecret.txt',
  ])('does not leave the folder by %s', async path => {
    expect((await ask(serving, path)).status).toBe(404)
  })

  it.each(['/.htpasswd', '/.git/config', '/%2ehtpasswd', '/s/../.htpasswd', '/s/.'])(
    'serves nothing whose name begins with a dot: %s',
    async path => {
      expect((await ask(serving, path)).status).toBe(404)
    },
  )

  it.each(['/%zz', '/%00', '*'])('refuses the malformed %s', async path => {
    expect((await ask(serving, path)).status).toBe(400)
  })

  it('sends no body for HEAD, and refuses other methods', async () => {
    const head = await ask(serving, '/', { method: 'HEAD' })
    const missing = await ask(serving, '/missing', { method: 'HEAD' })
    expect([missing.status, missing.body]).toEqual([404, ''])
    expect([head.status, head.headers['content-length'], head.body]).toEqual([200, '4', ''])
    const post = await ask(serving, '/', { method: 'POST' })
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  it('says "not modified" to a browser that has the file, and makes it ask each time', async () => {
    const first = await ask(serving, '/')
    const second = await ask(serving, '/', { headers: { 'If-None-Match': String(first.headers.etag) } })
    expect([first.headers['cache-control'], second.status, second.body]).toEqual(['no-cache', 304, ''])
  })

  it.each([
    ['*', 304],
    ['"other", TAG', 304],
    ['W/TAG', 304],
    ['"other"', 200],
    ['"other", "another"', 200],
  ])('answers If-None-Match: %s with %i', async (tags, status) => {
    const tag = String((await ask(serving, '/')).headers.etag)
    const headers = { 'If-None-Match': tags.replace('TAG', tag) }
    expect((await ask(serving, '/', { headers })).status).toBe(status)
  })

  it('compares times where the browser names no tag', async () => {
    const { headers } = await ask(serving, '/')
    const status = async (more: Record<string, string>) => (await ask(serving, '/', { headers: more })).status
    const time = String(headers['last-modified'])
    expect(await status({ 'If-Modified-Since': time })).toBe(304)
    expect(await status({ 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' })).toBe(200)
    expect(await status({ 'If-Modified-Since': 'yesterday' })).toBe(200)
    expect(await status({ 'If-Modified-Since': time, 'If-None-Match': '"other"' })).toBe(200)
  })

  it.each([
    ['gzip', 'gzip'],
    ['gzip, br', 'br'],
    ['br;q=0.5, gzip', 'gzip'],
    ['gzip;q=0', undefined],
    ['gzip;q=0, *', 'br'],
    ['*;q=0', undefined],
    ['identity, gzip;q=0.5', undefined],
    ['gzip;q=1.5', undefined],
    ['GZIP ; Q=1', 'gzip'],
    ['gzipped', undefined],
    ['', undefined],
  ])('sends text to a browser that accepts "%s" in %s', async (accepted, encoding) => {
    const { headers, bytes } = await ask(serving, '/', { headers: { 'Accept-Encoding': accepted } })
    expect([headers['content-encoding'], headers['vary']]).toEqual([encoding, 'Accept-Encoding'])
    const text = encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes
    expect(text.toString()).toBe('home')
  })

  it('gives each encoding of a file a tag of its own', async () => {
    const tags = await Promise.all(
      ['gzip', 'br', ''].map(
        async one => (await ask(serving, '/', { headers: { 'Accept-Encoding': one } })).headers.etag,
      ),
    )
    expect(new Set(tags).size).toBe(3)
  })

  it.each([
    ['bytes=0-1', 206, 'ho', 'bytes 0-1/4'],
    ['bytes=2-', 206, 'me', 'bytes 2-3/4'],
    ['bytes=-1', 206, 'e', 'bytes 3-3/4'],
    ['bytes=-9', 206, 'home', 'bytes 0-3/4'],
    ['bytes=1-99', 206, 'ome', 'bytes 1-3/4'],
    ['bytes=4-', 416, '', 'bytes */4'],
    ['bytes=-0', 416, '', 'bytes */4'],
    ['bytes=0-0,2-3', 200, 'home', undefined],
    ['bytes=3-1', 200, 'home', undefined],
    ['bytes=-', 200, 'home', undefined],
    ['lines=0-1', 200, 'home', undefined],
  ])('answers Range: %s with %i', async (range, status, body, content) => {
    const answer = await ask(serving, '/', { headers: { Range: range } })
    expect([answer.status, answer.body, answer.headers['content-range']]).toEqual([status, body, content])
    if (status === 206) expect(answer.headers['content-length']).toBe(String(body.length))
  })

  it('sends a part of the very state that the browser has parts of, else the whole', async () => {
    const { headers } = await ask(serving, '/')
    const status = async (condition: unknown) =>
      (await ask(serving, '/', { headers: { Range: 'bytes=0-1', 'If-Range': String(condition) } })).status
    expect(await status(headers.etag)).toBe(206)
    expect(await status(headers['last-modified'])).toBe(206)
    for (const other of ['"other"', `W/${headers.etag}`, 'Thu, 01 Jan 1970 00:00:00 GMT', 'nonsense'])
      expect(await status(other), other).toBe(200)
  })

  it('lets other pages frame those that are made for it, and no others', async () => {
    const policy = async (path: string) => (await ask(serving, path)).headers['content-security-policy']
    expect(await policy('/chart/a/embed/')).toBe('frame-ancestors *')
    for (const path of ['/', '/chart/a/', '/chart/embed/', '/embed/', '/chart/a/embed'])
      expect([path, await policy(path)]).toEqual([path, "frame-ancestors 'self'"])
  })

  it('says with every answer what a page can not say of itself', async () => {
    const answers = [ask(serving, '/'), ask(serving, '/missing'), ask(serving, '/s/3.1'), ask(serving, '/%zz')]
    for (const { headers } of await Promise.all(answers))
      expect(headers).toMatchObject({
        'content-security-policy': "frame-ancestors 'self'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
      })
  })

  it.each([
    ['127.0.0.1:80', 200],
    ['localhost', 200],
    ['LocalHost.:4321', 200],
    ['[::1]:4321', 200],
    ['elsewhere.example', 421],
    ['127.0.0.1.elsewhere.example', 421],
    ['localhost:80@elsewhere.example', 421],
  ])('answers for the host %s with %i', async (host, status) => {
    expect((await ask(serving, '/', { headers: { Host: host } })).status).toBe(status)
  })

  it('answers for a host that it is told, too', async () => {
    const told = await serve({ root: join(top, 'site'), host: 'localhost' })
    const { port } = new URL(told.url)
    expect(told.url).toBe(`http://localhost:${port}/`)
    expect(await (await fetch(told.url)).text()).toBe('home')
    await told.close()
    expect(hostsOf('review.lab.example').has('review.lab.example')).toBe(true)
    expect([...hostsOf('0.0.0.0')]).toEqual(expect.arrayContaining(['127.0.0.1', hostname().toLowerCase()]))
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
