import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { diskShelf, sweep } from '../../src/site/integration/disk-shelf.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shelf-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (found: Uint8Array | null) => found && new TextDecoder().decode(found)

it('gives back what was put under a key, and nothing under another', () => {
  const shelf = diskShelf(join(folder, 'new'), 'a maker')
  shelf.put('key', bytes('ice'))
  expect(text(shelf.take('key'))).toBe('ice')
  expect(shelf.take('other')).toBe(null)
})

it('holds nothing of another maker', () => {
  diskShelf(folder, 'a maker').put('key', bytes('ice'))
  expect(diskShelf(folder, 'another').take('key')).toBe(null)
})

it('keeps nothing, and fails at nothing, where there can be no folder', () => {
  writeFileSync(join(folder, 'file'), '')
  const shelf = diskShelf(join(folder, 'file'), 'a maker')
  shelf.put('key', bytes('ice'))
  expect(shelf.take('key')).toBe(null)
  sweep(join(folder, 'file'), { bytes: 1, age: 1 })
})

it('sweeps what is too old or too much, oldest first, and no more', () => {
  const shelf = diskShelf(folder, 'a maker')
  const now = 1_000_000_000_000
  for (const [name, days] of [
    ['a', 40],
    ['b', 3],
    ['c', 2],
    ['d', 1],
  ] as const) {
    const before = new Set(readdirSync(folder))
    shelf.put(name, bytes(name.repeat(100)))
    const [added = ''] = readdirSync(folder).filter(one => !before.has(one))
    const used = new Date(now - days * 86_400_000)
    utimesSync(join(folder, added), used, used)
  }
  sweep(folder, { bytes: 300, age: 30 * 86_400_000 }, now)
  expect(['a', 'b', 'c', 'd'].map(name => text(shelf.take(name))?.[0])).toEqual([undefined, undefined, 'c', 'd'])
})
