import { readdirSync } from 'node:fs'
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeNeutralReview } from '../../bench/neutral.ts'
import { brokenReferences } from '../../src/tools/build/links.ts'
import { glaciersWithMethods } from '../corpus/support/renamed.ts'
import { build, buildElsewhere, copyProject } from './support/build.ts'
import { filesUnder, fingerprint } from './support/files.ts'
import { siteFolder } from './support/where.ts'

let temporary: string

beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'build-'))
})
afterAll(() => rm(temporary, { recursive: true, force: true }))

describe('two builds', () => {
  it('give the same bytes in other folders, time zones and languages', async () => {
    const project = join(temporary, 'ein anderer Ordner')
    await copyProject(project)
    // Another engine by its bytes: no bundle came with it, and its packages are a link.
    await appendFile(join(project, 'src/core/basics/engine.ts'), '// The same, and another.\n')
    const there = join(temporary, 'there')
    const { status, output } = await buildElsewhere({
      project,
      review: project,
      out: there,
      environment: { TZ: 'Pacific/Chatham', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    })
    expect(status, output).toBe(0)
    expect(fingerprint(there)).toEqual(fingerprint(siteFolder()))
  })
})

describe('a second review, of another field', () => {
  it('builds as well when the facet of its techniques has another name', async () => {
    const review = join(temporary, 'methods')
    const out = join(temporary, 'methods-site')
    glaciersWithMethods(review)
    const { status, output } = await build({ review, out })
    expect(status, output).toBe(0)
    expect(brokenReferences(out)).toEqual([])
    const files = filesUnder(out)
    expect(files.filter(file => file.startsWith('technique/'))).toEqual([])
    expect(files).toContain('method/stakes/index.html')
  })
})

describe('a build is all or nothing: it', () => {
  let review: string
  let out: string
  let before: Record<string, string>
  let around: string[]

  beforeAll(async () => {
    review = join(temporary, 'neutral')
    out = join(temporary, 'neutral-site')
    writeNeutralReview(review, { chapters: 2, measurements: 8 })
    const { status, output } = await build({ review, out })
    expect(status, output).toBe(0)
    before = fingerprint(out)
    around = readdirSync(temporary).sort()
  })

  it.each([
    ['malformed data', 'data/materials.yaml', '- {id: [unclosed\n'],
    ['an unknown key', 'data/materials.yaml', '- {id: extra, name: extra, class: matter, strian: 1}\n'],
    ['a dangling reference', 'content/1.mdx', '\nMore.<Cite refs={[4711]}/>\n'],
    ['a quantity typed by hand', 'content/1.mdx', '\nMore than 5 nm.\n'],
  ])('leaves the old site untouched on %s, and tells its place', async (_, file, addition) => {
    const sound = await readFile(join(review, file), 'utf8')
    await appendFile(join(review, file), addition)
    const { status, output } = await build({ review, out })
    await writeFile(join(review, file), sound)
    expect(status).toBe(1)
    expect(output).toMatch(new RegExp(`^${file}:\\d+:\\d+ `, 'm'))
    expect(output, 'no stack trace for a mistake in the data').not.toMatch(/^\s+at .*:\d+:\d+\)?$/m)
    expect(fingerprint(out)).toEqual(before)
    expect(readdirSync(temporary).sort()).toEqual(around)
  })

  it('replaces the old site when the review is sound again', async () => {
    await appendFile(join(review, 'content/1.mdx'), '\nOne paragraph more.\n')
    const { status, output } = await build({ review, out })
    expect(status, output).toBe(0)
    expect(fingerprint(out)).not.toEqual(before)
    expect(readdirSync(temporary).sort()).toEqual(around)
  })
})
