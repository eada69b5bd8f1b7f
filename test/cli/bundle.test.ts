import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brokenReferences } from '../../src/tools/build/links.ts'
import { command } from '../../src/tools/cli/bundle.ts'
import { documentationFor } from '../../src/tools/cli/docs.ts'
import { ask, root, run } from './support/run.ts'

let temporary: string
let site: string
const review = join(import.meta.dirname, '../fixtures/base')
const files: Record<string, string> = {
  'index.html': '<!doctype html><title>Tea</title>',
  'm/grüner-tee/index.html': '<!doctype html><title>Green tea</title>',
  'data/measurements.csv': 'id,value\n',
  '404.html': '<!doctype html>',
}

beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'bundle-'))
  site = join(temporary, 'site')
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(site, path, '..'), { recursive: true })
    await writeFile(join(site, path), text)
  }
})
afterAll(() => rm(temporary, { recursive: true, force: true }))

async function bundle(folder: string, from = site) {
  const { status, err } = await ask(command, '--review', review, '--site', from, '--out', join(temporary, folder))
  expect(status, err).toBe(0)
  return readFile(join(temporary, folder, 'tea-1.0.0.zip'))
}

describe('npm run bundle -- --docs', () => {
  it('brings the documentation along, whose links hold from a disk, and says where it is', async () => {
    const out = join(temporary, 'with-docs')
    const { status, out: said, err } = await run('bundle', '--review', review, '--site', site, '--out', out, '--docs')
    expect(status, err).toBe(0)
    expect(said).toBe(`${join(out, 'tea-1.0.0.zip')}\n${join(out, 'SHA256SUMS')}\n`)
    const unzipped = unzipSync(await readFile(join(out, 'tea-1.0.0.zip')))
    const folder = join(temporary, 'unzipped')
    for (const [path, bytes] of Object.entries(unzipped)) {
      await mkdir(join(folder, path, '..'), { recursive: true })
      await writeFile(join(folder, path), bytes)
    }
    expect(Object.keys(unzipped)).toContain('tea-1.0.0/documentation/s/1/index.html')
    expect(brokenReferences(join(folder, 'tea-1.0.0/documentation'))).toEqual([])
    const readme = await readFile(join(folder, 'tea-1.0.0/README.txt'), 'utf8')
    expect(readme).toMatch(/\n\nHOW IT IS WRITTEN\n\nThe site at documentation\/index\.html tells/)
  })
})

describe('documentationFor(review, wanted)', () => {
  const effects = { usages: async () => new Map(), output: { out: () => {}, err: () => {}, colours: false } }
  it('is there for the review of this repository, and for another one where it is asked for', () => {
    expect(documentationFor(root, undefined, effects)).toBeTypeOf('function')
    expect(documentationFor(root, false, effects)).toBeUndefined()
    expect(documentationFor(review, undefined, effects)).toBeUndefined()
    expect(documentationFor(review, true, effects)).toBeTypeOf('function')
  })
})

describe('npm run bundle', () => {
  it('packs the site into one folder, with a README and configurations of servers', async () => {
    const unzipped = unzipSync(await bundle('once'))
    expect(Object.keys(unzipped)).toEqual([
      'tea-1.0.0/404.html',
      'tea-1.0.0/README.txt',
      'tea-1.0.0/THIRD-PARTY.md',
      'tea-1.0.0/data/measurements.csv',
      'tea-1.0.0/index.html',
      'tea-1.0.0/m/grüner-tee/index.html',
      'tea-1.0.0/sbom.cdx.json',
      'tea-1.0.0/servers/Caddyfile',
      'tea-1.0.0/servers/apache.conf',
      'tea-1.0.0/servers/missing.tmpl',
      'tea-1.0.0/servers/nginx.conf',
    ])
    const text = (path: string) => new TextDecoder().decode(unzipped[`tea-1.0.0/${path}`])
    expect(text('index.html')).toBe(files['index.html'])
    expect(text('README.txt')).not.toContain('documentation')
    for (const path of ['README.txt', 'servers/Caddyfile', 'servers/apache.conf', 'servers/nginx.conf'])
      expect(text(path)).not.toMatch(/\{(name|folder|version|date|title|canonical|longest)\}/)
    expect(text('THIRD-PARTY.md')).toContain('chart.js')
    expect(text('README.txt')).toContain('Tea, edition 1.0.0 of 2026-01-31')
    expect(text('servers/nginx.conf')).toContain('alias /srv/www/tea-1.0.0/;')
  })

  it('gives the same bytes for the same files, whenever and wherever they were written', async () => {
    const first = await bundle('first')
    const copy = join(temporary, 'copy')
    await cp(site, copy, { recursive: true })
    await utimes(join(copy, 'index.html'), 1, 1)
    const zone = process.env['TZ']
    process.env['TZ'] = 'Pacific/Chatham'
    try {
      expect((await bundle('second', copy)).equals(first)).toBe(true)
    } finally {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    }
  })

  it('gives the checksums as sha256sum reads them', async () => {
    const bytes = await bundle('sums')
    const hash = createHash('sha256').update(bytes).digest('hex')
    expect(await readFile(join(temporary, 'sums', 'SHA256SUMS'), 'utf8')).toBe(`${hash}  tea-1.0.0.zip\n`)
  })

  it('refuses a folder that is no site', async () => {
    const { status, err } = await ask(
      command,
      '--review',
      review,
      '--site',
      join(temporary, 'nowhere'),
      '--out',
      temporary,
    )
    expect(status).toBe(1)
    expect(err).toContain('There is no site in')
  })
})
