import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { placeFile } from '../../src/site/files/place.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'place-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const former = () => join(folder, 'former')
const out = () => join(folder, 'out')

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

const place = (path: string, content: string | Uint8Array) => placeFile({ out: out(), former: former() }, path, content)

const isOne = (path: string) => statSync(join(out(), path)).ino === statSync(join(former(), path)).ino

describe('placeFile(place, path, content)', () => {
  it('takes the file of the former site where it holds the same', () => {
    write(join(former(), 'a/b.txt'), 'ice')
    place('a/b.txt', 'ice')
    expect(readFileSync(join(out(), 'a/b.txt'), 'utf8')).toBe('ice')
    expect(isOne('a/b.txt')).toBe(true)
  })

  it('writes what the former site has in other bytes, of the same length too, and leaves that as it is', () => {
    write(join(former(), 'a.txt'), 'ice')
    write(join(former(), 'b.bin'), 'ice')
    place('a.txt', 'fog')
    place('b.bin', new Uint8Array([1, 2]))
    expect(readFileSync(join(out(), 'a.txt'), 'utf8')).toBe('fog')
    expect(readFileSync(join(out(), 'b.bin'))).toEqual(Buffer.from([1, 2]))
    expect(readFileSync(join(former(), 'a.txt'), 'utf8')).toBe('ice')
  })

  it('writes what the former site does not have as a plain file', () => {
    write(join(folder, 'elsewhere.txt'), 'ice')
    mkdirSync(join(former(), 'folder.txt'), { recursive: true })
    symlinkSync(join(folder, 'elsewhere.txt'), join(former(), 'link.txt'))
    for (const path of ['none.txt', 'folder.txt', 'link.txt']) {
      place(path, 'ice')
      expect(lstatSync(join(out(), path)).isFile(), path).toBe(true)
    }
  })

  it('writes a first site', () => {
    placeFile({ out: out(), former: null }, 'a/b/c.txt', 'ice')
    expect(readFileSync(join(out(), 'a/b/c.txt'), 'utf8')).toBe('ice')
  })
})
