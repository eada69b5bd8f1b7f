import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packedForms } from '../../src/tools/release/packed.ts'
import { checkPortable } from '../../src/tools/release/portable.ts'
import { type Entry, writeZip } from '../../src/tools/release/zip.ts'

let temporary: string
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'zip-'))
})
afterAll(() => rm(temporary, { recursive: true, force: true }))

const entry = (path: string, text = path): Entry => ({ path, bytes: () => Buffer.from(text) })

async function zipped(entries: readonly Entry[], date = '2026-01-31'): Promise<Buffer> {
  const file = join(temporary, 'a.zip')
  await writeZip(file, entries, date)
  return readFile(file)
}

const read = (zip: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]))

describe('writeZip(file, entries, date)', () => {
  it('puts first what a format wants to stand before all else', async () => {
    const zip = await zipped([entry('a'), { ...entry('mimetype'), isPacked: true, isFirst: true }])
    expect(zip.subarray(30, 46).toString()).toBe('mimetypemimetype')
    expect(Object.keys(read(zip))).toEqual(['mimetype', 'a'])
  })

  it('holds the files under their names, sorted, packed ones as they are', async () => {
    const long = 'tea '.repeat(1000)
    const zip = await zipped([entry('b/ü 茶.txt', long), entry('a', ''), { ...entry('c.gz', long), isPacked: true }])
    expect(Object.entries(read(zip))).toEqual([
      ['a', ''],
      ['b/ü 茶.txt', long],
      ['c.gz', long],
    ])
    expect(zip.length).toBeLessThan(long.length + 600)
    expect(zip.includes(long)).toBe(true)
  })

  it('gives the same bytes for the same files in any order', async () => {
    const entries = ['a', 'b', 'c'].map(path => entry(path))
    expect((await zipped(entries)).equals(await zipped(entries.toReversed()))).toBe(true)
  })

  it('holds more files than the first form of zip files could count', async () => {
    const paths = Array.from({ length: 66_000 }, (_, at) => `r/record-${at}/index.html`)
    const zip = await zipped(paths.map(path => ({ path, isPacked: true, bytes: () => Buffer.from(path) })))
    const files = read(zip)
    expect(Object.keys(files).length).toBe(66_000)
    expect(paths.filter(path => files[path] !== path)).toEqual([])
    // The old record at the end says that the new one knows better.
    expect(zip.readUInt16LE(zip.length - 12)).toBe(0xffff)
    expect(zip.includes(Buffer.from([0x50, 0x4b, 6, 6]))).toBe(true)
  })

  it('leaves nothing behind, and an earlier zip as it was, where a file can not be read', async () => {
    const before = await zipped([entry('a')])
    const broken: Entry = { path: 'b', bytes: () => Promise.reject(new Error('gone')) }
    await expect(zipped([entry('a'), broken])).rejects.toThrow('gone')
    expect((await readFile(join(temporary, 'a.zip'))).equals(before)).toBe(true)
    expect(await readdir(temporary)).toEqual(['a.zip'])
  })
})

describe('packedForms(path, size, read)', () => {
  const forms = (path: string, size: number) =>
    packedForms(path, size, async () => Buffer.alloc(size)).map(({ path }) => path)

  it('are those of large texts', () => {
    expect(forms('data/a.csv', 40_000)).toEqual(['data/a.csv.br', 'data/a.csv.gz'])
    expect(forms('a.html', 1000)).toEqual([])
    expect(forms('a.png', 40_000)).toEqual([])
    expect(forms('404.html', 40_000)).toEqual([])
  })
})

describe('checkPortable(paths)', () => {
  it.each(['r/tin/index.html', 'm/grüner-tee/index.html', 'r/console/index.html', 'r/com10/index.html', 'a.b/c'])(
    'lets %s pass',
    path => {
      expect(() => checkPortable([path])).not.toThrow()
    },
  )

  it.each([
    ['r/con/index.html', '"con" is the name of a device'],
    ['r/COM1/index.html', '"COM1" is the name of a device'],
    ['aux.txt', '"aux.txt" is the name of a device'],
    ['nul.tar.gz', 'is the name of a device'],
    ['CONIN$', '"CONIN$" is the name of a device'],
    ['r/tin./index.html', '"tin." ends in a dot or a space'],
    ['a /b', '"a " ends in a dot or a space'],
    ['a:b', '"a:b" has a character'],
    ['a\\b', '"a\\\\b" has a character'],
    ['a\u0007b', '"a\\u0007b" has a character'],
    [`r/${'a'.repeat(200)}/index.html`, 'has 213 characters, of 200 at most'],
  ])('refuses %j', (path, reason) => {
    expect(() => checkPortable(['index.html', path])).toThrow(reason)
  })

  it('refuses names that are one to Windows', () => {
    expect(() => checkPortable(['a/Tea.png', 'a/tea.png'])).toThrow('a/Tea.png and a/tea.png are one file there')
    expect(() => checkPortable(['\u00fc', 'u\u0308'])).toThrow('are one file there')
  })

  it('names ten at most', () => {
    const paths = Array.from({ length: 12 }, (_, at) => `${at}/con`)
    expect(() => checkPortable(paths)).toThrow(/could not unpack 12 files[\s\S]*\nand 2 more$/)
  })
})
