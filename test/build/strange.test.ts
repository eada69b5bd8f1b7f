import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkReview } from '../../src/tools/cli/check-review.ts'

const base = join(import.meta.dirname, '../fixtures/base')

describe.skipIf(process.platform === 'win32')('checkReview(root)', () => {
  let root: string
  let review: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'strange-'))
    review = join(root, 'review')
    cpSync(base, review, { recursive: true })
    cpSync(join(base, 'content'), join(review, 'public'), { recursive: true })
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  async function said(folder = review): Promise<string> {
    const words: string[] = []
    await checkReview(folder, 'text', { out: () => undefined, err: text => words.push(text), colours: false })
    return words.join('')
  }

  /** Puts something else in the place of a file of the review. */
  const instead = (file: string, make: (path: string) => void) => {
    rmSync(join(review, file), { force: true })
    make(join(review, file))
  }

  const expected = (file: string, reason: string) => `${file}:1:1  file/unreadable
  \`${file}\` can't be read: ${reason}.
  A review is made of plain files of its own: put one in its place, or take it away.

1 problem in 1 file.
`

  it.each([
    'content/2.mdx',
    'data/terms.yaml',
    'data/review.yaml',
    'data/editions.yaml',
    'public/1.mdx',
    'public/new/file',
  ])('tells at once where %s is a pipe, a device, a link that leads elsewhere, to a folder or nowhere', async file => {
    cpSync(join(base, 'content'), join(review, 'public/new'), { recursive: true })
    instead(file, path => execFileSync('mkfifo', [path]))
    expect(await said()).toBe(expected(file, 'it is no regular file'))
    instead(file, path => symlinkSync('/dev/zero', path))
    expect(await said()).toBe(expected(file, 'it is no regular file'))
    writeFileSync(join(root, 'elsewhere'), 'secret')
    instead(file, path => symlinkSync(join(root, 'elsewhere'), path))
    expect(await said()).toBe(expected(file, 'it is a link out of the review'))
    instead(file, path => symlinkSync('..', path, 'dir'))
    expect(await said()).toBe(expected(file, 'it is a link to a folder'))
    instead(file, path => symlinkSync(path, path))
    expect(await said()).toBe(expected(file, 'it is a link that leads nowhere'))
  })

  it('has nothing to say where the review lies behind a link, or has one to a file of its own', async () => {
    cpSync(join(review, 'content/2.mdx'), join(review, 'data/README-of-2.mdx'))
    instead('content/2.mdx', path => symlinkSync(join(review, 'data/README-of-2.mdx'), path))
    symlinkSync(review, join(root, 'link'), 'dir')
    expect(await said(join(root, 'link'))).toBe('')
  })
})
