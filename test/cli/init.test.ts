import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brokenReferences } from '../../src/tools/build/links.ts'
import { command as check } from '../../src/tools/cli/check.ts'
import { command as init } from '../../src/tools/cli/init.ts'
import { command as release } from '../../src/tools/cli/release.ts'
import { ask, run } from './support/run.ts'

let temporary: string

beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'init-'))
})
afterAll(() => rm(temporary, { recursive: true, force: true }))

describe('npm run init', () => {
  it('makes a review that passes its check, builds and has all its links', async () => {
    const review = join(temporary, 'eine neue Übersicht')
    const made = await ask(init, review)
    expect(made.status, made.err).toBe(0)
    const checked = await ask(check, '--review', review)
    expect(checked.status, checked.err).toBe(0)
    expect(checked.out).toContain('No problems.')
    const built = await run('build', '--review', review)
    expect(built.status, built.err).toBe(0)
    expect(brokenReferences(join(review, 'dist'))).toEqual([])
  })

  it('is ready for its first edition', async () => {
    const review = join(temporary, 'edition')
    await ask(init, review)
    const { status, out } = await ask(release, '--review', review)
    expect(status).toBe(0)
    expect(out).toContain('Edition 1.0.0')
  })

  it('starts in an empty folder', async () => {
    const review = join(temporary, 'empty')
    await mkdir(review)
    expect((await ask(init, review)).status).toBe(0)
  })

  it('refuses a folder with something in it, and leaves it alone', async () => {
    const review = join(temporary, 'taken')
    await mkdir(review)
    await writeFile(join(review, 'thesis.txt'), 'Mine.')
    const { status, err } = await ask(init, review)
    expect(status).toBe(1)
    expect(err).toContain('is not empty')
    expect(await readdir(review)).toEqual(['thesis.txt'])
  })

  it('refuses a file, and asks for a folder where none is named', async () => {
    const file = join(temporary, 'file')
    await writeFile(file, '')
    expect((await ask(init, file)).err).toContain('is no folder')
    const { status, err } = await ask(init)
    expect(status).toBe(1)
    expect(err).toContain('Usage: npm run init')
    expect(existsSync(join(temporary, 'file', 'data'))).toBe(false)
  })
})
