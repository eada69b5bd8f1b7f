import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { problemPage } from '../../src/site/integration/problem-page.ts'
import { liveReview } from '../../src/site/integration/review.ts'

it('a review that is edited says all that is wrong with it, once for each reading, and is whole again when mended', async () => {
  const root = mkdtempSync(join(tmpdir(), 'review-'))
  const base = join(import.meta.dirname, '../fixtures/base')
  await cp(base, root, { recursive: true })
  const told: string[][] = []
  const review = liveReview(root, problems => {
    told.push(problems.map(({ message }) => message))
    return 'All of it, in words.'
  })
  expect(await review.wrong()).toBeNull()
  writeFileSync(join(root, 'data/terms.yaml'), '- {id: a, term: a}\n- {id: b, term: b}\n')
  expect(await review.wrong()).toBeNull()
  review.forget()
  expect(await review.wrong()).toBe('All of it, in words.')
  await expect(review.corpus()).rejects.toMatchObject({
    message: 'All of it, in words.',
    stack: 'All of it, in words.',
  })
  expect(told).toHaveLength(1)
  expect(told[0]?.length).toBeGreaterThan(1)
  await cp(join(base, 'data/terms.yaml'), join(root, 'data/terms.yaml'))
  review.forget()
  expect(await review.wrong()).toBeNull()
  rmSync(root, { recursive: true })
})

it.each<[string, (root: string) => void]>([
  ['a file is other', root => appendFileSync(join(root, 'content/1.mdx'), '\nMore.\n')],
  ['a file is new', root => writeFileSync(join(root, 'data/more.txt'), 'More.')],
  ['a file is gone', root => rmSync(join(root, 'content/1.mdx'))],
  ['it has a theme', root => writeFileSync(join(root, 'theme.css'), ':root { --line: #123456; }\n')],
])('a review is read again where %s, though nobody told of it', async (_what, change) => {
  const root = mkdtempSync(join(tmpdir(), 'review-'))
  await cp(join(import.meta.dirname, '../fixtures/base'), root, { recursive: true })
  let readings = 0
  const review = liveReview(
    root,
    () => '',
    () => readings++,
  )
  for (let time = 0; time < 2; time++) {
    review.forgetWhereOther()
    await review.wrong()
  }
  expect(readings).toBe(1)
  change(root)
  for (let time = 0; time < 2; time++) {
    review.forgetWhereOther()
    await review.wrong()
  }
  expect(readings).toBe(2)
  rmSync(root, { recursive: true })
})

it('the page of problems is their text, with nothing of it taken for markup', () => {
  const page = problemPage('content/1.mdx:1:3  mdx/syntax\n  1 | a <script>&')
  expect(page).toContain('<pre>content/1.mdx:1:3  mdx/syntax\n  1 | a &lt;script&gt;&amp;</pre>')
  expect(page).toContain('<title>The review has problems</title>')
})
