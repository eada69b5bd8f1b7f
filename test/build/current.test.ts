import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashInputs, isCurrent, markCurrent } from '../../src/tools/build/current.ts'
import { projectRoot } from '../site/support/where.ts'

let review: string
let out: string
beforeEach(() => {
  const temporary = mkdtempSync(join(tmpdir(), 'current-'))
  review = join(temporary, 'review')
  out = join(temporary, 'site')
  cpSync(join(projectRoot, 'test/fixtures/glaciers'), review, { recursive: true })
  mkdirSync(join(out, 's'), { recursive: true })
  for (const file of ['index.html', 's/index.html']) writeFileSync(join(out, file), 'made')
})
afterEach(() => rmSync(join(review, '..'), { recursive: true, force: true }))

const current = () => isCurrent(out, hashInputs(review))

describe('a site that was marked as built', () => {
  beforeEach(() => markCurrent(out, hashInputs(review) ?? ''))

  it('is current', async () => expect(await current()).toBe(true))

  it.each<[string, () => void]>([
    ['a text that was edited', () => appendFileSync(join(review, 'content/1.mdx'), 'more')],
    ['a text that was added', () => writeFileSync(join(review, 'content/99.mdx'), 'more')],
    ['a text that has another name', () => renameSync(join(review, 'content/1.mdx'), join(review, 'content/10.mdx'))],
    ['a data file that is gone', () => rmSync(join(review, 'data/references.json'))],
    ['a look', () => writeFileSync(join(review, 'theme.css'), ':root {}')],
    ['a folder with nothing in it', () => mkdirSync(join(review, 'data/empty'))],
    ['a change log', () => writeFileSync(join(review, 'CHANGELOG.md'), '## 9.9.9, 2026-01-01\n')],
    ['a release that was interrupted', () => writeFileSync(join(review, 'release.journal'), '{}')],
    ['a program', () => writeFileSync(join(review, 'atlas.config.mjs'), 'export default {}')],
    [
      'a file for the site as it is',
      () => cpSync(join(review, 'content'), join(review, 'public'), { recursive: true }),
    ],
    ['a page that was edited', () => writeFileSync(join(out, 's/index.html'), 'by hand')],
    ['a page that was written again', () => utimesSync(join(out, 'index.html'), 1, 1)],
    ['a page that is gone', () => rmSync(join(out, 's/index.html'))],
    ['a page too many', () => writeFileSync(join(out, 'stray.html'), 'made')],
    ['no site', () => rmSync(out, { recursive: true })],
  ])('is not current with %s', async (_what, change) => {
    expect(await current()).toBe(true)
    change()
    expect(await current()).toBe(false)
  })

  it('is not where another folder of the same files is', async () => {
    cpSync(out, `${out}-copy`, { recursive: true, preserveTimestamps: true })
    expect(await isCurrent(`${out}-copy`, hashInputs(review))).toBe(false)
  })
})

it('is none where no site was built', async () => expect(await current()).toBe(false))

describe('what can not be hashed', () => {
  it.skipIf(process.platform === 'win32')('is passed over where it is a pipe', async () => {
    execFileSync('mkfifo', [join(review, 'data/pipe.yaml')])
    expect(hashInputs(review)).not.toBeNull()
  })

  it.skipIf(process.platform === 'win32')('is a link in a circle, with which no site is current', async () => {
    symlinkSync('circle', join(review, 'data/circle'))
    expect(hashInputs(review)).toBeNull()
    expect(await current()).toBe(false)
  })
})
