import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { refusalOf } from '../../src/tools/build/ownership.ts'
import { build } from '../../src/tools/cli/build.ts'

const page = '<!doctype html><meta name="generator" content="insitu-atlas">'
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ownership-'))
  for (const path of ['review/data/review.yaml', 'engine/src/a.ts', 'home/thesis.tex', 'file', 'other/index.html'])
    put(path, 'x')
  put('site/index.html', page)
  mkdirSync(join(root, 'empty'))
})
afterEach(() => rmSync(root, { recursive: true }))

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const refusal = (out: string) =>
  refusalOf(join(root, out), { review: join(root, 'review'), engine: join(root, 'engine') })

describe('refusalOf(out)', () => {
  it.each(['new', 'deep/er/new', 'empty', 'site', 'review/dist', 'engine/dist'])('lets a site stand at %s', out => {
    expect(refusal(out)).toBe(null)
  })

  it.each([
    ['', 'holds the review or the program itself'],
    ['review', 'holds the review or the program itself'],
    ['engine', 'holds the review or the program itself'],
    ['review/data', 'lies among the files of the review'],
    ['review/public/site', 'lies among the files of the review'],
    ['home', 'holds something that is no site built here, such as thesis.tex'],
    ['other', 'holds something that is no site built here, such as index.html'],
    ['file', 'is a file'],
  ])('refuses "%s": it %s', (out, words) => {
    expect(refusal(out)).toContain(words)
  })

  it('sees through a link', () => {
    symlinkSync(join(root, 'review'), join(root, 'link'), 'dir')
    expect(refusal('link')).toContain('holds the review')
    expect(refusal('link/content/new')).toContain('lies among the files')
    symlinkSync(join(root, 'review/data/new'), join(root, 'dangling'), 'dir')
    expect(refusal('dangling')).toContain('lies among the files')
  })
})

describe('build({ review, out })', () => {
  it('says so before it does anything', async () => {
    let said = ''
    const say = (text: string) => {
      said += text
    }
    const output = { out: say, err: say, colours: false }
    const nothing = { list: () => Promise.reject(new Error('read')), read: () => Promise.reject(new Error('read')) }
    const paths = { review: join(root, 'review'), out: join(root, 'home') }
    expect(await build(paths, { read: nothing, output })).toBe(false)
    expect(said).toBe(
      `The site was not built; what was there before is untouched.
${paths.out} holds something that is no site built here, such as thesis.tex. Name a folder of its own for the site with --out.
`,
    )
  })
})
