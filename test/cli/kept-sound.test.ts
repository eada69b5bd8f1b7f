import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { command } from '../../src/tools/cli/check.ts'
import { keptSound } from '../../src/tools/cli/kept-sound.ts'
import { ask, root } from './support/run.ts'

let review: string
beforeEach(() => {
  review = join(mkdtempSync(join(tmpdir(), 'kept-sound-')), 'review')
  cpSync(join(root, 'test/fixtures/standing'), review, { recursive: true })
})
afterEach(() => rmSync(join(review, '..'), { recursive: true, force: true }))

const check = (...words: string[]) => ask(command, '--review', review, ...words)
const known = async () => (await keptSound(review)).before

describe('what a check of a sound review found', () => {
  it('is told again of the same files, in every format', async () => {
    const first = await check()
    expect(first).toMatchObject({ status: 0, err: '' })
    expect(await known()).toMatchObject({ summary: first.out.split('\n')[0] })
    expect(await check()).toEqual(first)
    const json = await check('--format', 'json')
    expect(json).toEqual({ status: 0, out: '[]\n', err: '' })
    expect(await check('--format', 'json')).toEqual(json)
  })

  it.each<[string, () => void]>([
    ['a text was edited', () => appendFileSync(join(review, 'content/1.mdx'), '\nMore.\n')],
    ['a file of data is gone', () => rmSync(join(review, 'data/findings.yaml'))],
    ['a file was added', () => writeFileSync(join(review, 'data/strange.yaml'), '[]\n')],
    ['a folder was added', () => mkdirSync(join(review, 'data/strange'))],
    ['there is a change log', () => writeFileSync(join(review, 'CHANGELOG.md'), '## 9.9.9, 2026-01-01\n')],
    ['a release was interrupted', () => writeFileSync(join(review, 'release.journal'), '{}')],
    ['there is a look', () => writeFileSync(join(review, 'theme.css'), ':root { --accent: red }\n')],
    ['there is a program', () => writeFileSync(join(review, 'atlas.config.mjs'), 'export default {}\n')],
    ['a link leads out of it', () => symlinkSync(join(root, 'LICENSE'), join(review, 'content/LICENSE'))],
    ['the schemas for editors are gone', () => rmSync(join(review, '.atlas'), { recursive: true })],
    ['one of them was written by somebody else', () => appendFileSync(schema(), '\n')],
  ])('is not told where %s', async (_what, change) => {
    await check()
    expect(await known()).not.toBe(null)
    change()
    expect(await known()).toBe(null)
  })

  it('is not kept of files that changed while they were read', async () => {
    await check()
    const kept = await keptSound(review)
    const sound = kept.before
    appendFileSync(join(review, 'content/1.mdx'), '\nMore.\n')
    if (sound) kept.keep(sound)
    expect(await known()).toBe(null)
  })

  it('is nothing where something was wrong', async () => {
    rmSync(join(review, 'data/references.yaml'), { force: true })
    writeFileSync(join(review, 'data/findings.yaml'), '- {id: [}\n')
    expect((await check()).status).toBe(1)
    expect(await known()).toBe(null)
  })
})

const schema = () => join(review, '.atlas/schema', readdirSync(join(review, '.atlas/schema'))[0] ?? '')
