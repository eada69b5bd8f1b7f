import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Parser } from 'yaml'
import { makeSource } from '../../src/core/corpus/read/source.ts'
import { type Parsed, readYaml } from '../../src/core/corpus/read/yaml.ts'
import { withKeptParses } from '../../src/tools/build/kept-parses.ts'

const texts = {
  'data/findings/1.yaml': '- id: first # one\n  value: 1.50\n  of: [a, null, .nan, -0.0]\n- id: second\n',
  'data/review.yaml': 'name: One\nwords: { a: 1e3, b: "é", c: 2019-01-02 }\n',
  'data/same.yaml': '- id: first\n',
  'data/the-same.yaml': '- id: first\n',
}

let kept: string
beforeEach(() => {
  kept = mkdtempSync(join(tmpdir(), 'parses-'))
})
afterEach(() => rmSync(kept, { recursive: true, force: true }))

/** What files are read as, and how many problems they have. */
async function readAll(files: Record<string, string> = texts): Promise<{ parsed: Parsed[]; problems: number }> {
  let problems = 0
  const parsed = await withKeptParses('review', kept, async () =>
    Object.entries(files).map(([file, text]) => readYaml(makeSource(file, text), () => problems++)),
  )
  return { parsed, problems }
}

let count = 0

/** The same where nothing is kept, and nobody has read files of these names. */
const readAnew = (files: Record<string, string> = texts): Parsed[] =>
  Object.entries(files).map(([file, text]) => readYaml(makeSource(`${++count}/${file}`, text), () => undefined))

const content = (): Buffer[] => readdirSync(kept).map(name => readFileSync(join(kept, name)))

describe('withKeptParses(root, kept, read)', () => {
  it('gives what the files are read as anew, whatever they hold, and parses none of them', async () => {
    await readAll()
    const parsing = vi.spyOn(Parser.prototype, 'parse')
    const { parsed } = await readAll()
    expect(parsing).not.toHaveBeenCalled()
    readAnew()
    expect(parsing).toHaveBeenCalled()
    parsing.mockRestore()
    expect(parsed).toEqual(readAnew())
  })

  it('keeps what was read now alone, and nothing again where nothing has changed', async () => {
    await readAll()
    const [before] = content()
    await readAll()
    expect(content()).toEqual([before])
    await readAll({ 'data/same.yaml': texts['data/same.yaml'] })
    expect(content()[0]?.length).toBeLessThan(before?.length ?? 0)
  })

  it('reads anew what was changed, what is faulty, and all where what was kept is not whole', async () => {
    await readAll()
    const changed = { ...texts, 'data/review.yaml': 'name: Two\n', 'data/same.yaml': '- id: [first\n' }
    const { parsed, problems } = await readAll(changed)
    expect(problems).toBe(1)
    expect(parsed.map(({ root }) => root)).toEqual(readAnew(changed).map(({ root }) => root))
    for (const name of readdirSync(kept)) truncateSync(join(kept, name), 40)
    expect((await readAll()).parsed).toEqual(readAnew())
  })
})
