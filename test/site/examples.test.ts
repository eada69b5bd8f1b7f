import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brokenReferences } from '../../src/tools/build/links.ts'
import { foreignWords } from './support/batteries.ts'
import { build } from './support/build.ts'
import { filesUnder } from './support/files.ts'
import { projectRoot } from './support/where.ts'

const folder = join(projectRoot, 'examples')
const examples = readdirSync(folder)
let temporary: string

beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'examples-'))
})
afterAll(() => rm(temporary, { recursive: true, force: true }))

describe.each(examples)('the example %s', name => {
  const review = join(folder, name)
  let out: string
  beforeAll(async () => {
    out = join(temporary, name)
    const { status, output } = await build({ review, out })
    expect(status, output).toBe(0)
  })

  it('has no broken reference', () => {
    expect(brokenReferences(out)).toEqual([])
  })

  it('has no word of batteries on a page or in a script', async () => {
    const spoken = filesUnder(out).filter(path => /\.(?:html|js|css|svg)$/.test(path))
    const found = await Promise.all(
      spoken.map(async path => foreignWords(await readFile(join(out, path), 'utf8')).map(word => `${path}: ${word}`)),
    )
    expect(found.flat()).toEqual([])
  })

  it('says of every measurement and finding what its work says', () => {
    const named = (kind: string) =>
      filesUnder(join(review, 'data', kind)).flatMap(path =>
        readFileSync(join(review, 'data', kind, path), 'utf8').split('\n'),
      )
    const idsOf = (kind: string) => named(kind).flatMap(line => /^- \{id: ([a-z0-9-]+)/.exec(line)?.[1] ?? [])
    const asked = new Set(named('source-checks').flatMap(line => /about: ([a-z0-9-]+)/.exec(line)?.[1] ?? []))
    expect([...idsOf('measurements'), ...idsOf('findings')].filter(id => !asked.has(id))).toEqual([])
  })
})
