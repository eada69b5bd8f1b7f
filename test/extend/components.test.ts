import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadReview } from '../../src/packs/index.ts'
import { root } from '../cli/support/run.ts'

let review: string
beforeEach(() => {
  review = mkdtempSync(join(tmpdir(), 'components-'))
  cpSync(join(root, 'test/fixtures/base'), review, { recursive: true })
  mkdirSync(join(review, 'extensions'))
  writeFileSync(join(review, 'extensions/Key.astro'), '<kbd><slot /></kbd>\n')
  vi.stubEnv('INSITU_ATLAS_STARTED_IN', review)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(review, { recursive: true })
})

const key = `{ name: 'Key', place: 'line', wraps: true, attributes: {}, file: 'extensions/Key.astro', example: '<Key>words</Key>', shows: 'a key' }`
const warmth = `{ name: 'Warmth', place: 'block', attributes: { id: { says: 'the measurement', required: true }, steam: { says: 'how much', choices: ['much'] } }, names: { kind: 'measurements', by: 'id' }, file: 'extensions/Key.astro', example: '<Warmth id="…"/>', shows: 'warmth' }`

/** The review with components and a text at the end of a section: what is wrong with it, and what it holds. */
async function loaded(components: string[], text: string) {
  writeFileSync(join(review, 'atlas.config.mjs'), `export default {\n  components: [\n${components.join(',\n')}\n] }\n`)
  appendFileSync(join(review, 'content/1.1.mdx'), `\n${text}\n`)
  const { corpus, problems } = await loadReview(review)
  return { corpus, problems: problems.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`) }
}

describe('a component that a review adds', () => {
  it('is a component as others are: its words are the text, and what it names is shown there', async () => {
    const text = 'Press <Key>start</Key> now.\n\n<Warmth id="green-tea-temperature" steam="much"/>'
    const { corpus, problems } = await loaded([key, warmth], text)
    expect(problems).toEqual([])
    const blocks = corpus?.section('1.1')?.blocks ?? []
    expect(blocks.map(({ text }) => text)).toContain('Press start now.')
    expect(blocks.at(-1)).toMatchObject({ anchor: 'warmth-green-tea-temperature', type: 'added' })
    const uses = corpus?.usesOf('measurements', 'green-tea-temperature') ?? []
    expect(uses.map(({ component }) => component)).toContain('Warmth')
  })

  it.each([
    ['<Warmth id="no-such"/>', 'measurement/unknown content/1.1.mdx:5:9'],
    ['<Warmth id="green-tea-temperature" steam="none"/>', 'attribute/invalid content/1.1.mdx:5:36'],
    ['<Warmth/>', 'attribute/missing content/1.1.mdx:5:1'],
    ['It is <Warmth id="green-tea-temperature"/> warm.', 'component/place content/1.1.mdx:5:7'],
    ['Press <Key/>.', 'component/content content/1.1.mdx:5:7'],
  ])('is checked: %s', async (text, problem) => {
    expect((await loaded([key, warmth], text)).problems).toEqual([problem])
  })

  it('is known to the review alone that adds it', async () => {
    await loaded([key], 'Press <Key>start</Key>.')
    writeFileSync(join(review, 'atlas.config.mjs'), 'export default {}\n')
    const { problems } = await loadReview(review)
    expect(problems.map(({ code }) => code)).toEqual(['component/unknown'])
  })

  it.each([
    ['takes no name of another', [key.replace("'Key'", "'Cite'")], 'config/duplicate atlas.config.mjs:3:10'],
    ['names an attribute', [key, warmth.replace("by: 'id'", "by: 'it'")], 'config/invalid atlas.config.mjs:4:179'],
    ['names a record where it is a view', [key.replace("'line'", "'block'")], 'config/invalid atlas.config.mjs:3:16'],
    ['has a file', [key.replace('/Key', '/Gone')], 'config/file atlas.config.mjs:3:67'],
    ['draws from its own folder', [key.replace('extensions/', '')], 'config/invalid atlas.config.mjs:3:60'],
  ])('%s', async (_, components, problem) => {
    expect((await loaded(components, '')).problems[0]).toBe(problem)
  })

  it('brings no script and no style, which its place tells', async () => {
    writeFileSync(join(review, 'extensions/Key.astro'), '<kbd><slot /></kbd>\n<style>kbd { color: red }</style>\n')
    expect((await loaded([key], '')).problems).toEqual(['config/file extensions/Key.astro:2:1'])
  })
})
