import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mediaType } from '../../src/outputs/exports/media-types.ts'
import { bundle } from '../../src/tools/release/bundle.ts'
import { ask } from '../harness/support/ask.ts'
import { filesUnder } from '../site/support/files.ts'
import { findApache, startApache } from './support/apache.ts'
import { findCaddy, startCaddy } from './support/caddy.ts'
import { findBrotli, findNginx, startNginx } from './support/nginx.ts'
import type { Running } from './support/program.ts'

/** A name that would be something to do for a server, were it more than words in a comment. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: this is the syntax of Apache.
const hostile = 'Tea $host {$HOME} ${PATH} "\\\ninclude /nowhere/*;\nInclude /nowhere/x\n}\nimport /nowhere \\'

const large = Array.from({ length: 4000 }, (_, at) => `water,${at}`).join('\n')
const site: Record<string, string> = {
  'index.html': '<!doctype html><title>Tea</title>',
  '404.html': '<!doctype html><link href="./assets/a.css"><a href="#main">Skip</a> {{env "HOME"}} {{',
  's/3.1.2/index.html': '<!doctype html><p>Section</p>',
  'chart/a/index.html': '<!doctype html><p>Chart</p>',
  'chart/a/embed/index.html': '<!doctype html><p>Chart alone</p>',
  'r/index.html': '<!doctype html><p>List</p>',
  'explore/index.html': `<!doctype html><pre>${large}</pre>`,
  'data/large.csv': large,
  'data/large.json': JSON.stringify(large.split('\n')),
  'data/references.bib': large,
  'data/references.ris': large,
  'data/tea.sqlite': 'SQLite',
  'assets/icon.svg': `<svg>${' '.repeat(40_000)}</svg>`,
  'assets/a.css': 'p {}\n'.repeat(500),
  'assets/a.js': 'self.a = 1\n'.repeat(500),
  'changes/feed.xml': '<feed/>',
}

let temporary: string
let folder: string

beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'servers-'))
  await chmod(temporary, 0o755)
  for (const [path, text] of Object.entries(site)) await put(join(temporary, 'site', path), text)
  const review = join(temporary, 'review')
  await cp(join(import.meta.dirname, '../fixtures/base'), review, { recursive: true })
  const file = join(review, 'data/review.yaml')
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^name: .*/m, `name: ${JSON.stringify(hostile)}`))
  const [zip = ''] = await bundle(review, {
    site: join(temporary, 'site'),
    out: join(temporary, 'out'),
    build: async () => false,
  })
  for (const [path, bytes] of Object.entries(unzipSync(await readFile(zip)))) {
    await put(join(temporary, path), bytes)
    folder = join(temporary, path.split('/')[0] as string)
  }
})
afterAll(() => rm(temporary, { recursive: true, force: true }))

async function put(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}

const programs = [
  { name: 'nginx', program: findNginx(), start: startNginx, brotli: findBrotli() !== null },
  { name: 'Apache', program: findApache(), start: startApache, brotli: true },
  { name: 'Caddy', program: findCaddy(), start: startCaddy, brotli: true },
]

describe.each(programs)('the bundle on $name', ({ name, program, start, brotli }) => {
  if (program === null) {
    it.skip(`${name} is not installed here`)
    return
  }
  let server: Running
  beforeAll(async () => {
    server = await start(program, folder)
  })
  afterAll(() => server?.stop())

  const get = (path: string, headers: Record<string, string> = {}) => ask(server.url, `/atlas/${path}`, { headers })

  it('sends every file as it is, with its media type', async () => {
    for (const path of filesUnder(folder).filter(path => !/\.(br|gz|tmpl)$|^404\.html$|Caddyfile|\.conf$/.test(path))) {
      const { status, headers, bytes } = await get(path)
      expect([path, status, headers['content-type']?.toString().toLowerCase()]).toEqual([path, 200, mediaType(path)])
      expect(bytes.equals(await readFile(join(folder, path))), path).toBe(true)
    }
  })

  it('sends a folder as its index.html, and leads to it with the query', async () => {
    expect((await get('s/3.1.2/?e=1.0.0')).body).toBe(site['s/3.1.2/index.html'])
    expect((await get('r/')).body).toBe(site['r/index.html'])
    const to = async (path: string) => {
      const { status, headers } = await ask(server.url, path)
      expect([301, 308]).toContain(status)
      return new URL(String(headers.location), server.url).href.slice(new URL(server.url).origin.length)
    }
    expect(await to('/atlas')).toBe('/atlas/')
    expect(await to('/atlas?q=1')).toBe('/atlas/?q=1')
    expect(await to('/atlas/s/3.1.2')).toBe('/atlas/s/3.1.2/')
    expect(await to('/atlas/s/3.1.2?e=1.0.0')).toBe('/atlas/s/3.1.2/?e=1.0.0')
  })

  const texts = Object.keys(site).filter(path => mediaType(path).includes('charset=') && path !== '404.html')
  const isPacked = (path: string) => (site[path]?.length ?? 0) >= 32_768

  it('sends texts packed to whom accepts it, and says that they vary', async () => {
    const forms = { gzip: gunzipSync, ...(brotli ? { br: brotliDecompressSync } : {}) }
    for (const path of texts)
      for (const [form, unpack] of Object.entries(forms)) {
        const { headers, bytes } = await get(path, { 'Accept-Encoding': form })
        const isLarge = isPacked(path)
        if (isLarge) expect([path, headers['content-encoding']]).toEqual([path, form])
        expect([path, headers['content-type']?.toString().toLowerCase()]).toEqual([path, mediaType(path)])
        if (headers['content-encoding'])
          expect(headers['vary']?.toString().toLowerCase(), path).toContain('accept-encoding')
        expect(headers['content-language'], path).toBeUndefined()
        const text = headers['content-encoding'] === form ? unpack(bytes) : bytes
        expect(text.toString() === site[path], `${path} in ${form}`).toBe(true)
        if (isLarge) {
          const packed = await readFile(join(folder, `${path}.${form === 'br' ? 'br' : 'gz'}`))
          expect(bytes.equals(packed), `${path} is sent as it was packed`).toBe(true)
        }
      }
  })

  it.each(['gzip;q=0', 'identity', 'br;q=0, gzip;q=0.0'])(
    'sends them as they are to whom accepts "%s"',
    async accepted => {
      const { headers, body } = await get('data/large.csv', { 'Accept-Encoding': accepted })
      expect(headers['content-encoding']).toBeUndefined()
      expect(body === large).toBe(true)
    },
  )

  it('packs what is small when it is asked for', async () => {
    for (const path of ['assets/a.css', 'assets/a.js']) {
      const { headers, bytes } = await get(path, { 'Accept-Encoding': 'gzip' })
      expect([path, headers['content-encoding']]).toEqual([path, 'gzip'])
      expect(gunzipSync(bytes).toString()).toBe(site[path])
    }
  })

  it('says "not modified" to a browser that has a file, packed or not', async () => {
    for (const path of ['index.html', 'explore/', 'data/large.csv', 'assets/a.css', 'assets/icon.svg'])
      for (const form of ['identity', 'gzip', 'br', 'gzip, deflate, br']) {
        const { headers } = await get(path, { 'Accept-Encoding': form })
        expect(headers['cache-control'], path).toBe('no-cache')
        const again = await get(path, { 'Accept-Encoding': form, 'If-None-Match': String(headers.etag) })
        expect([path, form, again.status, again.body]).toEqual([path, form, 304, ''])
      }
  })

  it.each(['s/9.9.9/', 'nope.json', 'deeper/than/anything', 'assets/', 'index.html/x', '.git/config'])(
    'answers 404 with the page for that, its links right: %s',
    async path => {
      for (const form of ['identity', 'gzip, br']) {
        const { status, headers, bytes } = await get(path, { 'Accept-Encoding': form })
        expect([status, headers['content-type']?.toString().toLowerCase()]).toEqual([404, 'text/html; charset=utf-8'])
        const page = headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes
        expect(page.toString().trim()).toBe(site['404.html']?.replace('"./', '"/atlas/'))
      }
    },
  )

  it('says with each answer what a page can not say of itself', async () => {
    for (const path of ['', 'data/large.csv', 's/9.9.9/', '404.html']) {
      const { headers } = await get(path)
      expect(headers).toMatchObject({
        'content-security-policy': "frame-ancestors 'self'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
      })
    }
  })

  it('lets other pages frame those that are made for it, and no others', async () => {
    const policy = async (path: string) => (await get(path)).headers['content-security-policy']
    for (const path of ['chart/a/embed/', 'chart/a/embed/index.html'])
      expect([path, await policy(path)]).toEqual([path, 'frame-ancestors *'])
    for (const path of ['chart/a/', 'chart/a/index.html', 's/3.1.2/', 'chart/embed/'])
      expect([path, await policy(path)]).toEqual([path, "frame-ancestors 'self'"])
  })

  it('sends parts of a file', async () => {
    const { status, body } = await get('data/tea.sqlite', { Range: 'bytes=2-3' })
    expect([status, body]).toEqual([206, 'Li'])
  })
})
