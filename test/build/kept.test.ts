import { mkdtemp, readdir, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Shelf } from '../../src/core/basics/shelf.ts'
import { diskShelf } from '../../src/site/integration/disk-shelf.ts'
import type { Answered } from '../../src/tools/build/heard.ts'
import { KeptBefore, KeptNow } from '../../src/tools/build/kept.ts'
import { KeptParts } from '../../src/tools/build/kept-parts.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const shelf = (): Shelf => diskShelf(folder, 'tests')
const keptOf = (key: string): KeptBefore<number> => new KeptBefore(shelf(), key)
const newParts = (): KeptParts<string> => new KeptParts(shelf(), content => content.length)

/** Keeps texts, each with its place as the facts, and made of one answer: the text itself. */
function keep(key: string, texts: Record<string, string>): void {
  const now = new KeptNow(keptOf(key))
  const parts = newParts()
  for (const [at, [path, content]] of Object.entries(texts).entries()) {
    now.add(path, at, [{ key: path, digest: content, place: undefined }])
    parts.add({ path, content })
  }
  now.end(shelf(), key, parts.end())
}

/** Keeps what of it is asked for once more, in the parts in which it lies. */
function keepAgain(key: string, paths: readonly string[]): void {
  const kept = keptOf(key)
  const now = new KeptNow(kept)
  const parts = newParts()
  for (const asked of kept.partsOf(new Set(paths))) {
    const taken = parts.take(asked)
    parts.keep(asked, taken, true)
    for (const { path } of taken) now.keep(path)
  }
  now.end(shelf(), key, parts.end())
}

const textsOf = (key: string, paths: readonly string[]): (string | number | null)[][] =>
  keptOf(key)
    .partsOf(new Set(paths))
    .flatMap(asked => newParts().take(asked))
    .map(({ path, content }) => [path, keptOf(key).factsOf(path), content])

describe('what a build keeps of what it made', () => {
  it('gives it to the next one, with what was known of it', () => {
    keep('given', { a: 'A', b: 'B', c: 'C' })
    expect(textsOf('given', ['a', 'c', 'd'])).toEqual([
      ['a', 0, 'A'],
      ['c', 2, 'C'],
    ])
    expect([keptOf('given').factsOf('b'), keptOf('given').factsOf('d')]).toEqual([1, null])
  })

  it('tells what is the same by the answers that were read for it', () => {
    keep('same', { a: 'A', b: 'B' })
    const isSame = ({ key, digest }: Answered) => key === 'a' && digest === 'A'
    expect(['a', 'b', 'c'].map(path => keptOf('same').isSame(path, isSame))).toEqual([true, false, false])
  })

  it.each([
    ['all', ['a', 'b', 'c']],
    ['most', ['a', 'c']],
    ['one', ['b']],
  ])('gives what was kept twice where %s of it is in use', (_, paths) => {
    const all: Record<string, string> = { a: 'A', b: 'B', c: 'C' }
    keep('again', all)
    for (let times = 0; times < 2; times++) keepAgain('again', paths)
    expect(textsOf('again', ['a', 'b', 'c']).map(([path, , text]) => [path, text])).toEqual(
      paths.map(path => [path, all[path]]),
    )
    expect(keptOf('again').isSame(paths[0] ?? '', ({ key, digest }) => all[key] === digest)).toBe(true)
  })

  it('does not give what is not whole any more', async () => {
    const there = new Set(await readdir(folder))
    const texts = { a: 'a'.repeat(1_000_000), b: 'b'.repeat(1_000_000) }
    keep('harmed', texts)
    const files = (await readdir(folder)).filter(name => !there.has(name))
    expect(files).toHaveLength(3)
    for (const name of files) {
      await truncate(join(folder, name), 40)
      expect(textsOf('harmed', ['a', 'b']).length).toBeLessThan(2)
      keep('harmed', texts)
    }
  })
})
